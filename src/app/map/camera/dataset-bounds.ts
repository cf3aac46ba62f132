import type { Dataset, Position } from "../../../engine/index.ts";
import type { Degrees } from "../degrees.ts";

export type DegreeBounds = [west: number, south: number, east: number, north: number];

const around = (positions: Iterable<Position>): readonly [number, number, number, number] | null => {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return west <= east ? [west, south, east, north] : null;
};

function* outlinesOf(dataset: Dataset): Generator<Position> {
  for (const { outline } of dataset.neighbourhoods) yield* outline.coordinates.flat(2);
}

function* pointsOf(dataset: Dataset): Generator<Position> {
  for (const { at } of dataset.dwellings) yield [at.x, at.y];
  for (const { at } of dataset.plots) yield [at.x, at.y];
  for (const { at } of dataset.buildings) yield [at.x, at.y];
}

/** Metres around all that the dataset holds: its neighbourhoods if it has any, else its study area, else its points. */
export function metreBounds(dataset: Dataset): readonly [number, number, number, number] | null {
  const study = dataset.studyArea === "unknown" ? [] : dataset.studyArea.coordinates.flat(2);
  return around(outlinesOf(dataset)) ?? around(study) ?? around(pointsOf(dataset));
}

/** A box in metres as the box in degrees that holds it: UTM boxes lean a little, so all four corners are asked. */
export function degreeBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  degrees: Degrees,
): DegreeBounds {
  const corners: readonly Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const box = around(corners.map((corner) => degrees.position(corner)));
  return box ? [...box] : [4, 57.5, 31.5, 71.5];
}
