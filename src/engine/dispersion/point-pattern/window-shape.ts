import { EdgeSet } from "../../geometry/edge-set.ts";
import { err, ok, type Position, type Result } from "../../model/index.ts";
import type { PointSet, StatisticProblem, StudyWindow } from "../statistic.ts";

/** Points may lie this share of the window's longer side outside it: coordinates are rounded when they are written. */
const SLACK = 1e-9;

/** A study window made to be asked: how large, how far to the edge, inside? All in the unit of the points. */
export interface WindowShape {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
  readonly rectangular: boolean;
  readonly area: number;
  readonly perimeter: number;
  /** x1, y1, x2, y2 of every edge, the inside on its left. */
  readonly edges: Float64Array;
}

/**
 * Reads a window. Shells turn left and holes right, so that the inside is always on the left of an edge and areas add up;
 * rings that cross have no inside to speak of and are refused.
 */
export function windowShape(window: StudyWindow): Result<WindowShape, StatisticProblem> {
  const rings = window.type === "polygon" ? window.rings : [corners(window.x, window.y)];
  const short = rings.findIndex((ring) => ring.length < 3);
  if (short !== -1) return refuse(`window.rings[${short}]`, "must have three positions or more");
  const edges = edgesOf(rings);
  const { minX, maxX, minY, maxY } = EdgeSet.ofRings(rings, true).bounds;
  // Relative to a corner: coordinates of seven figures would cost the area its last ones.
  let [twice, perimeter] = [0, 0];
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1, x2, y2] = edges.subarray(i, i + 4) as unknown as [number, number, number, number];
    twice += (x1 - minX) * (y2 - minY) - (x2 - minX) * (y1 - minY);
    perimeter += Math.hypot(x2 - x1, y2 - y1);
  }
  if (window.type === "polygon") {
    const crossing = firstCrossing(rings);
    if (crossing !== null) return refuse("window.rings", `edges cross near ${crossing.join(", ")}`);
    if (!(twice > 0)) return refuse("window.rings", "shells must turn left (counter-clockwise), holes right");
  }
  const rectangular = window.type === "rectangle";
  return ok({ minX, maxX, minY, maxY, rectangular, area: twice / 2, perimeter, edges });
}

/** The first point that is outside, −1 when none is; the edge itself is inside. */
export function firstOutside(shape: WindowShape, { x, y }: PointSet): number {
  const slack = SLACK * Math.max(shape.maxX - shape.minX, shape.maxY - shape.minY);
  const border = borderDistances(shape, x, y);
  return x.findIndex((px, i) => (border[i] as number) > slack && !inside(shape, px, y[i] as number));
}

/** Even–odd; a point on the edge may fall to either side. */
export function inside({ edges }: WindowShape, x: number, y: number): boolean {
  let within = false;
  for (let i = 0; i < edges.length; i += 4) {
    const y1 = edges[i + 1] as number;
    const y2 = edges[i + 3] as number;
    if (y1 > y === y2 > y) continue;
    const x1 = edges[i] as number;
    if (x < x1 + (((edges[i + 2] as number) - x1) * (y - y1)) / (y2 - y1)) within = !within;
  }
  return within;
}

/** Distance of each point to the nearest edge of the window, holes' edges too. */
export function borderDistances({ edges }: WindowShape, x: Float64Array, y: Float64Array): Float64Array {
  return x.map((px, i) => {
    const py = y[i] as number;
    let nearest = Number.POSITIVE_INFINITY;
    // Squares are compared and the root taken once; edges of one point only cannot be, so the length is never 0.
    for (let e = 0; e < edges.length; e += 4) {
      const x1 = edges[e] as number;
      const y1 = edges[e + 1] as number;
      const dx = (edges[e + 2] as number) - x1;
      const dy = (edges[e + 3] as number) - y1;
      const along = ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy);
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const ex = px - x1 - t * dx;
      const ey = py - y1 - t * dy;
      const square = ex * ex + ey * ey;
      if (square < nearest) nearest = square;
    }
    return Math.sqrt(nearest);
  });
}

const refuse = (at: string, message: string) => err<StatisticProblem>({ at, message });

const corners = (
  [x1, x2]: readonly [number, number],
  [y1, y2]: readonly [number, number],
): readonly Position[] => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];

function edgesOf(rings: readonly (readonly Position[])[]): Float64Array {
  const numbers: number[] = [];
  for (const ring of rings)
    for (const [k, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(k + 1) % ring.length] as Position;
      if (x1 !== x2 || y1 !== y2) numbers.push(x1, y1, x2, y2);
    }
  return Float64Array.from(numbers);
}

/** Where two edges cross for good; rings that only touch themselves or each other still have an inside. */
function firstCrossing(rings: readonly (readonly Position[])[]): Position | null {
  const edges = edgesOf(rings);
  const read = (i: number) => edges.subarray(i, i + 4) as unknown as [number, number, number, number];
  // In order of their left ends, so that only edges that share some x are compared.
  const order = Array.from({ length: edges.length / 4 }, (_, k) => 4 * k);
  const left = (i: number) => Math.min(edges[i] as number, edges[i + 2] as number);
  order.sort((a, b) => left(a) - left(b));
  for (const [k, i] of order.entries()) {
    const [ax, ay, bx, by] = read(i);
    const right = Math.max(ax, bx);
    for (let m = k + 1; m < order.length && left(order[m] as number) < right; m++) {
      const [cx, cy, dx, dy] = read(order[m] as number);
      const c = turn(ax, ay, bx, by, cx, cy);
      const d = turn(ax, ay, bx, by, dx, dy);
      if (c * d >= 0) continue;
      if (turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) >= 0) continue;
      const t = c / (c - d);
      return [cx + t * (dx - cx), cy + t * (dy - cy)];
    }
  }
  return null;
}

/** Which side of the line from a to b the point lies on: 0 where it is on it, but for rounding. */
function turn(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const cross = dx * (py - ay) - dy * (px - ax);
  const size = Math.abs(dx) + Math.abs(dy);
  return Math.abs(cross) <= SLACK * size * (size + Math.abs(px - ax) + Math.abs(py - ay)) ? 0 : cross;
}
