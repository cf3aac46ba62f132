import type { Columns } from "./close-pairs.ts";
import { counted, type DistanceBreaks, summedUp } from "./distance-breaks.ts";
import { erodedAreas } from "./eroded-areas.ts";
import { nearestDistances } from "./nearest-distances.ts";
import { reducedSample, stillThere } from "./reduced-sample.ts";
import { borderDistances, type WindowShape } from "./window-shape.ts";

/** G at each r of the breaks by four estimators, and the hazard; NaN where it cannot be said. */
export interface NearestDistribution {
  readonly raw: Float64Array;
  /** Border correction (reduced sample). */
  readonly border: Float64Array;
  readonly kaplanMeier: Float64Array;
  readonly hanisch: Float64Array;
  /** Of the Kaplan–Meier estimate, one over the coordinates' unit. */
  readonly hazard: Float64Array;
}

/**
 * Distribution of the distance to the nearest other point: the share of points that have another within r. A point whose
 * border is nearer than its neighbour is censored there (Baddeley & Gill 1997); Hanisch (1984) leaves it out and weighs
 * the others by the area they could have been in. Agrees with spatstat's Gest.
 */
export function nearestDistribution(
  points: Columns,
  shape: WindowShape,
  breaks: DistanceBreaks,
): NearestDistribution {
  const n = points.x.length;
  const { distance } = nearestDistances(points, points);
  const border = borderDistances(shape, points.x, points.y);
  const whole = (_: number, i: number) => (distance[i] as number) <= (border[i] as number);
  const seen = distance.filter(whole);
  const under = (d: number) => breaks.classUnder(d);
  const upTo = (d: number) => breaks.classUpTo(d);

  const own = counted(breaks, seen, under);
  const sample = reducedSample(
    own,
    counted(breaks, border.filter(whole), under),
    counted(breaks, border, under),
  );
  const observed = distance.map((one, i) => Math.min(one, border[i] as number));
  const left = stillThere(counted(breaks, observed, under));
  const kaplanMeier = new Float64Array(breaks.r.length);
  const hazard = new Float64Array(breaks.r.length);
  let survivors = 1;
  for (let k = 0; k < kaplanMeier.length; k++) {
    const there = left[k] as number;
    const stay = there > 0 ? 1 - (own[k] as number) / there : 1;
    survivors *= stay;
    kaplanMeier[k] = 1 - survivors;
    if (stay > 0 && k > 0)
      hazard[k] = -Math.log(stay) / ((breaks.r[k] as number) - (breaks.r[k - 1] as number));
  }

  const areas = erodedAreas(shape, breaks.r);
  const weighted = counted(breaks, seen, upTo).map((count, k) => count / (areas[k] as number));
  const hanisch = summedUp(weighted);
  const most = hanisch.reduce((max, value) => (Number.isFinite(value) && value > max ? value : max), 0);
  return {
    raw: summedUp(counted(breaks, distance, upTo)).map((sum) => sum / n),
    border: sample.seen.map((sum, k) => sum / (sample.points[k] as number)),
    kaplanMeier,
    hanisch: hanisch.map((value) => value / most),
    // −0 is no number to show.
    hazard: hazard.map((value) => value + 0),
  };
}
