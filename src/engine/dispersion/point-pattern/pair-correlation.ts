import { type Columns, closePairs } from "./close-pairs.ts";
import { isotropicWeight } from "./isotropic-weight.ts";
import { translationWeight } from "./translation-weight.ts";
import { borderDistances, type WindowShape } from "./window-shape.ts";

/** g at each r, by two corrections; NaN at r = 0. */
export interface PairCorrelation {
  readonly translation: Float64Array;
  readonly isotropic: Float64Array;
  /** Half the width of the kernel. */
  readonly halfWidth: number;
}

/** Stoyan and Stoyan's (1994) constant: the kernel reaches 0.15/√λ to each side. */
export const STOYAN = 0.15;

/**
 * The pair correlation function: how many pairs are just r apart, over what is expected of points at random. Epanechnikov's
 * kernel and 2πr below the line, as spatstat's pcf with divisor "r" and no correction at zero; but the kernel is summed
 * pair by pair, where R lays distances on a grid first, so that figures differ from the third or fourth on.
 *
 * @param r ascending
 */
export function pairCorrelation(
  points: Columns,
  shape: WindowShape,
  r: Float64Array,
  stoyan = STOYAN,
): PairCorrelation {
  const n = points.x.length;
  const half = stoyan / Math.sqrt(n / shape.area);
  const border = borderDistances(shape, points.x, points.y);
  const translated = translationWeight(shape);
  const arc = isotropicWeight(shape);
  const translation = new Float64Array(r.length);
  const isotropic = new Float64Array(r.length);
  const first = firstOver(r);
  let last = -1;
  closePairs(points, points, (r.at(-1) as number) + half, (i, j, distance) => {
    if (i === j) return;
    const x = points.x[i] as number;
    const y = points.y[i] as number;
    if (i !== last) arc.from(x, y, border[i] as number);
    last = i;
    const moved = translated((points.x[j] as number) - x, (points.y[j] as number) - y);
    const turned = arc.weight(distance);
    for (let k = first(distance - half); k < r.length; k++) {
      const away = ((r[k] as number) - distance) / half;
      if (away >= 1) break;
      const weight = (0.75 * (1 - away * away)) / half;
      translation[k] = (translation[k] as number) + moved * weight;
      isotropic[k] = (isotropic[k] as number) + turned * weight;
    }
  });
  const pairs = (n * (n - 1)) / shape.area;
  const over = (sums: Float64Array) =>
    sums.map((sum, k) => (r[k] === 0 ? Number.NaN : sum / (2 * Math.PI * (r[k] as number) * pairs)));
  return { translation: over(translation), isotropic: over(isotropic), halfWidth: half };
}

/** Finds the first r over a value. */
function firstOver(r: Float64Array): (value: number) => number {
  return (value) => {
    let [low, high] = [0, r.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((r[middle] as number) > value) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
