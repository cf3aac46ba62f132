import { isKnown, type Plot, UNKNOWN } from "../../model/index.ts";
import type { SitingGround } from "../ground.ts";
import type { Limit } from "./limit.ts";

/** Errors of a map and of a boundary are made apart from each other, so their squares add up. What is unstated adds nothing. */
export function jointAccuracy({ accuracy, inside }: Limit, plot: Plot): number | undefined {
  if (!isKnown(accuracy)) return undefined;
  const { accuracyMetres: own = UNKNOWN } = plot;
  return inside || !isKnown(own) ? accuracy : Math.hypot(accuracy, own);
}

/** Metres beyond a plot where something can still be in doubt: maps of 1:50 000 are the coarsest that are drawn on plots. */
export const FARTHEST = 100;

/** How far around a plot limits must be sought for what might be wrong: nowhere, unless somebody has stated an accuracy. */
export function doubtReach({ statesAccuracy }: SitingGround, { accuracyMetres = UNKNOWN }: Plot): number {
  return statesAccuracy || isKnown(accuracyMetres) ? FARTHEST : 0;
}
