import type { Bounds } from "./bounds.ts";
import type { EdgeSet } from "./edge-set.ts";

/** With more pieces than this, crossings are not sought one by one; strips are cut thin instead. */
const EXACT = 400;

/**
 * Area, in m², of the part of `area` that lies in at least one of `others`.
 *
 * The plane is cut in horizontal strips at every corner and every crossing of two edges. Inside a strip edges are
 * straight and do not cross, so width at mid-height times height is exact. Turf's `intersect` gives the same number
 * (the tests hold us to it) but computes with big decimals and rebuilds the rings: some sixty times slower on a plot and
 * a zone of sixty corners. Here nothing can fail, since no ring has to be put together again.
 */
export function overlapArea(area: EdgeSet, others: readonly EdgeSet[]): number {
  const pieces = new Pieces(area.bounds);
  pieces.add(area, AREA);
  for (const other of others) pieces.add(other, OTHER);
  return pieces.areaOfBoth();
}

const AREA = 0;
const OTHER = 1;

/** Upward pieces of edges, cut to the frame. What lies left of the frame is laid on its left side: it still winds. */
class Pieces {
  private readonly frame: Bounds;
  private readonly y0: number[] = [];
  private readonly y1: number[] = [];
  private readonly x0: number[] = [];
  private readonly slope: number[] = [];
  private readonly turn: number[] = [];
  private readonly layer: number[] = [];

  constructor(frame: Bounds) {
    this.frame = frame;
  }

  add(set: EdgeSet, layer: number): void {
    if (!set.closed) return;
    const { edges } = set;
    const { minX, minY, maxX, maxY } = this.frame;
    set.visit(Number.NEGATIVE_INFINITY, minY, maxX, maxY, (i) => {
      // Coordinates relative to the frame keep the digits that northings of seven figures would cost.
      const x1 = (edges[i] as number) - minX;
      const y1 = (edges[i + 1] as number) - minY;
      const x2 = (edges[i + 2] as number) - minX;
      const y2 = (edges[i + 3] as number) - minY;
      if (y1 < y2) this.clip(x1, y1, x2, y2, 1, layer);
      else if (y2 < y1) this.clip(x2, y2, x1, y1, -1, layer);
    });
  }

  private clip(xa: number, ya: number, xb: number, yb: number, turn: number, layer: number): void {
    const width = this.frame.maxX - this.frame.minX;
    const height = this.frame.maxY - this.frame.minY;
    const slope = (xb - xa) / (yb - ya);
    const low = Math.max(ya, 0);
    const high = Math.min(yb, height);
    if (low >= high) return;
    const xAt = (y: number) => xa + (y - ya) * slope;
    const left = Math.min(xAt(low), xAt(high));
    const right = Math.max(xAt(low), xAt(high));
    if (left >= width) return;
    const cuts = [low, high];
    if (left < 0 || right > width) {
      for (const side of [0, width]) {
        const y = ya + (side - xa) / slope;
        if (y > low && y < high) cuts.push(y);
      }
      cuts.sort(ascending);
    }
    for (let i = 1; i < cuts.length; i++) {
      const from = cuts[i - 1] as number;
      const to = cuts[i] as number;
      const middle = xAt((from + to) / 2);
      if (middle < 0) this.push(from, to, 0, 0, turn, layer);
      else if (middle <= width) this.push(from, to, xAt(from), slope, turn, layer);
    }
  }

  private push(low: number, high: number, x: number, slope: number, turn: number, layer: number): void {
    this.y0.push(low);
    this.y1.push(high);
    this.x0.push(x);
    this.slope.push(slope);
    this.turn.push(turn);
    this.layer.push(layer);
  }

  areaOfBoth(): number {
    const levels = this.levels();
    const active: { x: number; at: number }[] = [];
    let sum = 0;
    for (let i = 1; i < levels.length; i++) {
      const height = (levels[i] as number) - (levels[i - 1] as number);
      if (height <= 0) continue;
      const y = ((levels[i] as number) + (levels[i - 1] as number)) / 2;
      active.length = 0;
      for (let p = 0; p < this.y0.length; p++) {
        if ((this.y0[p] as number) > y || (this.y1[p] as number) <= y) continue;
        active.push({ x: this.xAt(p, y), at: p });
      }
      active.sort((a, b) => a.x - b.x);
      sum += this.widthOfBoth(active) * height;
    }
    return sum;
  }

  private widthOfBoth(active: readonly { readonly x: number; readonly at: number }[]): number {
    let inArea = 0;
    let inOther = 0;
    let from = 0;
    let width = 0;
    for (const { x, at } of active) {
      if (inArea !== 0 && inOther !== 0) width += x - from;
      if (this.layer[at] === AREA) inArea += this.turn[at] as number;
      else inOther += this.turn[at] as number;
      from = x;
    }
    // What still winds at the right side of the frame reaches it.
    if (inArea !== 0 && inOther !== 0) width += this.frame.maxX - this.frame.minX - from;
    return width;
  }

  private xAt(p: number, y: number): number {
    return (this.x0[p] as number) + (y - (this.y0[p] as number)) * (this.slope[p] as number);
  }

  private levels(): Float64Array {
    const count = this.y0.length;
    if (count > EXACT) return this.thinStrips(count);
    const levels = [...this.y0, ...this.y1];
    for (let p = 1; p < count; p++) {
      for (let q = 0; q < p; q++) {
        const low = Math.max(this.y0[p] as number, this.y0[q] as number);
        const high = Math.min(this.y1[p] as number, this.y1[q] as number);
        if (low >= high) continue;
        const below = this.xAt(p, low) - this.xAt(q, low);
        const above = this.xAt(p, high) - this.xAt(q, high);
        if (below * above < 0) levels.push(low + ((high - low) * below) / (below - above));
      }
    }
    return Float64Array.from(levels).sort();
  }

  /** Even strips, fewer the more pieces there are, so that a hostile ring costs bounded time; the error stays below 1 %. */
  private thinStrips(count: number): Float64Array {
    const strips = Math.max(128, Math.min(1024, Math.round(2_000_000 / count)));
    const height = this.frame.maxY - this.frame.minY;
    return Float64Array.from({ length: strips + 1 }, (_, i) => (height * i) / strips);
  }
}

const ascending = (a: number, b: number): number => a - b;
