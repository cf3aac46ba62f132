import type { RowRef } from "./row-ref.ts";

/** Who may use an edge, as bits. One-way: a single one of the two driving bits. On foot an edge is always open both ways. */
export const ROAD_USE = { walk: 1, driveForward: 2, driveBackward: 4 } as const;

/**
 * Roads and paths as edges between junctions, in columns because a city has 200 000 of them. Coordinates are whole
 * decimetres in the working CRS: two corners are the same corner when both numbers are equal, and edges meet only at such
 * corners, never where they merely cross on the map (bridges, tunnels). Lengths follow from the corners.
 */
export interface RoadNetwork {
  /** Corners of all edges laid end to end, decimetres. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Edge e has the corners from start[e] up to start[e + 1]; one longer than there are edges. */
  readonly start: Int32Array;
  /** `ROAD_USE` bits per edge; forward is the direction its corners are listed in. */
  readonly use: Uint8Array;
  /** Speed limit per edge, km/h; -1 unknown. */
  readonly speed: Int16Array;
  /** Where each edge was read: index into `files`, and the row there. */
  readonly file: Int32Array;
  readonly row: Int32Array;
  readonly files: readonly Omit<RowRef, "row">[];
}

/** One row of a file of roads, before roads are cut into edges where they meet. */
export interface Road {
  /** Corners, whole decimetres: x, y, x, y … of each line. */
  readonly lines: readonly (readonly number[])[];
  readonly use: number;
  /** km/h; -1 unknown. */
  readonly speed: number;
  readonly from: RowRef;
}
