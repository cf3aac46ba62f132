/** A line or ring in tenths of metres: the first corner's x and y, then the steps from corner to corner. Rings are not closed by a last step. */
export type Trace = readonly number[];

/** An outer ring and its holes. */
export type Patch = readonly Trace[];

export type RoadRank = "trunk" | "county" | "collector" | "street" | "path" | "stream";
export type PlaceRank = "town" | "suburb" | "village" | "water" | "hill" | "island";

/** The muted map that everything public is drawn upon. All of it may be empty: then only the areas' own outlines are drawn. */
export interface PublicGround {
  /** Who made the map and under what licence; "" when there is no map. */
  readonly attribution: string;
  readonly land: readonly Patch[];
  readonly green: readonly Patch[];
  readonly lakes: readonly Patch[];
  readonly roads: readonly { readonly rank: RoadRank; readonly line: Trace }[];
  readonly places: readonly {
    readonly name: string;
    readonly rank: PlaceRank;
    readonly x: number;
    readonly y: number;
  }[];
  readonly buildings: readonly Trace[];
}

export const NO_GROUND: PublicGround = {
  attribution: "",
  land: [],
  green: [],
  lakes: [],
  roads: [],
  places: [],
  buildings: [],
};

const TENTHS = 10;

/** Metres to a trace; a ring's repeated last corner is left out. Corners that fall on the one before, within a tenth of a metre, are too. */
export function traceOf(corners: readonly (readonly [number, number])[], closed: boolean): Trace {
  const trace: number[] = [];
  let lastX = 0;
  let lastY = 0;
  const count = closed && corners.length > 1 ? corners.length - 1 : corners.length;
  for (let i = 0; i < count; i++) {
    const [x, y] = corners[i] as readonly [number, number];
    const [nextX, nextY] = [Math.round(x * TENTHS), Math.round(y * TENTHS)];
    if (i > 0 && nextX === lastX && nextY === lastY) continue;
    trace.push(nextX - lastX, nextY - lastY);
    lastX = nextX;
    lastY = nextY;
  }
  return trace;
}

/** The corners of a trace, metres. */
export function cornersOfTrace(trace: Trace): readonly (readonly [number, number])[] {
  const corners: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < trace.length; i += 2) {
    x += trace[i] as number;
    y += trace[i + 1] as number;
    corners.push([x / TENTHS, y / TENTHS]);
  }
  return corners;
}
