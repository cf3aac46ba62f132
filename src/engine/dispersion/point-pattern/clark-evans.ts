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
 * 1/(2√λ). Under 1 clustered, over 1 regular. Donnelly (1978) adds the edge's part to what is expected; cdf takes both
 * means from distribution functions, the observed one by Kaplan and Meier. Two points at the least. Agrees with spatstat's
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
    cdf: byDistributions(points, shape, intensity),
    z,
    p: { twoSided: 2 * (1 - below(Math.abs(z))), clustered: below(z), regular: 1 - below(z) },
  };
}

function byDistributions(points: Columns, shape: WindowShape, intensity: number): number {
  const breaks = new DistanceBreaks(farthestForNearest(shape, points.x.length), STEPS);
  const { kaplanMeier } = nearestDistribution(points, shape, breaks);
  const expected = breaks.r.map((r) => 1 - Math.exp(-intensity * Math.PI * r * r));
  return meanOf(kaplanMeier, breaks.r) / meanOf(expected, breaks.r);
}

/** ∫ r dF(r), each step taken at its beginning, as spatstat's stieltjes takes it. */
function meanOf(distribution: Float64Array, r: Float64Array): number {
  let sum = 0;
  for (let k = 1; k < r.length; k++)
    sum += (r[k - 1] as number) * ((distribution[k] as number) - (distribution[k - 1] as number));
  return sum;
}

/** Φ(z). Tails near 1 are taken from 1, as R's test does: far tails are then the others' numbers, to the last figure they give. */
function below(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
