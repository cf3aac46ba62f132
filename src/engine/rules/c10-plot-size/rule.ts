import { id, type RuleId } from "../../model/index.ts";
import { worthAbove } from "../../siting/worth.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type PlotSizeFacts = {
  /** m² of plot for each house; null without an outline. */
  readonly perHouse: number | null;
  readonly area: number | null;
  readonly houses: number;
};

export const rule: Rule<PlotSizeFacts> = {
  id: id<RuleId>("c10-plot-size"),
  code: "C10",
  group: "criterion",
  subjects: ["plot"],
  unit: "m2",
  params: [
    {
      id: "good",
      unit: "m2",
      min: 100,
      max: 1500,
      step: 10,
      basis: designDefault(
        "350 m² per hus med adkomst. Sjekk lokal plan: Ringerike krever 700 m² tomt for enebolig (ringk)",
      ),
    },
    {
      id: "acceptable",
      unit: "m2",
      min: 50,
      max: 1500,
      step: 10,
      basis: designDefault("250 m² per hus er trangt, men mulig"),
    },
  ],
  weight: { min: 0, max: 10 },
  basis: basis(
    "ringk",
    "Ringerike kommuneplan: 700 m² tomt og 200 m² uteområde for enebolig, som sammenlikning",
    "D",
  ),
  reach: 0,
  judge: ({ perHouse }, params) => {
    const good = param(params, "good");
    const acceptable = param(params, "acceptable");
    if (perHouse === null) return { verdict: "unknown", limit: good };
    const verdict = perHouse >= good ? "good" : perHouse >= acceptable ? "acceptable" : "poor";
    return {
      verdict,
      measured: perHouse,
      limit: verdict === "good" ? good : acceptable,
      worth: worthAbove(perHouse, good, acceptable),
    };
  },
};
