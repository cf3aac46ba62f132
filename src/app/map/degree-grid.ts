import type { Position } from "../../engine/index.ts";
import type { LonLat } from "./lon-lat.ts";

/** Metres. Inside a cell of this size a straight-line reading of the projection is off by a few centimetres. */
const CELL = 1000;

interface Cell {
  /** Degrees at the south-west corner, and what a whole cell adds eastward, northward and for both together. */
  readonly lng: number;
  readonly lat: number;
  readonly lngX: number;
  readonly latX: number;
  readonly lngY: number;
  readonly latY: number;
  readonly lngXY: number;
  readonly latXY: number;
}

/**
 * Metres to degrees for very many points: the exact projection is asked at the corners of a grid, and read in between
 * by bilinear interpolation. The parallel bends by d² tan φ / 8R over a cell: 1000² × 2.7 / (8 × 6.37e6) = 5 cm
 * at 70°, a third of a pixel at the closest zoom.
 * Asking the projection for every corner of every house costs a second in a city.
 */
export function degreeGrid(exact: (position: Position) => LonLat): (position: Position) => LonLat {
  const cells = new Map<number, Cell>();
  const make = (column: number, row: number): Cell => {
    const corner = (c: number, r: number) => exact([c * CELL, r * CELL]);
    const [lng, lat] = corner(column, row);
    const [eastLng, eastLat] = corner(column + 1, row);
    const [northLng, northLat] = corner(column, row + 1);
    const [farLng, farLat] = corner(column + 1, row + 1);
    return {
      lng,
      lat,
      lngX: eastLng - lng,
      latX: eastLat - lat,
      lngY: northLng - lng,
      latY: northLat - lat,
      lngXY: farLng - eastLng - northLng + lng,
      latXY: farLat - eastLat - northLat + lat,
    };
  };
  return ([x, y]) => {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    // Northings stay under 10 000 km, which is 20 000 rows.
    const key = column * 32768 + row;
    let cell = cells.get(key);
    if (!cell) {
      cell = make(column, row);
      cells.set(key, cell);
    }
    const u = x / CELL - column;
    const v = y / CELL - row;
    return [
      cell.lng + u * cell.lngX + v * cell.lngY + u * v * cell.lngXY,
      cell.lat + u * cell.latX + v * cell.latY + u * v * cell.latXY,
    ];
  };
}
