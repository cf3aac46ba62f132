import { id, type RuleId, type Score, type Subject, type Term } from "../model/index.ts";
import { scoreOf } from "./burden-score.ts";
import type { Graded } from "./graded.ts";
import { tenths } from "./tenths.ts";

/** Every plot starts here: half of 100, and the terms can move it all the way down or up. */
const BASE = 50;
/** The name of the base term: no rule, so that nobody looks for a threshold behind it. */
const BASE_TERM: Term = {
  rule: id<RuleId>("base"),
  part: "base",
  weight: BASE,
  points: BASE,
  best: BASE,
};

/** Points a term of weight 1 can move, so that all the weights together can move the base, and no more. */
export function suitabilityScale(weights: number): number {
  return weights === 0 ? 0 : BASE / weights;
}

/**
 * Suitability of a plot, 0 to 100, 100 best: 50 + Σ weight · scale · (2 · worth − 1) over dispersion terms and criteria.
 * An unknown earns its worst; `best` tells how far it could reach. Hard constraints never enter: they stand beside it.
 */
export function suitabilityScore(
  subject: Subject,
  dispersion: readonly Graded[],
  weightOf: (graded: Graded) => number,
  criteria: readonly Term[],
  scale: number,
): Score {
  const own = dispersion.map((graded): Term => {
    const { rule, count, measured, worth } = graded;
    const weight = weightOf(graded);
    const most = weight * scale;
    return {
      rule,
      ...(count === undefined ? {} : { part: count }),
      ...(measured === undefined ? {} : { measured }),
      weight,
      points: tenths(most * (2 * (worth ?? 0) - 1)),
      best: tenths(most * (2 * (worth ?? 1) - 1)),
    };
  });
  return scoreOf(subject, "suitability", [BASE_TERM, ...own, ...criteria]);
}
