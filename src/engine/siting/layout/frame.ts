import { EdgeSet } from "../../geometry/edge-set.ts";
import type { Footprint } from "./house-place.ts";

/** A free stretch for the middle of a house along one row. */
export type Stretch = readonly [from: number, to: number];

/** Metres a house is made slimmer while it is tried, so that one that just fits is not lost to the last digit. */
const HAIR = 1e-6;
/** Metres between rows where nothing special happens; wider where a region is very deep. */
const ROW = 0.5;
const MOST_ROWS = 120;
/** Corners that get a row of their own. */
const MOST_CORNERS = 64;

/**
 * A region seen along one direction, u along it and v across. For a house that lies along or across that direction, the places its middle may
 * have on one row are found exactly: an edge of the region takes a stretch as long as what of it lies beside the house, and the
 * house's own length.
 */
export class Frame {
  readonly heading: number;
  private readonly cos: number;
  private readonly sin: number;
  private readonly x0: number;
  private readonly y0: number;
  private readonly set: EdgeSet;
  /** By half the house's length, by row: asked again from every corner and for every exchange. */
  private readonly known = new Map<number, Map<number, readonly Stretch[]>>();
  private readonly rowsKnown = new Map<number, readonly number[]>();

  constructor(region: EdgeSet, heading: number, x0: number, y0: number) {
    this.heading = heading;
    this.cos = Math.cos(heading);
    this.sin = Math.sin(heading);
    this.x0 = x0;
    this.y0 = y0;
    const { edges } = region;
    const rings: [number, number][][] = [];
    for (let i = 0; i < edges.length; i += 4)
      rings.push([
        this.in(edges[i] as number, edges[i + 1] as number),
        this.in(edges[i + 2] as number, edges[i + 3] as number),
      ]);
    this.set = EdgeSet.ofRings(rings, true);
  }

  private in(x: number, y: number): [number, number] {
    const dx = x - this.x0;
    const dy = y - this.y0;
    return [dx * this.cos + dy * this.sin, dy * this.cos - dx * this.sin];
  }

  out(u: number, v: number): readonly [x: number, y: number] {
    return [this.x0 + u * this.cos - v * this.sin, this.y0 + u * this.sin + v * this.cos];
  }

  /** Rows worth trying for houses of that half depth: just inside every corner, and every half metre. */
  rows(across: number): readonly number[] {
    const known = this.rowsKnown.get(across) ?? this.rowsFor(across);
    this.rowsKnown.set(across, known);
    return known;
  }

  private rowsFor(across: number): number[] {
    const { minY, maxY } = this.set.bounds;
    const low = minY + across;
    const high = maxY - across;
    if (!(high >= low - HAIR)) return [];
    const rows = [low, high];
    const { edges } = this.set;
    if (edges.length <= 4 * MOST_CORNERS)
      for (let i = 1; i < edges.length; i += 4)
        for (const v of [(edges[i] as number) + across, (edges[i] as number) - across])
          if (v > low && v < high) rows.push(v);
    const step = Math.max(ROW, (high - low) / MOST_ROWS);
    for (let v = low + step; v < high; v += step) rows.push(v);
    rows.sort((a, b) => a - b);
    return rows.filter((v, i) => i === 0 || v - (rows[i - 1] as number) > HAIR);
  }

  /** Where the middle of a house of those half sides may be on the row, from left to right. */
  stretches(v: number, { along, across }: Footprint): readonly Stretch[] {
    let rows = this.known.get(along);
    if (!rows) {
      rows = new Map();
      this.known.set(along, rows);
    }
    const found = rows.get(v) ?? this.free(v, along - HAIR, across - HAIR);
    rows.set(v, found);
    return found;
  }

  private free(v: number, along: number, across: number): Stretch[] {
    const { edges, bounds } = this.set;
    const low = v - across;
    const high = v + across;
    const taken: Stretch[] = [];
    for (let i = 0; i < edges.length; i += 4) {
      const v1 = edges[i + 1] as number;
      const v2 = edges[i + 3] as number;
      if ((v1 <= low && v2 <= low) || (v1 >= high && v2 >= high)) continue;
      const u1 = edges[i] as number;
      const slope = v2 === v1 ? 0 : ((edges[i + 2] as number) - u1) / (v2 - v1);
      const at = (w: number) => (v2 === v1 ? u1 : u1 + (w - v1) * slope);
      const a = v2 === v1 ? u1 : at(Math.min(Math.max(v1, low), high));
      const b = v2 === v1 ? (edges[i + 2] as number) : at(Math.min(Math.max(v2, low), high));
      taken.push([Math.min(a, b) - along, Math.max(a, b) + along]);
    }
    taken.sort((p, q) => p[0] - q[0]);
    const free: Stretch[] = [];
    let from = bounds.minX;
    for (const [left, right] of taken) {
      if (left >= from && this.set.contains((from + left) / 2, v)) free.push([from, left]);
      from = Math.max(from, right);
    }
    return free;
  }
}
