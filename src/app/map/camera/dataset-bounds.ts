import type { Dataset, Position } from "../../../engine/index.ts";
import type { Degrees } from "../degrees.ts";

/** West, south, east, north in metres. */
export type Box = readonly [number, number, number, number];
export type DegreeBounds = [west: number, south: number, east: number, north: number];

const around = (positions: Iterable<Position>): Box | null => {
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
export function metreBounds(dataset: Dataset): Box | null {
  const study = dataset.studyArea === "unknown" ? [] : dataset.studyArea.coordinates.flat(2);
  return around(outlinesOf(dataset)) ?? around(study) ?? around(pointsOf(dataset));
}

/** Share of the stock left outside the first picture at each edge: the outlying few do not decide it. */
const TAIL = 0.08;
/** Room around the rest, as a share of its size, and the least half width in metres. */
const MARGIN = 0.3;
const LEAST = 1500;

/**
 * Metres around where most of the stock is: what the first picture shows, because a municipality is mostly land that
 * nobody lives on. The whole of it when there is little or no stock.
 */
export function coreBounds(dataset: Dataset): Box | null {
  const all = metreBounds(dataset);
  if (!all || dataset.dwellings.length < 8) return all;
  const span = (values: Float64Array, low: number, high: number): readonly [number, number] => {
    const sorted = values.sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? low;
    const [from, to] = [at(TAIL), at(1 - TAIL)];
    const half = Math.max(LEAST, ((to - from) / 2) * (1 + MARGIN));
    const middle = (from + to) / 2;
    return [Math.max(low, middle - half), Math.min(high, middle + half)];
  };
  const [west, east] = span(
    Float64Array.from(dataset.dwellings, ({ at }) => at.x),
    all[0],
    all[2],
  );
  const [south, north] = span(
    Float64Array.from(dataset.dwellings, ({ at }) => at.y),
    all[1],
    all[3],
  );
  return [west, south, east, north];
}

/** A box in metres as the box in degrees that holds it: UTM boxes lean a little, so all four corners are asked. */
export function degreeBounds([west, south, east, north]: Box, degrees: Degrees): DegreeBounds {
  const corners: readonly Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const box = around(corners.map((corner) => degrees.position(corner)));
  return box ? [...box] : [4, 57.5, 31.5, 71.5];
}
