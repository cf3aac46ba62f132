import { upperGamma } from "../areal/distributions/incomplete-gamma.ts";
import type { Columns } from "./close-pairs.ts";
import { DistanceBreaks } from "./distance-breaks.ts";
import { farthestForNearest } from "./farthest.ts";
import { nearestDistances } from "./nearest-distances.ts";
import { nearestDistribution } from "./nearest-distribution.ts";
import type { WindowShape } from "./window-shape.ts";

/** R by three corrections for the edge; Donnelly's is for rectangles and null elsewhere. */
export interface ClarkEvans {
  readonly none: number;
  readonly donnelly: number | null;
  readonly cdf: number;
  /** Standard deviate of the uncorrected mean, and the p of it against each alternative. */
  readonly z: number;
  readonly p: { readonly twoSided: number; readonly clustered: number; readonly regular: number };
}

/** Steps of the distribution that the cdf correction is made from: spatstat's. */
const STEPS = 512;

/**
 * Clark and Evans's R (1954): mean distance to the nearest other point over what is expected of as many points at random,
 * 1/(2√λ). Under 1 clustered, over 1 regular. Donnelly (1978) adds the edge's part to what is expected; cdf takes the
 * observed mean from the Kaplan–Meier distribution. Two points at the least. Agrees with spatstat's
 * clarkevans and, for p (normal, no correction), clarkevans.test.
 */
export function clarkEvans(points: Columns, shape: WindowShape): ClarkEvans {
  const n = points.x.length;
  const intensity = n / shape.area;
  const { distance } = nearestDistances(points, points);
  const observed = distance.reduce((sum, one) => sum + one, 0) / n;
  const expected = 1 / (2 * Math.sqrt(intensity));
  // Donnelly's coefficients, by regression on simulated patterns in rectangles.
  const edged = expected + ((0.0514 + 0.0412 / Math.sqrt(n)) * shape.perimeter) / n;
  const z = (observed - expected) / (Math.sqrt(((4 - Math.PI) * shape.area) / (4 * Math.PI)) / n);
  return {
    none: observed / expected,
    donnelly: shape.rectangular ? observed / edged : null,
    cdf: byDistribution(points, shape, expected),
    z,
    p: { twoSided: 2 * (1 - below(Math.abs(z))), clustered: below(z), regular: 1 - below(z) },
  };
}

/** ∫ r dG(r) over ∫ dG(r), each step taken at its beginning, over the expected mean. */
function byDistribution(points: Columns, shape: WindowShape, expected: number): number {
  const breaks = new DistanceBreaks(farthestForNearest(shape, points.x.length), STEPS);
  const { kaplanMeier } = nearestDistribution(points, shape, breaks);
  let sum = 0;
  for (let k = 1; k < kaplanMeier.length; k++)
    sum += (breaks.r[k - 1] as number) * ((kaplanMeier[k] as number) - (kaplanMeier[k - 1] as number));
  return sum / ((kaplanMeier.at(-1) as number) - (kaplanMeier[0] as number)) / expected;
}

/** Φ(z). Tails near 1 are taken from 1, as R's test does: far tails are then the others' numbers, to the last figure they give. */
function below(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
