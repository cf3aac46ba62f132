import { type Area, at, type Lines, type Point, type RowRef } from "../../src/engine/index.ts";
import type { Line, Shape, Spot } from "./rings.ts";
import { tenth } from "./rings.ts";

/** Local metres to the dataset's metres, and rows that say where in the made-up register a record stands. */
export interface Surveyor {
  point(spot: Spot): Point;
  area(shape: Shape): Area;
  lines(lines: readonly Line[]): Lines;
  /** The n-th record of a collection (from 0): row 1 is the heading. */
  row(index: number): RowRef;
}

export function surveyor(folder: string, origin: Spot): Surveyor {
  const move = ([x, y]: Spot): readonly [number, number] => [tenth(origin[0] + x), tenth(origin[1] + y)];
  return {
    point: (spot) => at(...move(spot)),
    area: (shape) => ({
      type: "MultiPolygon",
      coordinates: shape.map((rings) => rings.map((ring) => ring.map(move))),
    }),
    lines: (lines) => ({ type: "MultiLineString", coordinates: lines.map((line) => line.map(move)) }),
    row: (index) => ({ file: `demo:${folder}`, row: index + 2 }),
  };
}
