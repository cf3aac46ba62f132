import { id, type RuleId } from "../../model/index.ts";
import { worthBelow } from "../../siting/worth.ts";
import { designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type SlopeFacts = { readonly slope: number | null };

/** domain.md says "less than", not "at most": exactly 10 % is acceptable, exactly 20 % is steep. */
export const rule: Rule<SlopeFacts> = {
  id: id<RuleId>("c7-slope"),
  code: "C7",
  group: "criterion",
  subjects: ["plot"],
  unit: "percent",
  params: [
    {
      id: "good",
      unit: "percent",
      min: 1,
      max: 30,
      step: 1,
      basis: designDefault("Lett å bygge på og å komme fram til"),
    },
    {
      id: "acceptable",
      unit: "percent",
      min: 1,
      max: 50,
      step: 1,
      basis: designDefault("Mulig med terrengtilpasning"),
    },
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Bratt terreng gir dyrere tomt og dårligere tilgjengelighet"),
  reach: 0,
  judge: ({ slope }, params) => {
    const good = param(params, "good");
    const acceptable = param(params, "acceptable");
    if (slope === null) return { verdict: "unknown", limit: good };
    const verdict = slope < good ? "good" : slope < acceptable ? "acceptable" : "poor";
    return {
      verdict,
      measured: slope,
      limit: verdict === "good" ? good : acceptable,
      worth: worthBelow(slope, good, acceptable),
    };
  },
};
