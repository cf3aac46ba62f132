import type { RuleSet, Verdict } from "../model/index.ts";
import type { Judgement } from "../rules/rule.ts";
import { doubtReach, jointAccuracy } from "./buildable/joint-accuracy.ts";
import type { Limit } from "./buildable/limit.ts";
import { limitsOf } from "./buildable/limits.ts";
import { canConflict, conflictMargin } from "./certainty/hold.ts";
import { spotMargin } from "./certainty/spread.ts";
import { tenths } from "./rounding.ts";
import type { Site } from "./site.ts";

/** Why a verdict cannot be decided from the maps there are. */
export type DoubtFacts = {
  readonly undecided: true;
  /** Metres from the houses to the limit as drawn; negative beyond it. */
  readonly margin: number;
  /** ± metres of map and boundary together. */
  readonly accuracy: number;
};

export interface Doubted {
  readonly judged: Judgement;
  /** Undefined where the verdict stands as it is. */
  readonly doubt?: DoubtFacts;
}

/** A house's height does not matter where the plot's own limits are asked for: småhus are low (H5). */
const LOW = 4.5;

/** Limits of one plot whose accuracy somebody has stated. None are sought where no map and no boundary states one. */
export function doubtfulLimits(site: Site, ruleSet: RuleSet): readonly Limit[] {
  const { ground, plot, houses } = site;
  const beyond = doubtReach(ground, plot);
  return beyond > 0 ? limitsOf({ ground, plot, ruleSet, houses, height: LOW }, beyond) : [];
}

/**
 * A verdict that hangs on metres the maps do not have is none. What would be met is unknown, since a limit may in truth be passed; what would be a
 * conflict is to be investigated, as long as nothing else surely is in the way. Where nobody has stated an accuracy the verdict stands.
 */
export function doubted(site: Site, rule: string, judged: Judgement, limits: readonly Limit[]): Doubted {
  const own = limits.filter((limit) => limit.rule === rule && limit.stops);
  if (own.length === 0 || (judged.verdict !== "met" && judged.verdict !== "conflict")) return { judged };
  const conflict = judged.verdict === "conflict";
  let surely = false;
  let doubt: DoubtFacts | undefined;
  for (const limit of own) {
    // What only asks for a look makes no conflict, surely or not.
    if (conflict && !canConflict(limit)) continue;
    const margin = marginOf(rule, site, limit, judged);
    const accuracy = jointAccuracy(limit, site.plot);
    if (margin < 0 && (accuracy === undefined || -margin >= accuracy)) surely = true;
    if (accuracy === undefined || Math.abs(margin) >= accuracy) continue;
    const facts = { undecided: true, margin: tenths(margin), accuracy: tenths(accuracy) } as const;
    if (!doubt || Math.abs(facts.margin) < Math.abs(doubt.margin)) doubt = facts;
  }
  if (!doubt || surely) return { judged };
  const verdict: Verdict = judged.verdict === "met" ? "unknown" : "investigate";
  return { judged: { ...judged, verdict }, doubt };
}

/** Metres the houses, where they stand, have to spare. H5 asks for the best place on the plot, and has measured it. */
function marginOf(rule: string, site: Site, limit: Limit, { verdict, measured }: Judgement): number {
  if (limit.inside) return (measured ?? 0) - limit.metres;
  return verdict === "conflict" ? conflictMargin(rule, site, limit) : spotMargin(site, limit, site.spot);
}
