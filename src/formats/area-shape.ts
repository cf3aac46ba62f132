import Flatbush from "flatbush";
import type { Area, Position, Ring } from "../engine/index.ts";
import type { IssueCode } from "./issue-codes.ts";

/** What was wrong with an outline and could be put right without changing what it means. */
export interface ShapedArea {
  readonly area: Area;
  readonly repairs: readonly IssueCode[];
  /** True when a ring ran the other way: GeoJSON before 2016 and shapefiles allow it, so it is no fault of the row. */
  readonly turned: boolean;
}

/** A loop cut off a ring may be at most this share of its area: more than a slip of the pen is the owner's to correct. */
const LOOP_SHARE = 0.01;
/** Square metres below which a ring encloses nothing. */
const NOTHING = 0.01;
const MOST_LOOPS = 50;

/**
 * Rings in metres → an area whose shells run counter-clockwise and holes clockwise, closed and free of self-crossings; or the
 * code of why there is none. Repairs: unclosed rings, doubled corners, little loops, holes outside their shell, empty parts.
 */
export function shapeArea(polygons: readonly (readonly Ring[])[]): ShapedArea | IssueCode {
  const repairs = new Set<IssueCode>();
  let turned = false;
  const parts: Ring[][] = [];
  for (const [first, ...rest] of polygons) {
    if (!first) continue;
    const shell = tidyRing(first, repairs);
    if (shell === "self-crossing") return shell;
    if (shell === undefined) {
      repairs.add("empty-part-dropped");
      continue;
    }
    const outer = signedArea(shell) < 0 ? reversed(shell) : shell;
    turned ||= outer !== shell;
    const rings: Ring[] = [outer];
    for (const given of rest) {
      const hole = tidyRing(given, repairs);
      if (hole === "self-crossing") return hole;
      if (hole === undefined) {
        repairs.add("empty-part-dropped");
      } else if (!hole.some(([x, y]) => inRing(outer, x, y))) {
        repairs.add("hole-outside");
      } else {
        const inner = signedArea(hole) > 0 ? reversed(hole) : hole;
        turned ||= inner !== hole;
        rings.push(inner);
      }
    }
    parts.push(rings);
  }
  if (parts.length === 0) return "outline-empty";
  return { area: { type: "MultiPolygon", coordinates: parts }, repairs: [...repairs], turned };
}

/** Undefined for a ring that encloses nothing. */
function tidyRing(given: Ring, repairs: Set<IssueCode>): Ring | "self-crossing" | undefined {
  const ring: Position[] = [];
  for (const position of given) {
    const last = ring.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) ring.push(position);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return undefined;
  if (first[0] !== last[0] || first[1] !== last[1]) {
    if (ring.length < 3) return undefined;
    ring.push(first);
    repairs.add("ring-unclosed");
  }
  if (ring.length < 4 || Math.abs(signedArea(ring)) < NOTHING) {
    // A bow-tie of two equal halves has no signed area either, and is crossed rather than empty.
    return ring.length > 4 && crossings(ring).length > 0 ? "self-crossing" : undefined;
  }
  return withoutLoops(ring, repairs);
}

/**
 * Cuts off the smaller loop at every crossing, as long as it is small enough to be a slip. The smallest loop there is goes
 * first, so that neither where the ring begins nor which way it runs has a say.
 */
function withoutLoops(ring: Ring, repairs: Set<IssueCode>): Ring | "self-crossing" {
  let current = ring;
  for (let i = 0; i <= MOST_LOOPS; i += 1) {
    const crossed = crossings(current);
    if (crossed.length === 0) return current;
    if (crossed.length > MOST_LOOPS) return "self-crossing";
    const cuts = crossed.map((crossing) => cutAt(current, crossing));
    const { small, large } = cuts.reduce((least, cut) => (cut.size < least.size ? cut : least));
    if (Math.abs(signedArea(small)) > LOOP_SHARE * Math.abs(signedArea(large))) return "self-crossing";
    repairs.add("loop-removed");
    current = large;
  }
  return "self-crossing";
}

