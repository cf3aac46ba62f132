import type { ZoneId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Area, Shape } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

/** What a zone constrains; each kind is read by one of H1–H16 (domain.md §3.1). */
export const ZONE_KINDS = [
  "flood",
  "stormSurge",
  "landslide",
  "quickClay",
  "marineClay",
  "sea",
  "watercourse",
  "roadNoise",
  "railNoise",
  "landUse",
  "cultivatedLand",
  "heritage",
  "powerLine",
  "road",
  "railway",
  "drinkingWater",
  "contaminatedGround",
  "natureReserve",
  "radon",
  /** Outlines of all buildings, whoever owns them (H6, C12). They add to the outlines of `buildings`. */
  "building",
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone {
  readonly id: ZoneId;
  readonly kind: ZoneKind;
  readonly name: Known<string>;
  readonly shape: Shape;
  /** flood, stormSurge, landslide: years, 200 for "once in 200 years". */
  readonly returnPeriod: Known<number>;
  /**
   * The class within the kind. roadNoise and railNoise: "red" | "yellow". landUse: a `LandUse` word.
   * road: "national" | "county" | "municipal" | "private" | "path". radon: "veryHigh" | "high" | "low" | "uncertain".
   */
  readonly grade: Known<string>;
  /** How far the drawn outline can be from the real one, ± metres; absent is unknown. */
  readonly accuracyMetres?: Known<number>;
  readonly from: RowRef;
}

/** Where a kind of zone has been mapped at all. Outside it the answer is unknown, never "safe". */
export interface Coverage {
  readonly kind: ZoneKind;
  readonly outline: Area;
  /** How far what was mapped can be from where it is drawn, ± metres, where its zones do not say; absent is unknown. */
  readonly accuracyMetres?: Known<number>;
  readonly from: RowRef;
}
