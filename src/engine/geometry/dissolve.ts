import type { Area, Position, Ring } from "../model/plane.ts";
import { signedArea } from "./edge-set.ts";

/**
 * Areas that lie side by side as one, without the borders between them. An edge that two parts share, corner for corner,
 * runs once each way and is dropped; the edges that are left are joined to rings again. Borders that do not match to the
 * last digit stay: parts are then told apart by a line, and a point is in the whole exactly where it is in a part.
 * Metres in, metres out; the order of the parts decides nothing but the order of the polygons.
 */
export function dissolve(parts: readonly Area[]): Area {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole: Area = { type: "MultiPolygon", coordinates: parts.flatMap(({ coordinates }) => coordinates) };
  const polygons = nested(ringsOf(new Borders(whole)));
  // Outlines that contradict themselves are kept as they are: there is nothing to be made better by guessing.
  return polygons ? { type: "MultiPolygon", coordinates: polygons } : whole;
}

/** Edges from corner to corner, shells to the left and holes to the right, without those that run both ways. */
class Borders {
  readonly corners: Position[] = [];
  /** Corner that each edge starts and ends at; −1 once it has been dropped or used. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly size: number;

  constructor({ coordinates }: Area) {
    let edges = 0;
    for (const rings of coordinates) for (const ring of rings) edges += Math.max(0, ring.length - 1);
    const from = new Int32Array(edges);
    const to = new Int32Array(edges);
    const names = new CornerNames(this.corners, edges);
    const pairs = new EdgePairs(from, to);
    let at = 0;
    const add = (a: number, b: number) => {
      // A corner written twice is no edge.
      if (a === b) return;
      from[at] = a;
      to[at] = b;
      if (!pairs.cancel(at)) at += 1;
    };
    for (const rings of coordinates)
      for (const [index, ring] of rings.entries()) {
        const forward = signedArea(ring) > 0 === (index === 0);
        let last = -1;
        for (let i = 0; i < ring.length; i++) {
          const corner = names.of(ring[forward ? i : ring.length - 1 - i] as Position);
          if (last !== -1) add(last, corner);
          last = corner;
        }
      }
    this.from = from;
    this.to = to;
    this.size = at;
  }
}

/** Twice as many slots as entries at the least, a power of two: probing then finds a free one soon. */
const slotsFor = (entries: number): number => 2 ** Math.ceil(Math.log2(2 * Math.max(1, entries) + 1));

/** Numbers the corners, the same number for the same place, by open addressing: a map of texts takes ten times as long. */
class CornerNames {
  readonly #corners: Position[];
  readonly #slots: Int32Array;
  readonly #float = new Float64Array(2);
  readonly #words = new Int32Array(this.#float.buffer);

  constructor(corners: Position[], most: number) {
    this.#corners = corners;
    this.#slots = new Int32Array(slotsFor(most)).fill(-1);
  }

  of(position: Position): number {
    // −0 and 0 are the same place.
    this.#float[0] = position[0] + 0;
    this.#float[1] = position[1] + 0;
    let hash = 0;
    for (let i = 0; i < 4; i++) hash = mixed(hash, this.#words[i] as number);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known === -1) {
        this.#slots[slot] = this.#corners.length;
        this.#corners.push(position);
        return this.#corners.length - 1;
      }
      const [x, y] = this.#corners[known] as Position;
      if (x === position[0] && y === position[1]) return known;
    }
  }
}

/** Finds the edge that runs the other way. */
class EdgePairs {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #slots: Int32Array;

  constructor(from: Int32Array, to: Int32Array) {
    this.#from = from;
    this.#to = to;
    this.#slots = new Int32Array(slotsFor(from.length)).fill(-1);
  }

