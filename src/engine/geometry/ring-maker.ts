import type { Area, Position, Ring } from "../model/index.ts";
import { signedArea } from "./edge-set.ts";

/** m²: a smaller polygon is what rounding leaves, not a place. Holes are kept whatever their size: they are there to keep out of. */
const LEAST = 1e-3;
/** Metres a corner may lie beside the line between its neighbours and be no corner. */
const STRAIGHT = 1e-7;

/** Puts the trapezoids of horizontal strips together to polygons. The inside is to the left of every side. */
export class RingMaker {
  private readonly levels: Float64Array;
  private readonly minX: number;
  private readonly minY: number;
  private readonly same: number;
  /** Corners: x relative to the frame, and level. */
  private readonly x: number[] = [];
  private readonly level: number[] = [];
  /** Sides by the corner they leave. */
  private readonly leaving: number[][] = [];
  /** Lower corners of the sides of the strip below, in their order. */
  private lower: number[] = [];

  constructor(levels: Float64Array, minX: number, minY: number, same: number) {
    this.levels = levels;
    this.minX = minX;
    this.minY = minY;
    this.same = same;
  }

  /**
   * Level `s`, where the strip below ends and the next begins. Both are x of sides from left to right, left and right side by turns.
   */
  meet(s: number, below: readonly number[], bottoms: readonly number[]): void {
    if (below.length === 0 && bottoms.length === 0) {
      this.lower = [];
      return;
    }
    const corner = this.cornersOn(s, below, bottoms);
    const ends = below.map(corner);
    const starts = bottoms.map(corner);
    // Left sides run down, right sides up.
    for (let i = 0; i < ends.length; i++) {
      const from = this.lower[i] as number;
      const to = ends[i] as number;
      if (i % 2 === 0) this.side(to, from);
      else this.side(from, to);
    }
    this.across(ends, starts);
    this.lower = starts;
  }

  /** Sides along the level, where one of the two strips is inside and the other is not. */
  private across(ends: readonly number[], starts: readonly number[]): void {
    const change = new Map<number, [below: number, above: number]>();
    const note = (corners: readonly number[], which: 0 | 1) => {
      corners.forEach((corner, i) => {
        const at = change.get(corner) ?? [0, 0];
        at[which] += i % 2 === 0 ? 1 : -1;
        change.set(corner, at);
      });
    };
    note(ends, 0);
    note(starts, 1);
    const corners = [...change.keys()].sort((a, b) => (this.x[a] as number) - (this.x[b] as number));
    let below = 0;
    let above = 0;
    for (let i = 0; i + 1 < corners.length; i++) {
      const corner = corners[i] as number;
      const next = corners[i + 1] as number;
      const [b, a] = change.get(corner) as [number, number];
      below += b;
      above += a;
      if (above > 0 && below <= 0) this.side(corner, next);
      else if (below > 0 && above <= 0) this.side(next, corner);
    }
  }

  /** Corners on one level, those within `same` metres taken as one. */
  private cornersOn(s: number, below: readonly number[], bottoms: readonly number[]): (x: number) => number {
    const sorted = [...below, ...bottoms].sort((a, b) => a - b);
    const corners = new Map<number, number>();
    let last = Number.NEGATIVE_INFINITY;
    for (const x of sorted) {
      if (x - last > this.same) {
        last = x;
        this.x.push(x);
        this.level.push(s);
        this.leaving.push([]);
      }
      corners.set(x, this.x.length - 1);
    }
    return (x) => corners.get(x) as number;
  }

  private side(from: number, to: number): void {
    if (from !== to) this.leaving[from]?.push(to);
  }

  area(): Area {
    const shells: { ring: Ring; area: number; holes: Ring[] }[] = [];
    const holes: Ring[] = [];
    for (let first = 0; first < this.leaving.length; first++)
      while ((this.leaving[first] as number[]).length > 0) {
        const ring = this.straightened(this.follow(first));
        if (ring.length < 4) continue;
        const area = signedArea(ring);
        if (area >= LEAST) shells.push({ ring, area, holes: [] });
        else if (area < 0) holes.push(ring);
      }
    shells.sort((a, b) => b.area - a.area);
    for (const hole of holes) {
      const [a, b] = hole as [Position, Position];
      const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const around = shells.filter(({ ring }) => holds(ring, middle));
      around[around.length - 1]?.holes.push(hole);
    }
    return { type: "MultiPolygon", coordinates: shells.map(({ ring, holes: own }) => [ring, ...own]) };
  }

  /** From corner to corner; where two polygons touch, on along the same one. */
  private follow(first: number): number[] {
    const ring = [first];
    let from = -1;
    let at = first;
    do {
      const next = this.take(at, from);
      if (next === undefined) break;
      from = at;
      at = next;
      ring.push(at);
    } while (at !== first);
    return ring;
  }

  /** The first side clockwise from where one came: what lies between is inside. */
  private take(at: number, from: number): number | undefined {
    const choices = this.leaving[at] as number[];
    if (choices.length <= 1 || from < 0) return choices.pop();
    const back = this.heading(at, from);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    choices.forEach((to, i) => {
      let turn = back - this.heading(at, to);
      while (turn <= 1e-12) turn += 2 * Math.PI;
      if (turn >= least) return;
      least = turn;
      best = i;
    });
    return choices.splice(best, 1)[0];
  }

  private heading(from: number, to: number): number {
    return Math.atan2(this.y(to) - this.y(from), (this.x[to] as number) - (this.x[from] as number));
  }

  private y(corner: number): number {
    return this.levels[this.level[corner] as number] as number;
  }

  /** Without the corners that only the strips made. */
  private straightened(corners: readonly number[]): Ring {
    const open = corners.slice(0, -1).map((c): Position => [this.x[c] as number, this.y(c)]);
    const kept: Position[] = [];
    for (let i = 0; i < open.length; i++) {
      const here = open[i] as Position;
      const before = kept[kept.length - 1] ?? (open[open.length - 1] as Position);
      if (isCorner(before, here, open[(i + 1) % open.length] as Position)) kept.push(here);
    }
    while (
      kept.length > 2 &&
      !isCorner(kept[kept.length - 1] as Position, kept[0] as Position, kept[1] as Position)
    )
      kept.shift();
    const ring = kept.map(([x, y]): Position => [x + this.minX, y + this.minY]);
    return ring.length < 3 ? [] : [...ring, ring[0] as Position];
  }
}

function isCorner(a: Position, b: Position, c: Position): boolean {
  const dx = c[0] - a[0];
  const dy = c[1] - a[1];
  const length = Math.hypot(dx, dy);
  const off = Math.abs(dx * (b[1] - a[1]) - dy * (b[0] - a[0]));
  if (off > STRAIGHT * length) return true;
  // A spike lies on the line, and yet turns.
  return (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;
}

/** Even–odd: rings made here do not cross themselves. */
function holds(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] as Position;
    const [x2, y2] = ring[i] as Position;
    if (y1 <= y !== y2 <= y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}
