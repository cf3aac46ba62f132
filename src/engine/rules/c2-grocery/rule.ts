import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { Walk } from "../../siting/walk.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule<Walk> = {
  id: id<RuleId>("c2-grocery"),
  code: "C2",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "good",
      unit: "m",
      min: 100,
      max: 5000,
      step: 100,
      basis: designDefault("Gangavstand til dagligvarer"),
    },
    {
      id: "acceptable",
      unit: "m",
      min: 100,
      max: 10000,
      step: 100,
      basis: designDefault("Gangavstand til dagligvarer"),
    },
    DETOUR,
    TO_ROAD,
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Dagligvarer til fots er et vanlig mål for nærhet"),
  reach: 0,
  judge: ({ distance }, params) => judgeReach(distance, params),
};
