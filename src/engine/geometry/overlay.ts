import type { Area } from "../model/index.ts";
import type { Bounds } from "./bounds.ts";
import type { EdgeSet } from "./edge-set.ts";
import { RingMaker } from "./ring-maker.ts";

/** Metres: levels and corners nearer each other than this are one. Far below what any map can tell. */
const SAME = 1e-7;
/** In place of a piece. */
const RIGHT_SIDE = -1;

/**
 * The part of a frame that lies inside all of some areas and outside all of others, as polygons with holes.
 *
 * The plane is cut in horizontal strips at every corner and every crossing, as in `overlapArea`. Inside a strip edges are straight
 * and do not cross, so it is a row of trapezoids; what is kept of them is put together along the sides that two strips do not
 * share. Corners within 1e-7 m are taken as one, so rings always close: unlike sweeps that must follow every edge, this cannot
 * fail on shapes that touch, repeat or cross themselves.
 */
export class Overlay {
  private readonly frame: Bounds;
  private readonly y0: number[] = [];
  private readonly y1: number[] = [];
  private readonly x0: number[] = [];
  private readonly x1: number[] = [];
  private readonly turn: number[] = [];
  private readonly layer: number[] = [];
  /** Of each layer: 1 where one must be inside, 0 where one must be outside. */
  private readonly wanted: number[] = [];

  /** One ring alone takes the whole frame. */
  private nothing = false;

  constructor(frame: Bounds) {
    this.frame = frame;
  }

  /** What is kept lies inside this area, moved by (dx, dy). */
  within(set: EdgeSet, dx = 0, dy = 0): void {
    this.addSet(set, this.newLayer(1), dx, dy);
  }

  /** What is kept lies outside this area. */
  without(set: EdgeSet): void {
    this.addSet(set, this.newLayer(0), 0, 0);
  }

  /** What is kept lies outside a group of convex rings that all turn left; they share a layer. */
  withoutRings(rings: Iterable<ArrayLike<number>>): void {
    const layer = this.newLayer(0);
    for (const ring of rings) this.addRing(ring, layer);
  }

  private newLayer(wanted: number): number {
    this.wanted.push(wanted);
    return this.wanted.length - 1;
  }

  private addSet(set: EdgeSet, layer: number, dx: number, dy: number): void {
    if (!set.closed) return;
    const { edges } = set;
    const { minY, maxX, maxY } = this.frame;
    set.visit(Number.NEGATIVE_INFINITY, minY - dy, maxX - dx, maxY - dy, (i) => {
      this.addEdge(
        (edges[i] as number) + dx,
        (edges[i + 1] as number) + dy,
        (edges[i + 2] as number) + dx,
        (edges[i + 3] as number) + dy,
        layer,
      );
    });
  }

