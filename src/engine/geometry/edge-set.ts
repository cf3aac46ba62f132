import Flatbush from "flatbush";
import type { Position, Ring, Shape } from "../model/plane.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { segmentDistance } from "./segment-distance.ts";

/** Edges are indexed in runs of neighbours: they lie close together, so a run's box is nearly as tight as theirs. */
const RUN = 16;
/** Below this many edges a plain loop beats an index. */
const SMALL = 64;

/**
 * An area or a set of lines as bare edges, in metres, made to be asked often: inside? how far? which edges are in
 * this box? Rings are turned as they are read (shells left, holes right), so that the winding number is non-zero
 * exactly inside, also where rings touch themselves or areas overlap.
 */
export class EdgeSet {
  readonly bounds: Bounds;
  /** True for areas: they have an inside. */
  readonly closed: boolean;
  /** x1, y1, x2, y2 of every edge. */
  readonly edges: Float64Array;
  private readonly runs: Flatbush | undefined;

  private constructor(edges: Float64Array, bounds: Bounds, closed: boolean) {
    this.edges = edges;
    this.bounds = bounds;
    this.closed = closed;
    this.runs = edges.length > 4 * SMALL ? indexRuns(edges) : undefined;
  }

  static of(shape: Shape): EdgeSet {
    const closed = shape.type === "MultiPolygon";
    const parts: readonly Ring[] = closed
      ? shape.coordinates.flatMap((rings) => rings.map((ring, index) => turned(ring, index === 0)))
      : shape.coordinates;
    return EdgeSet.ofRings(parts, closed);
  }

  /** Rings that already turn the right way. */
  static ofRings(parts: readonly Ring[], closed: boolean): EdgeSet {
    let count = 0;
    for (const part of parts) count += Math.max(0, part.length - 1);
    const edges = new Float64Array(4 * count);
    let at = 0;
    for (const part of parts) {
      for (let i = 1; i < part.length; i++) {
        const from = part[i - 1] as Position;
        const to = part[i] as Position;
        edges[at++] = from[0];
        edges[at++] = from[1];
        edges[at++] = to[0];
        edges[at++] = to[1];
      }
    }
    return new EdgeSet(edges, boundsOf(parts), closed);
  }

  /** Calls `see` with the place in `edges` of each edge whose box meets the given one. */
  visit(minX: number, minY: number, maxX: number, maxY: number, see: (at: number) => void): void {
    const { edges } = this;
    const look = (from: number, to: number) => {
      for (let i = from; i < to; i += 4) {
        const x1 = edges[i] as number;
        const y1 = edges[i + 1] as number;
        const x2 = edges[i + 2] as number;
        const y2 = edges[i + 3] as number;
        if ((x1 < minX && x2 < minX) || (x1 > maxX && x2 > maxX)) continue;
        if ((y1 < minY && y2 < minY) || (y1 > maxY && y2 > maxY)) continue;
        see(i);
      }
    };
    if (!this.runs) look(0, edges.length);
    else
      for (const run of this.runs.search(minX, minY, maxX, maxY))
        look(run * RUN * 4, Math.min((run + 1) * RUN * 4, edges.length));
  }

  hasEdgeIn(box: Bounds): boolean {
    let found = false;
    this.visit(box.minX, box.minY, box.maxX, box.maxY, () => {
      found = true;
    });
    return found;
  }

  /** Inside an area; never for lines. A point on the edge may fall to either side. */
  contains(x: number, y: number): boolean {
    const { bounds, edges } = this;
    if (!this.closed || x < bounds.minX || x > bounds.maxX || y < bounds.minY || y > bounds.maxY)
      return false;
    let winding = 0;
    // A loop of its own for few edges: a closure that keeps a sum makes litter at every step of it.
    if (!this.runs) for (let i = 0; i < edges.length; i += 4) winding += turnAround(edges, i, x, y);
    else
      this.visit(x, y, Number.POSITIVE_INFINITY, y, (i) => {
        winding += turnAround(edges, i, x, y);
      });
    return winding !== 0;
  }

  /** Metres to the nearest edge; Infinity when none is within `reach`. */
  edgeDistance(x: number, y: number, reach: number): number {
    if (!this.runs) return this.nearestWithin(x, y, reach);
    // Near edges are the common answer: look close by first.
    for (let near = reach / 256; near < reach; near *= 4) {
      const found = this.nearestWithin(x, y, near);
      if (found <= near) return found;
    }
    return this.nearestWithin(x, y, reach);
  }

  private nearestWithin(x: number, y: number, reach: number): number {
    const { edges } = this;
    let best = Number.POSITIVE_INFINITY;
    if (!this.runs)
      for (let i = 0; i < edges.length; i += 4) best = Math.min(best, edgeDistance(edges, i, x, y));
    else
      this.visit(x - reach, y - reach, x + reach, y + reach, (i) => {
        best = Math.min(best, edgeDistance(edges, i, x, y));
      });
    return best <= reach ? best : Number.POSITIVE_INFINITY;
  }

  /** Metres to the shape: 0 inside an area, Infinity beyond `reach`. */
  distance(x: number, y: number, reach: number): number {
    return this.contains(x, y) ? 0 : this.edgeDistance(x, y, reach);
  }
}

/** Metres from a point to the edge at `i`. */
function edgeDistance(edges: Float64Array, i: number, x: number, y: number): number {
  return segmentDistance(
    x,
    y,
    edges[i] as number,
    edges[i + 1] as number,
    edges[i + 2] as number,
    edges[i + 3] as number,
  );
}

/** What the edge at `i` adds to the winding number around a point: 1, −1 or 0. */
function turnAround(edges: Float64Array, i: number, x: number, y: number): number {
  const y1 = edges[i + 1] as number;
  const y2 = edges[i + 3] as number;
  if (y1 <= y === y2 <= y) return 0;
  const x1 = edges[i] as number;
  const side = ((edges[i + 2] as number) - x1) * (y - y1) - (x - x1) * (y2 - y1);
  if (y1 <= y && side > 0) return 1;
  return y1 > y && side < 0 ? -1 : 0;
}

function indexRuns(edges: Float64Array): Flatbush {
  const count = Math.ceil(edges.length / (4 * RUN));
  const runs = new Flatbush(count);
  for (let run = 0; run < count; run++) {
    const end = Math.min((run + 1) * RUN * 4, edges.length);
    let minX = Number.POSITIVE_INFINITY;
    let minY = Number.POSITIVE_INFINITY;
    let maxX = Number.NEGATIVE_INFINITY;
    let maxY = Number.NEGATIVE_INFINITY;
    for (let i = run * RUN * 4; i < end; i += 2) {
      const x = edges[i] as number;
      const y = edges[i + 1] as number;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    runs.add(minX, minY, maxX, maxY);
  }
  runs.finish();
  return runs;
}

function turned(ring: Ring, left: boolean): Ring {
  return signedArea(ring) > 0 === left ? ring : [...ring].reverse();
}

/** Shoelace formula, m²; positive for rings that turn left. Relative to the first position, to keep its digits. */
export function signedArea(ring: Ring): number {
  const first = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1] as Position;
    const b = ring[i] as Position;
    twice += (a[0] - first[0]) * (b[1] - first[1]) - (b[0] - first[0]) * (a[1] - first[1]);
  }
  return twice / 2;
}
