import type { WindowShape } from "./window-shape.ts";

const CIRCLE = 2 * Math.PI;
/** Edges farther from the circle than this share of the radius have no part in it, whatever the rounding. */
const MARGIN = 1e-5;

/**
 * The arc of a circle inside a polygon as spatstat 3 measures it: under each edge, a strip without a floor, the strips added
 * and taken away by the edges' direction. It compares in single precision, so that a circle that passes within some seven
 * figures of a corner, as round coordinates often make it, may lose a piece: with coordinates of seven figures before the
 * point, within half a unit. Kept only to be compared with spatstat; the app measures arcs exactly.
 */
export class SingleArcs {
  readonly #edges: Float64Array;
  /** Angles at which the circle crosses the bounds of one strip: two at each side and two at the edge. */
  readonly #angles = new Float64Array(6);
  #count = 0;

  constructor({ edges }: WindowShape) {
    this.#edges = edges;
  }

  inside(x: number, y: number, radius: number): number {
    const edges = this.#edges;
    const reach = radius * (1 + MARGIN);
    let total = 0;
    for (let e = 0; e < edges.length; e += 4) {
      const x1 = (edges[e] as number) - x;
      const x2 = (edges[e + 2] as number) - x;
      if ((x1 > reach && x2 > reach) || (x1 < -reach && x2 < -reach)) continue;
      if ((edges[e + 1] as number) - y < -reach && (edges[e + 3] as number) - y < -reach) continue;
      const arc = this.#underEdge(e, x, y, radius);
      total += x1 < x2 ? -arc : arc;
    }
    return total;
  }

  #underEdge(e: number, x: number, y: number, radius: number): number {
    const edges = this.#edges;
    const [x1, y1] = [edges[e] as number, edges[e + 1] as number];
    const [x2, y2] = [edges[e + 2] as number, edges[e + 3] as number];
    const square = radius * radius;
    this.#count = 0;
    this.#cutSide(x1 - x, y1, y, square);
    this.#cutSide(x2 - x, y2, y, square);
    this.#cutEdge(x1 - x, y1 - y, x2 - x1, y2 - y1, square);
    const isUnder = (px: number, py: number): boolean => {
      if ((px - x1) * (px - x2) > 0) return false;
      return x1 < x2
        ? (y2 - y1) * (px - x1) >= (py - y1) * (x2 - x1)
        : (y1 - y2) * (px - x2) >= (py - y2) * (x1 - x2);
    };
    if (this.#count === 0) return isUnder(x + radius, y) ? CIRCLE : 0;
    const angles = this.#angles.subarray(0, this.#count).sort();
    let arc = 0;
    for (let k = 0, from = 0; k <= angles.length; k++) {
      const to = k === angles.length ? CIRCLE : (angles[k] as number);
      const middle = (from + to) / 2;
      if (isUnder(x + radius * Math.cos(middle), y + radius * Math.sin(middle))) arc += to - from;
      from = to;
    }
    return arc;
  }

  /** Where the circle crosses the strip's side, below the corner. */
  #cutSide(dx: number, top: number, y: number, square: number): void {
    const rest = Math.fround(square - dx * dx);
    if (rest < 0) return;
    const half = rest === 0 ? 0 : Math.sqrt(square - dx * dx);
    if (Math.fround(y + half) < Math.fround(top)) this.#add(half, dx);
    if (half > 0 && Math.fround(y - half) < Math.fround(top)) this.#add(-half, dx);
  }

  #cutEdge(x1: number, y1: number, dx: number, dy: number, square: number): void {
    const a = dx * dx + dy * dy;
    const b = 2 * (dx * x1 + dy * y1);
    const exact = b * b - 4 * a * (x1 * x1 + y1 * y1 - square);
    const rest = Math.fround(exact);
    if (rest < 0) return;
    const root = rest === 0 ? 0 : Math.sqrt(exact);
    this.#addOn(x1, y1, dx, dy, (root - b) / (2 * a));
    if (root > 0) this.#addOn(x1, y1, dx, dy, (-root - b) / (2 * a));
  }

  #addOn(x1: number, y1: number, dx: number, dy: number, t: number): void {
    const rounded = Math.fround(t);
    if (rounded >= 0 && rounded <= 1) this.#add(y1 + t * dy, x1 + t * dx);
  }

  #add(dy: number, dx: number): void {
    const angle = Math.atan2(dy, dx);
    this.#angles[this.#count++] = angle < 0 ? angle + CIRCLE : angle;
  }
}
