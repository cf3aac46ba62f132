import { id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type UnusedOpportunityFacts = {
  readonly units: number;
  /** All municipal units of the area: an area without the programme may have much of the rest. */
  readonly stockUnits: number;
  readonly residents: number | null;
  readonly trial: boolean;
};

/** D15: u_g = 0 and pop_g ≥ 500. The rule that makes dispersion fair: areas without stand beside areas with many. */
export const rule: Rule<UnusedOpportunityFacts> = {
  id: id<RuleId>("d15-unused-opportunity"),
  code: "D15",
  group: "dispersion",
  subjects: ["neighbourhood", "plot", "dwelling"],
  unit: "residents",
  params: [
    {
      id: "leastResidents",
      unit: "residents",
      min: 0,
      max: 5000,
      step: 50,
      basis: designDefault("Områder store nok til at de ville ventes å ha minst én boenhet"),
    },
  ],
  basis: basis(
    "krap",
    "Kommunal Rapport 12/2016: Oslo solgte øst og kjøpte vest fra 2014 (103 av 252 kjøp på Frogner)",
    "V",
  ),
  reach: "area",
  judge: ({ units, residents }, params): Judgement => {
    const limit = param(params, "leastResidents");
    if (units > 0)
      return { verdict: "within", ...(residents === null ? {} : { measured: residents }), limit };
    if (residents === null) return { verdict: "unknown", limit };
    return { verdict: residents >= limit ? "info" : "within", measured: residents, limit };
  },
};
