import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type FireSpreadFacts = {
  /** Metres from the houses to the nearest building outline, to 1000 m. */
  readonly distance: number;
  /** No outline within 1000 m. */
  readonly beyond: boolean;
  /** Share of the plot with its surroundings where buildings have been mapped. */
  readonly mapped: number;
  /** Buildings close by whose outline nobody has stated. */
  readonly unplaced: number;
  readonly way: number | null;
  readonly direction: string;
};

/** Nearer than 8 m asks for fire separation, which is a matter of design; standing on a building is a conflict. */
export const rule: Rule<FireSpreadFacts> = {
  id: id<RuleId>("h6-fire-spread"),
  code: "H6",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "distance",
      unit: "m",
      min: 4,
      max: 20,
      step: 0.5,
      basis: basis(
        "byggf",
        "TEK17 § 11-6: mindre enn 8 m mellom lave byggverk krever branncellebegrensende tiltak",
        "U",
      ),
    },
  ],
  basis: basis("byggf", "TEK17 § 11-6 om tiltak mot brannspredning mellom byggverk", "U"),
  reach: 0,
  judge: ({ distance, mapped, unplaced }, params) => {
    const limit = param(params, "distance");
    if (distance < limit)
      return { verdict: distance === 0 ? "conflict" : "investigate", measured: distance, limit };
    if (mapped < 1 || unplaced > 0) return { verdict: "unknown", limit };
    return { verdict: "met", measured: distance, limit };
  },
};