  /** x, y of each corner, the first not repeated. */
  private addRing(ring: ArrayLike<number>, layer: number): void {
    const { minX, minY, maxX, maxY } = this.frame;
    let [left, right, low, high] = [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] as number;
      const y = ring[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < low) low = y;
      if (y > high) high = y;
    }
    if (left >= maxX || right <= minX || low >= maxY || high <= minY) return;
    if (left <= minX && right >= maxX && low <= minY && high >= maxY && holdsBox(ring, this.frame))
      this.nothing = true;
    if (this.nothing) return;
    for (let i = 0; i < ring.length; i += 2) {
      const next = i + 2 < ring.length ? i + 2 : 0;
      this.addEdge(
        ring[i] as number,
        ring[i + 1] as number,
        ring[next] as number,
        ring[next + 1] as number,
        layer,
      );
    }
  }

  /** Coordinates relative to the frame keep the digits that northings of seven figures would cost. */
  private addEdge(ax: number, ay: number, bx: number, by: number, layer: number): void {
    const { minX, minY } = this.frame;
    if (ay < by) this.clip(ax - minX, ay - minY, bx - minX, by - minY, 1, layer);
    else if (by < ay) this.clip(bx - minX, by - minY, ax - minX, ay - minY, -1, layer);
  }

  /** What lies left of the frame is laid on its left side: it still winds. What lies right of it is left out. */
  private clip(xa: number, ya: number, xb: number, yb: number, turn: number, layer: number): void {
    const width = this.frame.maxX - this.frame.minX;
    const height = this.frame.maxY - this.frame.minY;
    if (ya >= height || yb <= 0) return;
    if (xa >= 0 && xb >= 0 && xa <= width && xb <= width && ya >= 0 && yb <= height) {
      this.push(xa, ya, xb, yb, turn, layer);
      return;
    }
    const slope = (xb - xa) / (yb - ya);
    const xAt = (y: number) => (y === ya ? xa : y === yb ? xb : xa + (y - ya) * slope);
    const cuts = [Math.max(ya, 0), Math.min(yb, height)];
    for (const side of [0, width]) {
      const y = ya + (side - xa) / slope;
      if (y > (cuts[0] as number) && y < (cuts[1] as number)) cuts.push(y);
    }
    cuts.sort(ascending);
    for (let i = 1; i < cuts.length; i++) {
      const from = cuts[i - 1] as number;
      const to = cuts[i] as number;
      if (from >= to) continue;
      const middle = xAt((from + to) / 2);
      if (middle < 0) this.push(0, from, 0, to, turn, layer);
      else if (middle <= width) this.push(xAt(from), from, xAt(to), to, turn, layer);
    }
  }

  private push(x0: number, y0: number, x1: number, y1: number, turn: number, layer: number): void {
    this.x0.push(x0);
    this.y0.push(y0);
    this.x1.push(x1);
    this.y1.push(y1);
    this.turn.push(turn);
    this.layer.push(layer);
  }

  /** The polygons: outer rings turn left, holes right, coordinates as the input's. */
  area(): Area {
    if (this.nothing) return { type: "MultiPolygon", coordinates: [] };
    const order = this.byLowest();
    const levels = this.levels(order);
    const { low, high } = this.levelsOf(levels);
    const rings = new RingMaker(levels, this.frame.minX, this.frame.minY, SAME);
    const winding = new Int32Array(this.wanted.length);
    const active: number[] = [];
    const middle = new Float64Array(this.y0.length);
    const starting = this.startingAt(order, low, levels.length);
    let before: number[] = [];
    for (let s = 0; s + 1 < levels.length; s++) {
      let kept = 0;
      for (const p of active) if ((high[p] as number) > s) active[kept++] = p;
      active.length = kept;
      for (const p of starting[s] as number[]) if ((high[p] as number) > s) active.push(p);
      const bottom = levels[s] as number;
      const top = levels[s + 1] as number;
      const half = (bottom + top) / 2;
      for (const p of active) middle[p] = this.xAt(p, half);
      sortBy(active, middle);
      const spans = this.spansOf(active, winding);
      const [bottoms, tops]: [number[], number[]] = [[], []];
      for (let i = 0; i < spans.length; i += 2) {
        const [left, right] = [spans[i] as number, spans[i + 1] as number];
        const b0 = this.xOn(left, s, bottom, low, high);
        const t0 = this.xOn(left, s + 1, top, low, high);
        const b1 = Math.max(b0, this.xOn(right, s, bottom, low, high));
        const t1 = Math.max(t0, this.xOn(right, s + 1, top, low, high));
        if (b1 - b0 <= SAME && t1 - t0 <= SAME) continue;
        const last = bottoms.length - 1;
        // Two spans with nothing between them are one.
        if (last > 0 && b0 - (bottoms[last] as number) <= SAME && t0 - (tops[last] as number) <= SAME) {
          bottoms[last] = Math.max(b1, bottoms[last] as number);
          tops[last] = Math.max(t1, tops[last] as number);
          continue;
        }
        bottoms.push(b0, b1);
        tops.push(t0, t1);
      }
      rings.meet(s, before, bottoms);
      before = tops;
    }
    rings.meet(levels.length - 1, before, []);
    return rings.area();
  }

  private xOn(p: number, level: number, y: number, low: Int32Array, high: Int32Array): number {
    if (p === RIGHT_SIDE) return this.frame.maxX - this.frame.minX;
    if (low[p] === level) return this.x0[p] as number;
    if (high[p] === level) return this.x1[p] as number;
    return this.xAt(p, y);
  }

  /** Pieces, in pairs, between which one is inside all that is wanted and outside all that is not. */
  private spansOf(active: readonly number[], winding: Int32Array): number[] {
    const { wanted, layer, turn } = this;
    winding.fill(0);
    let missing = 0;
    for (const want of wanted) missing += want;
    const spans: number[] = [];
    let inside = missing === 0;
    for (const p of active) {
      const l = layer[p] as number;
      const was = winding[l] as number;
      const is = was + (turn[p] as number);
      winding[l] = is;
      if ((was === 0) === (is === 0)) continue;
      missing += (is === 0) === (wanted[l] === 1) ? 1 : -1;
      if ((missing === 0) === inside) continue;
      inside = missing === 0;
      spans.push(p);
    }
    // What goes on beyond the frame ends at its right side.
    if (inside) spans.push(RIGHT_SIDE);
    return spans;
  }

  private xAt(p: number, y: number): number {
    const y0 = this.y0[p] as number;
    const x0 = this.x0[p] as number;
    return x0 + ((y - y0) / ((this.y1[p] as number) - y0)) * ((this.x1[p] as number) - x0);
  }

  private byLowest(): number[] {
    const order = Array.from(this.y0, (_, p) => p);
    const { y0 } = this;
    return order.sort((a, b) => (y0[a] as number) - (y0[b] as number) || a - b);
  }

  /** Heights of corners and crossings, each once. */
  private levels(order: readonly number[]): Float64Array {
    const { x0, x1, y0, y1 } = this;
    const all: number[] = [];
    for (let a = 0; a < order.length; a++) {
      const p = order[a] as number;
      const [px0, px1] = [x0[p] as number, x1[p] as number];
      const [left, right] = px0 < px1 ? [px0, px1] : [px1, px0];
      const top = y1[p] as number;
      all.push(y0[p] as number, top);
      for (let b = a + 1; b < order.length; b++) {
        const q = order[b] as number;
        const from = y0[q] as number;
        if (from >= top) break;
        const [qx0, qx1] = [x0[q] as number, x1[q] as number];
        if ((qx0 < left && qx1 < left) || (qx0 > right && qx1 > right)) continue;
        const to = Math.min(top, y1[q] as number);
        const below = this.xAt(p, from) - qx0;
        const above = this.xAt(p, to) - this.xAt(q, to);
        if (below * above < 0) all.push(from + ((to - from) * below) / (below - above));
      }
    }
    const sorted = Float64Array.from(all).sort();
    const levels: number[] = [];
    for (const y of sorted)
      if (levels.length === 0 || y - (levels[levels.length - 1] as number) > SAME) levels.push(y);
    return Float64Array.from(levels);
  }

  private levelsOf(levels: Float64Array): { low: Int32Array; high: Int32Array } {
    const at = (y: number): number => {
      let from = 0;
      let to = levels.length;
      while (from < to) {
        const half = (from + to) >> 1;
        if ((levels[half] as number) <= y) from = half + 1;
        else to = half;
      }
      return from - 1;
    };
    return { low: Int32Array.from(this.y0, at), high: Int32Array.from(this.y1, at) };
  }

  private startingAt(order: readonly number[], low: Int32Array, count: number): readonly number[][] {
    const starting: number[][] = Array.from({ length: count }, () => []);
    for (const p of order) starting[low[p] as number]?.push(p);
    return starting;
  }
}

/** A convex ring that turns left holds a box when all four corners are left of every side. */
function holdsBox(ring: ArrayLike<number>, { minX, minY, maxX, maxY }: Bounds): boolean {
  for (let i = 0; i < ring.length; i += 2) {
    const next = i + 2 < ring.length ? i + 2 : 0;
    const [x, y] = [ring[i] as number, ring[i + 1] as number];
    const dx = (ring[next] as number) - x;
    const dy = (ring[next + 1] as number) - y;
    // The corner farthest to the right of this side.
    const cornerX = dy > 0 ? maxX : minX;
    const cornerY = dx > 0 ? minY : maxY;
    if (dx * (cornerY - y) - dy * (cornerX - x) < 0) return false;
  }
  return true;
}

const ascending = (a: number, b: number): number => a - b;

/** Insertion sort: from strip to strip the order hardly changes. */
function sortBy(items: number[], key: Float64Array): void {
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as number;
    const value = key[item] as number;
    let at = i - 1;
    while (at >= 0 && (key[items[at] as number] as number) > value) {
      items[at + 1] = items[at] as number;
      at--;
    }
    items[at + 1] = item;
  }
}
