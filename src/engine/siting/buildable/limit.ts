import type { EdgeSet } from "../../geometry/edge-set.ts";
import type { Known, RuleId, ZoneId } from "../../model/index.ts";
import type { Basis } from "../../rules/rule.ts";

/** What a limit is drawn around: a kind of zone with its class, the boundary, or the purpose that the plot's own row states. */
export type LimitCause =
  | "boundary"
  | "building"
  | "flood"
  | "stormSurge"
  | "landslide"
  | "quickClay"
  | "marineClay"
  | "sea"
  | "watercourse"
  | "redNoise"
  | "yellowNoise"
  | "landUse"
  | "cultivatedLand"
  | "heritage"
  | "powerLine"
  | "road"
  | "railway"
  | "drinkingWater"
  | "contaminatedGround"
  | "natureReserve";

/** One thing that houses must keep away from, near one plot. */
export interface Limit {
  readonly rule: RuleId;
  readonly cause: LimitCause;
  readonly basis: Basis;
  /** Zone or building; null for the boundary and for what the plot's own row says. */
  readonly of: ZoneId | string | null;
  readonly name: Known<string>;
  readonly edges: EdgeSet;
  /** Metres to keep to it; 0 for an area one must only be outside of. */
  readonly metres: number;
  /** The other way round: one must be inside, and so far from the edge. Only the boundary is so. */
  readonly inside: boolean;
  /** Houses are not to stand here. False where the rule only asks for a look. */
  readonly stops: boolean;
  /** How far the map can be wrong there, ± metres. */
  readonly accuracy: Known<number>;
}