/** The two rings a crossing parts a ring into; `size` is the smaller one's in square metres. */
function cutAt(ring: Ring, { at, before, after }: Crossing) {
  const inner: Ring = [at, ...ring.slice(before + 1, after + 1), at];
  const outer: Ring = [...ring.slice(0, before + 1), at, ...ring.slice(after + 1)];
  const [small, large] =
    Math.abs(signedArea(inner)) <= Math.abs(signedArea(outer)) ? [inner, outer] : [outer, inner];
  return { small, large, size: Math.abs(signedArea(small)) };
}

interface Crossing {
  readonly at: Position;
  /** Edges `before` and `after` cross, counted by their first corner; before < after. */
  readonly before: number;
  readonly after: number;
}

/** Every pair of edges that properly cross, one more than `MOST_LOOPS` at most; edges that only touch are no crossing. */
function crossings(ring: Ring): readonly Crossing[] {
  const found: Crossing[] = [];
  const edges = ring.length - 1;
  const index = edges > 64 ? indexed(ring) : undefined;
  for (let i = 0; i < edges; i += 1) {
    const [a, b] = [ring[i] as Position, ring[i + 1] as Position];
    const others = index
      ? index.search(
          Math.min(a[0], b[0]),
          Math.min(a[1], b[1]),
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
          (j) => j > i + 1,
        )
      : Array.from({ length: Math.max(0, edges - i - 2) }, (_, k) => i + 2 + k);
    for (const j of others.sort((one, two) => one - two)) {
      const at = crossingOf(a, b, ring[j] as Position, ring[j + 1] as Position);
      if (at) found.push({ at, before: i, after: j });
      if (found.length > MOST_LOOPS) return found;
    }
  }
  return found;
}

function indexed(ring: Ring): Flatbush {
  const index = new Flatbush(ring.length - 1);
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [a, b] = [ring[i] as Position, ring[i + 1] as Position];
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return index;
}

function crossingOf(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const side = (p: Position, q: Position, r: Position) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const [c1, d1] = [side(a, b, c), side(a, b, d)];
  const [a1, b1] = [side(c, d, a), side(c, d, b)];
  if (!(c1 > 0 !== d1 > 0 && a1 > 0 !== b1 > 0 && c1 !== 0 && d1 !== 0 && a1 !== 0 && b1 !== 0))
    return undefined;
  const t = a1 / (a1 - b1);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Square metres, positive counter-clockwise; measured from the first corner, to keep the digits. */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

const reversed = (ring: Ring): Ring => [...ring].reverse();

/** True inside a ring or on its boundary's lower-left side (the usual even-odd rule). */
function inRing(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * A point surely inside an area: the middle of the widest stretch on a level line through its largest part. The centroid
 * would be more central but can fall outside a crooked plot.
 */
export function pointInside(area: Area): Position {
  const sizes = area.coordinates.map(([shell]) => (shell ? signedArea(shell) : 0));
  const rings = area.coordinates[sizes.indexOf(Math.max(...sizes))] ?? [];
  let [low, high] = [Infinity, -Infinity];
  for (const [, y] of rings[0] ?? []) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  let best = { width: -1, at: rings[0]?.[0] ?? ([0, 0] as const) };
  // Levels off the simple fractions, where the corners of drawn plots tend to lie.
  for (const share of [0.4993, 0.3337, 0.6671, 0.1669, 0.8339]) {
    const y = low + share * (high - low);
    const cuts: number[] = [];
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const [ax, ay] = ring[i - 1] as Position;
        const [bx, by] = ring[i] as Position;
        if (ay > y !== by > y) cuts.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
    cuts.sort((a, b) => a - b);
    for (let i = 1; i < cuts.length; i += 2) {
      const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
      if (to - from > best.width) best = { width: to - from, at: [(from + to) / 2, y] };
    }
  }
  return best.at;
}
