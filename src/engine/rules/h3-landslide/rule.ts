import { id, type RuleId } from "../../model/index.ts";
import { type HazardFacts, judgeHazard } from "../../siting/hazard.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type LandslideFacts = HazardFacts & { readonly houses: number };

/** Class S2 up to `manyUnits` dwellings on the plot, S3 above: more people in one place must be safer. */
export const rule: Rule<LandslideFacts> = {
  id: id<RuleId>("h3-landslide"),
  code: "H3",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [
    {
      id: "years",
      unit: "years",
      min: 100,
      max: 5000,
      step: 100,
      basis: basis("dibk73", "TEK17 § 7-3: sikkerhetsklasse S2, største årlige sannsynlighet 1/1000", "V"),
    },
    {
      id: "yearsMany",
      unit: "years",
      min: 1000,
      max: 5000,
      step: 100,
      basis: basis("dibk73", "TEK17 § 7-3: sikkerhetsklasse S3, største årlige sannsynlighet 1/5000", "V"),
    },
    {
      id: "manyUnits",
      unit: "units",
      min: 1,
      max: 20,
      step: 1,
      basis: basis("dibk73", "Veiledning til TEK17 § 7-3: inntil 10 boenheter eller 25 personer er S2", "U"),
    },
  ],
  basis: basis("dibk73", "TEK17 § 7-3: S1 1/100, S2 1/1000, S3 1/5000, også for uteområdet", "V"),
  reach: 0,
  judge: judgeHazard,
};
