import { type CertaintyFacts, isKnown, UNKNOWN } from "../../model/index.ts";
import type { Judgement, Params, Unit } from "../../rules/rule.ts";
import { tenths } from "../rounding.ts";
import type { Site } from "../site.ts";

/**
 * A criterion in metres whose word hangs on the plot's own accuracy: the nearest threshold is nearer than that. Undefined where
 * it is not: services state no accuracy, and some metres to a shop change nothing but at a threshold.
 */
export function nearThreshold(
  { plot: { accuracyMetres = UNKNOWN } }: Site,
  unit: Unit,
  { measured }: Judgement,
  params: Params,
): CertaintyFacts | undefined {
  const { good, acceptable, detour = 1 } = params;
  if (unit !== "m" || measured === undefined || !isKnown(accuracyMetres)) return undefined;
  // A detour factor stretches the error as it stretches the way.
  const accuracy = accuracyMetres * detour;
  let margin = Number.POSITIVE_INFINITY;
  for (const threshold of [good, acceptable])
    if (threshold !== undefined) margin = Math.min(margin, Math.abs(threshold - measured));
  if (margin >= accuracy) return undefined;
  return {
    certainty: "possible",
    certaintyBy: "accuracy",
    margin: tenths(margin),
    accuracy: tenths(accuracy),
  };
}
