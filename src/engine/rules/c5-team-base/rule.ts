import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { Drive } from "../../siting/walk.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Minutes are from the nearest team base. */
export type TeamBaseFacts = Drive;

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
      basis: designDefault("Snittfart i blandet by- og bygdetrafikk, der fartsgrensen ikke er kjent"),
    },
    DETOUR,
    TO_ROAD,
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Minst ett besøk i uka, og vaktmester som kommer (S3)"),
  reach: 0,
  judge: ({ minutes }, params) => judgeReach(minutes, params),
};
