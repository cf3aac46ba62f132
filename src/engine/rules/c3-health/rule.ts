import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { Walk } from "../../siting/walk.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** `distance` is to the farther of the two: both are needed. */
export type HealthFacts = Walk & {
  readonly healthCentre: number | null;
  readonly pharmacy: number | null;
};

export const rule: Rule<HealthFacts> = {
  id: id<RuleId>("c3-health"),
  code: "C3",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "good",
      unit: "m",
      min: 500,
      max: 10000,
      step: 250,
      basis: designDefault("3 km, eller 30 minutter med buss, som ikke regnes ut her"),
    },
    {
      id: "acceptable",
      unit: "m",
      min: 500,
      max: 20000,
      step: 250,
      basis: designDefault("Dobbelt så langt som godt"),
    },
    DETOUR,
    TO_ROAD,
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Helsetjenester innen rekkevidde"),
  reach: 0,
  judge: ({ distance }, params) => judgeReach(distance, params),
};