  /** Drops the edge that runs against the one at `edge`, and says so; without one, keeps this for others to meet. */
  cancel(edge: number): boolean {
    const [a, b] = [this.#from[edge] as number, this.#to[edge] as number];
    const mask = this.#slots.length - 1;
    // The same start for both ways.
    let slot = mixed(mixed(0, Math.min(a, b)), Math.max(a, b)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known === -1) break;
      if (this.#from[known] !== b || this.#to[known] !== a) continue;
      this.#from[known] = -1;
      this.#to[known] = -1;
      return true;
    }
    this.#slots[slot] = edge;
    return false;
  }
}

/** One step of Murmur3's mixing: neighbouring corners must not land in neighbouring slots. */
function mixed(hash: number, word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const turned = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  return (turned ^ (turned >>> 15)) >>> 0;
}

/**
 * Follows edges until they close. A corner met twice closes a ring of its own, so that rings never touch themselves; where
 * several edges leave a corner, the leftmost is taken, which keeps to the same side of the land.
 */
function ringsOf(borders: Borders): readonly Ring[] {
  const { corners, from, to, size } = borders;
  const first = new Int32Array(corners.length).fill(-1);
  const next = new Int32Array(size).fill(-1);
  for (let edge = size - 1; edge >= 0; edge--) {
    const corner = from[edge] as number;
    if (corner === -1) continue;
    next[edge] = first[corner] as number;
    first[corner] = edge;
  }
  /** The edge to leave a corner by, taken out of the list; −1 where none is left. */
  const leave = (corner: number, before: number): number => {
    const head = first[corner] as number;
    if (head === -1) return -1;
    let [best, bestBefore, turn] = [head, -1, Number.NEGATIVE_INFINITY];
    if (before !== -1 && next[head] !== -1) {
      for (let edge = head, last = -1; edge !== -1; last = edge, edge = next[edge] as number) {
        const found = turnAt(corners, before, corner, to[edge] as number);
        if (found > turn) [best, bestBefore, turn] = [edge, last, found];
      }
    }
    if (bestBefore === -1) first[corner] = next[best] as number;
    else next[bestBefore] = next[best] as number;
    return best;
  };
  const rings: Ring[] = [];
  /** Place of a corner on the path, plus one. */
  const onPath = new Int32Array(corners.length);
  for (let start = 0; start < corners.length; start++) {
    for (let edge = leave(start, -1); edge !== -1; edge = leave(start, -1)) {
      const path = [start];
      onPath[start] = 1;
      while (edge !== -1) {
        const corner = to[edge] as number;
        const met = onPath[corner] as number;
        const before = path.at(-1) as number;
        if (met > 0) {
          const loop = path.splice(met);
          for (const passed of loop) onPath[passed] = 0;
          rings.push([corner, ...loop, corner].map((one) => corners[one] as Position));
          if (path.length === 1) break;
        } else {
          path.push(corner);
          onPath[corner] = path.length;
        }
        edge = leave(corner, before);
      }
      for (const passed of path) onPath[passed] = 0;
    }
  }
  return rings;
}

/** Radians to the left from one edge to the next. */
function turnAt(corners: readonly Position[], before: number, corner: number, after: number): number {
  const [ax, ay] = corners[before] as Position;
  const [bx, by] = corners[corner] as Position;
  const [cx, cy] = corners[after] as Position;
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - bx, cy - by];
  return Math.atan2(dx * ey - dy * ex, dx * ex + dy * ey);
}

/** Rings that turn left are shells, those that turn right are holes in the least shell around them; null where one has none. */
function nested(rings: readonly Ring[]): readonly (readonly Ring[])[] | null {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const shells = sized
    .filter(({ area }) => area > 0)
    .map(({ ring, area }) => ({ area, polygon: [ring] as Ring[], box: boxOf(ring) }));
  const bySize = shells.toSorted((a, b) => a.area - b.area);
  for (const { ring, area } of sized) {
    if (area >= 0) continue;
    // The middle of an edge: rings may meet in a corner, never along an edge.
    const [ax, ay] = ring[0] as Position;
    const [bx, by] = ring[1] as Position;
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    const around = bySize.find(
      ({ area: room, box, polygon }) =>
        room >= -area &&
        x >= box[0] &&
        y >= box[1] &&
        x <= box[2] &&
        y <= box[3] &&
        isInside(polygon[0] as Ring, x, y),
    );
    if (!around) return null;
    around.polygon.push(ring);
  }
  return shells.map(({ polygon }) => polygon);
}

function boxOf(ring: Ring): readonly [number, number, number, number] {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function isInside(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
