import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { Walk } from "../../siting/walk.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** `distance` is to the farther of NAV and the nearest place to be (low-threshold service or activity place). */
export type ActivityFacts = Walk & {
  readonly nav: number | null;
  readonly place: number | null;
};

/** Within `good` all distances are worth the same: the closest is not the best (domain.md §3.2). */
export const rule: Rule<ActivityFacts> = {
  id: id<RuleId>("c4-activity"),
  code: "C4",
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
      basis: designDefault("2 km, eller 30 minutter med buss, som ikke regnes ut her"),
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
  basis: designDefault("Ensomhet og mangel på aktivitet er den viktigste ulempen i norske erfaringer (S0)"),
  reach: 0,
  judge: ({ distance }, params) => judgeReach(distance, params),
};
