import type { AnalysisQuestion, ClusteringCurve, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { landColumn } from "../area-columns.ts";
import { clusteringDifference } from "../clusters/clustering-difference.ts";
import { tooFew, tooFewToLabel } from "./too-few.ts";

/** Distances a curve is told at, beside 0: enough for a smooth line, and 20 m apart at the reach of the standard question. */
const DISTANCES = 75;
/**
 * Is the programme more clustered than the stock it is part of? D(r) with bands of random labelling; no edge correction,
 * since it cancels (see `clusteringDifference`).
 */
export function clusteringCurve(
  { ground, places, progress }: AnalysisSubject,
  { reach, simulations, seed }: Extract<AnalysisQuestion, { kind: "clustering-curve" }>,
): ClusteringCurve | TooFew {
  const { units } = places;
  const few = tooFewToLabel("clustering-curve", places);
  if (few) return few;
  // D(r) is in square metres of a land whose size must be known: that of the finest areas, whichever level is in force.
  const finest = ground.at(undefined);
  if (finest.areas.length === 0) return tooFew("clustering-curve", 0, 1, "areas");
  const area = landColumn(finest).reduce((sum, land) => sum + land, 0);
  const r = Float64Array.from({ length: DISTANCES + 1 }, (_, k) => (k * reach) / DISTANCES);
  const found = clusteringDifference(
    places,
    { r, edge: { kind: "none", area }, simulations, seed },
    progress,
  );
  return {
    kind: "clustering-curve",
    r: [...r],
    observed: [...found.observed],
    low: [...found.low],
    high: [...found.high],
    globalLow: [...found.globalLow],
    globalHigh: [...found.globalHigh],
    p: found.p,
    simulations,
    seed,
    units,
    tighter: tighterRanges(r, found.observed, found.globalHigh),
  };
}

/** Runs of distances where a curve is above its band. */
function tighterRanges(
  r: Float64Array,
  observed: Float64Array,
  band: Float64Array,
): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let above = false;
  for (let k = 0; k < r.length; k++) {
    const now = (observed[k] as number) > (band[k] as number);
    const at = r[k] as number;
    if (now && !above) ranges.push({ from: at, to: at });
    else if (now) (ranges.at(-1) as { to: number }).to = at;
    above = now;
  }
  return ranges;
}
