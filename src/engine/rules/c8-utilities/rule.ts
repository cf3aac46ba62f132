import { id, type RuleId } from "../../model/index.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type UtilitiesFacts = {
  /** Metres to water and sewer. */
  readonly distance: number | null;
  /** Legal road access: "yes", "no" or "unknown". */
  readonly access: string;
};

/** Without legal access the distance to the pipes helps little: that alone makes the answer poor. */
export const rule: Rule<UtilitiesFacts> = {
  id: id<RuleId>("c8-utilities"),
  code: "C8",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    { id: "good", unit: "m", min: 0, max: 500, step: 10, basis: designDefault("Avstand til vann og avløp") },
    {
      id: "acceptable",
      unit: "m",
      min: 0,
      max: 1000,
      step: 10,
      basis: designDefault("Avstand til vann og avløp"),
    },
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Vann, avløp og lovlig adkomst må være på plass før det bygges"),
  reach: 0,
  judge: ({ distance, access }, params) => {
    if (access === "unknown") return judgeReach(null, params);
    const judged = judgeReach(distance, params);
    return access === "yes" ? judged : { ...judged, verdict: "poor", worth: 0 };
  },
};
