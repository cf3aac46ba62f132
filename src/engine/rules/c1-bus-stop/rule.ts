import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { Walk } from "../../siting/walk.ts";
import { designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

/** `distance` is to the nearest stop known to be served often enough. */
export type BusStopFacts = Walk & {
  /** Metres on foot to the nearest stop whose departures nobody has counted. */
  readonly uncounted: number | null;
  /** Stops in the data. */
  readonly stops: number;
};

/** A stop nobody has counted departures for may be a good one, but is not vouched for: it never counts (promise E6). */
export const rule: Rule<BusStopFacts> = {
  id: id<RuleId>("c1-bus-stop"),
  code: "C1",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "good",
      unit: "m",
      min: 100,
      max: 3000,
      step: 50,
      basis: designDefault("Gangavstand til holdeplass"),
    },
    {
      id: "acceptable",
      unit: "m",
      min: 100,
      max: 5000,
      step: 50,
      basis: designDefault("Gangavstand til holdeplass"),
    },
    {
      id: "departures",
      unit: "perHour",
      min: 0,
      max: 12,
      step: 0.5,
      basis: designDefault("Minst én avgang i timen kl. 07–21"),
    },
    DETOUR,
    TO_ROAD,
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Kollektivtilbud i gangavstand motvirker isolasjon (S0)"),
  reach: 0,
  judge: ({ distance, uncounted, stops }, params) => {
    if (distance !== null || uncounted !== null || stops === 0) return judgeReach(distance, params);
    return { verdict: "poor", limit: param(params, "acceptable"), worth: 0 };
  },
};
