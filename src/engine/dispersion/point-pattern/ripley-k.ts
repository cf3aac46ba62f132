import { type Columns, closePairs } from "./close-pairs.ts";
import { type DistanceBreaks, summedUp } from "./distance-breaks.ts";
import { isotropicWeight, type PolygonArcs } from "./isotropic-weight.ts";
import { reducedSample } from "./reduced-sample.ts";
import { translationWeight } from "./translation-weight.ts";
import { borderDistances, type WindowShape } from "./window-shape.ts";

/** How pairs that the window's edge hides are made up for. */
export type EdgeCorrection = "none" | "border" | "translation" | "isotropic";
export const EDGE_CORRECTIONS: readonly EdgeCorrection[] = ["none", "border", "translation", "isotropic"];

/** K at each r of the breaks; NaN where it cannot be said. */
export type KFunction = Readonly<Partial<Record<EdgeCorrection, Float64Array>>>;

/**
 * Ripley's K (1976): pairs within r, over what one would expect of one point a unit of area. Square of the coordinates'
 * unit. The intensity squared is estimated by n(n − 1)/area², without bias where points are independent.
 *
 * Agrees with spatstat's Kest. Translation and isotropic correction are told for r under half the diagonal of the
 * bounding box: farther out there may be points that no pair could be seen from.
 */
export function ripleyK(
  points: Columns,
  shape: WindowShape,
  breaks: DistanceBreaks,
  corrections: readonly EdgeCorrection[] = EDGE_CORRECTIONS,
  arcs: PolygonArcs = "exact",
): KFunction {
  const n = points.x.length;
  const pairs = (n * (n - 1)) / shape.area;
  return kOf(points, points, shape, breaks, corrections, arcs, pairs, n / shape.area);
}

/**
 * The same from points of one kind to points of another (Lotwick & Silverman 1982): each kind's own intensity. Agrees with
 * spatstat's Kcross.
 */
export function crossK(
  from: Columns,
  to: Columns,
  shape: WindowShape,
  breaks: DistanceBreaks,
  corrections: readonly EdgeCorrection[] = EDGE_CORRECTIONS,
  arcs: PolygonArcs = "exact",
): KFunction {
  const pairs = (from.x.length * to.x.length) / shape.area;
  return kOf(from, to, shape, breaks, corrections, arcs, pairs, to.x.length / shape.area);
}

function kOf(
  from: Columns,
  to: Columns,
  shape: WindowShape,
  breaks: DistanceBreaks,
  corrections: readonly EdgeCorrection[],
  arcs: PolygonArcs,
  pairs: number,
  intensity: number,
): KFunction {
  const own = from === to;
  const classes = breaks.r.length + 1;
  const wants = (correction: EdgeCorrection) => corrections.includes(correction);
  const plain = new Float64Array(classes);
  const moved = new Float64Array(classes);
  const turned = new Float64Array(classes);
  // Border: pairs that are nearer than the border, by their own distance and by the border's.
  const seen = new Float64Array(classes);
  const lost = new Float64Array(classes);
  const border = borderDistances(shape, from.x, from.y);
  // Coordinates are often round, and so are distances and r. In rectangles spatstat's K counts pairs up to r, those at the
  // very last r left out, and border distances over r; elsewhere, pairs under r and border distances from r.
  const upTo = own && shape.rectangular;
  const classOf = (distance: number) => (upTo ? breaks.classUpTo(distance) : breaks.classUnder(distance));
  const farthest = upTo ? breaks.max * breaks.max : Number.POSITIVE_INFINITY;
  const borderClass = Int32Array.from(border, (distance) => Math.max(0, classOf(distance) - (upTo ? 1 : 0)));
  const atBorder = new Float64Array(classes);
  for (const k of borderClass) atBorder[k] = (atBorder[k] as number) + 1;
  const translation = wants("translation") ? translationWeight(shape) : null;
  const isotropic = wants("isotropic") ? isotropicWeight(shape, arcs) : null;
  let last = -1;
  closePairs(from, to, breaks.max, (i, j, distance) => {
    if (own && i === j) return;
    const x = from.x[i] as number;
    const y = from.y[i] as number;
    const dx = (to.x[j] as number) - x;
    const dy = (to.y[j] as number) - y;
    if (dx * dx + dy * dy >= farthest) return;
    const k = classOf(distance);
    plain[k] = (plain[k] as number) + 1;
    if (translation) moved[k] = (moved[k] as number) + translation(dx, dy);
    const toBorder = border[i] as number;
    if (isotropic) {
      if (i !== last) isotropic.from(x, y, toBorder);
      last = i;
      turned[k] = (turned[k] as number) + isotropic.weight(distance);
    }
    if (distance > toBorder) return;
    const b = borderClass[i] as number;
    seen[k] = (seen[k] as number) + 1;
    lost[b] = (lost[b] as number) + 1;
  });
  const over = (sums: Float64Array) => sums.map((sum) => sum / pairs);
  const within = (sums: Float64Array) => {
    const reach = Math.hypot(shape.maxX - shape.minX, shape.maxY - shape.minY) / 2;
    return over(sums).map((value, k) => ((breaks.r[k] as number) < reach ? value : Number.NaN));
  };
  const sample = reducedSample(seen, lost, atBorder);
  const fromBorder = sample.seen.map((sum, k) => sum / (intensity * (sample.points[k] as number)));
  return {
    ...(wants("none") ? { none: over(summedUp(plain)) } : {}),
    ...(wants("border") ? { border: fromBorder } : {}),
    ...(translation ? { translation: within(summedUp(moved)) } : {}),
    ...(isotropic ? { isotropic: within(summedUp(turned)) } : {}),
  };
}
