import { type Count, id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type EvennessFacts = {
  /** Units in all areas together. */
  readonly units: number;
  readonly areas: number;
  /** Areas whose residents nobody has counted. */
  readonly uncounted: number;
  /** Null where an area's residents are unknown, or there is nothing to spread. */
  readonly dissimilarity: number | null;
  readonly gini: number | null;
  /** The dissimilarity to be expected of as many units falling where they may. */
  readonly byChance: number | null;
  readonly count: Count;
};

/**
 * D9: ½ Σ |u_g/U − p_g/P| over the areas, with the Gini of the rates beside it. Shown as a trend and never judged: the
 * level depends on how the areas are drawn (MAUP) and on how few units there are, so that no limit could mean the same in
 * two municipalities. What chance alone would give stands beside it for that reason. Rejected: working it out over those
 * areas alone whose residents are known, which would move the figure when a file is completed and no home has moved.
 * The level is the one in force: of the finest areas, or of the districts they make.
 */
export const rule: Rule<EvennessFacts> = {
  id: id<RuleId>("d9-evenness"),
  code: "D9",
  group: "dispersion",
  subjects: ["municipality"],
  counts: ["programme", "stock"],
  unit: "share",
  params: [
    {
      id: "leastUnits",
      unit: "units",
      min: 5,
      max: 200,
      step: 5,
      basis: designDefault(
        "Med færre enn 20 boenheter flytter én boenhet alene tallet med opptil fem prosentpoeng",
      ),
    },
  ],
  basis: basis(
    "project",
    "Ulikhetsindeks og Gini: vanlige mål i romlig statistikk. Kommunen samlet, vist som utvikling uten grense",
    "U",
  ),
  reach: "municipality",
  judge: ({ units, areas, dissimilarity }, params): Judgement => {
    if (dissimilarity === null || areas < 2 || units < param(params, "leastUnits"))
      return { verdict: "unknown" };
    return { verdict: "info", measured: dissimilarity };
  },
};
