import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type TeamBaseFacts = {
  /** Minutes to drive to the nearest team base, in tenths. */
  readonly minutes: number | null;
  readonly name: string | null;
};

export const rule: Rule<TeamBaseFacts> = {
  id: id<RuleId>("c5-team-base"),
  code: "C5",
  group: "criterion",
  subjects: ["plot"],
  unit: "minutes",
  params: [
    {
      id: "good",
      unit: "minutes",
      min: 5,
      max: 60,
      step: 5,
      basis: designDefault("Kjøretid for ukentlige besøk"),
    },
    {
      id: "acceptable",
      unit: "minutes",
      min: 5,
      max: 120,
      step: 5,
      basis: designDefault("Over 30 minutter: regn på om teamet rekker ukentlige besøk"),
    },
    {
      id: "speed",
      unit: "kmPerHour",
      min: 20,
      max: 90,
      step: 5,
      basis: designDefault("Snittfart i blandet by- og bygdetrafikk"),
    },
    DETOUR,
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Minst ett besøk i uka, og vaktmester som kommer (S3)"),
  reach: 0,
  judge: ({ minutes }, params) => judgeReach(minutes, params),
};
