import type { Position, Ring } from "../model/index.ts";
import { EdgeSet } from "./edge-set.ts";
import { segmentDistance } from "./segment-distance.ts";

const kept = new WeakMap<EdgeSet, Map<number, EdgeSet>>();

/**
 * The same shape with fewer corners: no place on its outline lies more than `metres` from the new one (Douglas and Peucker, 1973).
 * What the outline sweeps over on the way lies within `metres` of the new outline, so a belt that much wider leaves nothing out.
 */
export function plainOutline(set: EdgeSet, metres: number): EdgeSet {
  const known = kept.get(set) ?? new Map<number, EdgeSet>();
  kept.set(set, known);
  const made =
    known.get(metres) ??
    EdgeSet.ofRings(
      ringsOf(set).map((ring) => plain(ring, metres)),
      set.closed,
    );
  known.set(metres, made);
  return made;
}

function ringsOf({ edges }: EdgeSet): Ring[] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const last = ring[ring.length - 1];
    if (!last || last[0] !== edges[i] || last[1] !== edges[i + 1]) {
      ring = [[edges[i] as number, edges[i + 1] as number]];
      rings.push(ring);
    }
    ring.push([edges[i + 2] as number, edges[i + 3] as number]);
  }
  return rings;
}

/** A ring is cut at its first corner and at the one farthest from it. */
function plain(ring: Ring, metres: number): Ring {
  const keep = new Uint8Array(ring.length);
  keep[0] = 1;
  keep[ring.length - 1] = 1;
  const spans: [number, number][] = [[0, ring.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const a = ring[from] as Position;
    const b = ring[to] as Position;
    let farthest = metres;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = ring[i] as Position;
      const off = segmentDistance(x, y, a[0], a[1], b[0], b[1]);
      if (off <= farthest) continue;
      farthest = off;
      at = i;
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return ring.filter((_, i) => keep[i] === 1);
}
