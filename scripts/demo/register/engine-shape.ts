import {
  type Area,
  at,
  type Lines,
  type Point,
  type Position,
  type RowRef,
} from "../../../src/engine/index.ts";
import type { Line, Shape, Spot } from "../plane/rings.ts";
import { tenth } from "../plane/rings.ts";

/** Local metres to the dataset's metres, and rows that say where in the made-up register a record stands. */
export interface Surveyor {
  point(spot: Spot): Point;
  area(shape: Shape): Area;
  lines(lines: readonly Line[]): Lines;
  /** The n-th record of a collection (from 0): row 1 is the heading. */
  row(index: number): RowRef;
}

export function surveyor(folder: string, origin: Spot): Surveyor {
  const move = ([x, y]: Spot): Position => [tenth(origin[0] + x), tenth(origin[1] + y)];
  // Rounding may lay two points on one another: the second says nothing.
  const moved = (line: Line): Position[] =>
    line.map(move).filter(([x, y], k, all) => k === 0 || x !== all[k - 1]?.[0] || y !== all[k - 1]?.[1]);
  return {
    point: (spot) => at(...move(spot)),
    area: (shape) => ({ type: "MultiPolygon", coordinates: shape.map((rings) => rings.map(moved)) }),
    lines: (lines) => ({ type: "MultiLineString", coordinates: lines.map(moved) }),
    row: (index) => ({ file: `demo:${folder}`, row: index + 2 }),
  };
}
