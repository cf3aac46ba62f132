import { SingleArcs } from "./single-arcs.ts";
import type { WindowShape } from "./window-shape.ts";

/** spatstat's limit: one pair never weighs more than a hundred. */
const MOST = 100;
const CIRCLE = 2 * Math.PI;

/** Weight of a pair for the one it is seen from. Asked for all pairs of a point together, so that much is done once. */
export interface IsotropicWeight {
  /** Takes the point that the next pairs are seen from, and its distance to the border. */
  from(x: number, y: number, toBorder: number): void;
  weight(distance: number): number;
}

/** How arcs in polygons are measured: exactly, or with spatstat's own rounding, to be compared with it. */
export type PolygonArcs = "exact" | "spatstat";
export const POLYGON_ARCS: readonly PolygonArcs[] = ["exact", "spatstat"];

/**
 * Ripley's isotropic correction (1976): the whole circle around a point through another, over the part of it that is in
 * the window. Exact for rectangles and for polygons with holes.
 */
export function isotropicWeight(shape: WindowShape, arcs: PolygonArcs = "exact"): IsotropicWeight {
  if (shape.rectangular) return new InRectangle(shape);
  return arcs === "exact" ? new InPolygon(shape) : new BySingleArcs(shape);
}

const ofArc = (inside: number): number => (inside * MOST > CIRCLE ? CIRCLE / inside : MOST);

/** Angle that a side at `away` cuts from half the circle. */
const cut = (away: number, distance: number): number => (away >= distance ? 0 : Math.acos(away / distance));

/** What two neighbouring sides cut away both, beyond their corner. */
const both = (a: number, b: number): number => Math.max(0, a + b - Math.PI / 2);

class InRectangle implements IsotropicWeight {
  readonly #shape: WindowShape;
  #left = 0;
  #right = 0;
  #low = 0;
  #high = 0;
  #toBorder = 0;

  constructor(shape: WindowShape) {
    this.#shape = shape;
  }

  from(x: number, y: number, toBorder: number): void {
    const { minX, maxX, minY, maxY } = this.#shape;
    // A point may lie outside by rounding.
    this.#left = Math.max(0, x - minX);
    this.#right = Math.max(0, maxX - x);
    this.#low = Math.max(0, y - minY);
    this.#high = Math.max(0, maxY - y);
    this.#toBorder = toBorder;
  }

  weight(distance: number): number {
    if (distance <= this.#toBorder || distance === 0) return 1;
    const l = cut(this.#left, distance);
    const r = cut(this.#right, distance);
    const d = cut(this.#low, distance);
    const u = cut(this.#high, distance);
    return ofArc(CIRCLE - 2 * (l + r + d + u) + both(l, d) + both(l, u) + both(r, d) + both(r, u));
  }
}

/**
 * Where an edge leaves the disc the window begins, going round to the left, and where one comes in the window ends. So the
 * arc inside is the sum of angles of the second kind less the first, whole turns aside: nothing is sorted, and no point
 * has to be tested against the polygon.
 */
class InPolygon implements IsotropicWeight {
  readonly #edges: Float64Array;
  /** For the present point: edges relative to it, and the squared distance of each edge's two ends and nearest point. */
  readonly #local: Float64Array;
  readonly #squares: Float64Array;
  #toBorder = 0;
  #ready = false;
  #x = 0;
  #y = 0;

  constructor({ edges }: WindowShape) {
    this.#edges = edges;
    this.#local = new Float64Array(edges.length);
    this.#squares = new Float64Array((edges.length / 4) * 3);
  }

  from(x: number, y: number, toBorder: number): void {
    this.#x = x;
    this.#y = y;
    this.#toBorder = toBorder;
    this.#ready = false;
  }

  weight(distance: number): number {
    if (distance <= this.#toBorder || distance === 0) return 1;
    if (!this.#ready) this.#prepare();
    const local = this.#local;
    const squares = this.#squares;
    const square = distance * distance;
    let arc = 0;
    let crossings = 0;
    for (let e = 0, s = 0; e < local.length; e += 4, s += 3) {
      // Neither end beyond the circle, or no part within it: no crossing.
      if ((squares[s + 2] as number) >= square) continue;
      const startsIn = (squares[s] as number) < square;
      const endsIn = (squares[s + 1] as number) < square;
      if (startsIn && endsIn) continue;
      const x1 = local[e] as number;
      const y1 = local[e + 1] as number;
      const dx = local[e + 2] as number;
      const dy = local[e + 3] as number;
      const a = dx * dx + dy * dy;
      const b = x1 * dx + y1 * dy;
      // By the edge's own distance: the difference of the quadratic's terms would lose half the figures near a tangent.
      const away = Math.abs(x1 * dy - y1 * dx) / Math.sqrt(a);
      const root = Math.sqrt(a * Math.max(0, (distance - away) * (distance + away)));
      if (!startsIn) {
        const t = (-b - root) / a;
        arc += Math.atan2(y1 + t * dy, x1 + t * dx);
        crossings++;
      }
      if (!endsIn) {
        const t = (-b + root) / a;
        arc -= Math.atan2(y1 + t * dy, x1 + t * dx);
        crossings++;
      }
    }
    if (crossings === 0) return 1;
    const inside = arc - CIRCLE * Math.floor(arc / CIRCLE);
    return ofArc(inside);
  }

  #prepare(): void {
    const edges = this.#edges;
    const local = this.#local;
    const squares = this.#squares;
    for (let e = 0, s = 0; e < edges.length; e += 4, s += 3) {
      const x1 = (edges[e] as number) - this.#x;
      const y1 = (edges[e + 1] as number) - this.#y;
      const x2 = (edges[e + 2] as number) - this.#x;
      const y2 = (edges[e + 3] as number) - this.#y;
      const dx = x2 - x1;
      const dy = y2 - y1;
      const along = -(x1 * dx + y1 * dy) / (dx * dx + dy * dy);
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      local[e] = x1;
      local[e + 1] = y1;
      local[e + 2] = dx;
      local[e + 3] = dy;
      squares[s] = x1 * x1 + y1 * y1;
      squares[s + 1] = x2 * x2 + y2 * y2;
      squares[s + 2] =
        t === 0
          ? (squares[s] as number)
          : t === 1
            ? (squares[s + 1] as number)
            : (x1 + t * dx) ** 2 + (y1 + t * dy) ** 2;
    }
    this.#ready = true;
  }
}

class BySingleArcs implements IsotropicWeight {
  readonly #arcs: SingleArcs;
  #x = 0;
  #y = 0;
  #toBorder = 0;

  constructor(shape: WindowShape) {
    this.#arcs = new SingleArcs(shape);
  }

  from(x: number, y: number, toBorder: number): void {
    this.#x = x;
    this.#y = y;
    this.#toBorder = toBorder;
  }

  weight(distance: number): number {
    if (distance < this.#toBorder || distance === 0) return 1;
    return Math.min(MOST, Math.max(1, CIRCLE / this.#arcs.inside(this.#x, this.#y, distance)));
  }
}
