import { id, type RuleId } from "../../model/index.ts";
import { type HazardFacts, judgeHazard } from "../../siting/hazard.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** As H1, for the sea: the same safety classes. */
export const rule: Rule<HazardFacts> = {
  id: id<RuleId>("h2-storm-surge"),
  code: "H2",
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
        "TEK17 § 7-2 tredje ledd: stormflo følger klassene for flom; bolig i F2, 1/200",
        "U",
      ),
    },
  ],
  basis: basis("byggf", "TEK17 § 7-2 tredje ledd", "V"),
  reach: 0,
  judge: judgeHazard,
};
