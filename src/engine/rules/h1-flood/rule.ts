import { id, type RuleId } from "../../model/index.ts";
import { type HazardFacts, judgeHazard } from "../../siting/hazard.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Zones of floods that come at least as often as once in `years` bind; rarer ones are told of, no more. */
export const rule: Rule<HazardFacts> = {
  id: id<RuleId>("h1-flood"),
  code: "H1",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [
    {
      id: "years",
      unit: "years",
      min: 20,
      max: 1000,
      step: 10,
      basis: basis(
        "byggf",
        "TEK17 § 7-2: bolig i sikkerhetsklasse F2, største årlige sannsynlighet 1/200",
        "U",
      ),
    },
  ],
  basis: basis("byggf", "TEK17 § 7-2: F1 1/20, F2 1/200, F3 1/1000", "V"),
  reach: 0,
  judge: judgeHazard,
};
