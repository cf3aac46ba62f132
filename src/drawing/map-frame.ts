import { cornersOfTrace, type Trace } from "../engine/council/index.ts";

type Position = readonly [number, number];

/** A trace is in tenths of metres. */
const TENTHS = 10;

/** A sheet laid on the ground. One unit of the sheet is `perUnit` metres. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly perUnit: number;
  /** Metres: west, south, east, north of what the sheet shows. */
  readonly box: readonly [number, number, number, number];
  readonly place: (position: Position) => Position;
}

/** The frame with its middle at a point of the ground. */
export function frameAt([midX, midY]: Position, perUnit: number, width: number, height: number): MapFrame {
  const left = midX - (width / 2) * perUnit;
  const top = midY + (height / 2) * perUnit;
  return {
    width,
    height,
    perUnit,
    box: [left, top - height * perUnit, left + width * perUnit, top],
    place: ([x, y]) => [(x - left) / perUnit, (top - y) / perUnit],
  };
}

/** The frame that shows all of a box, with `margin` units free on every side. Throws on a box of no size. */
export function frameAround(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
  margin = 0,
): MapFrame {
  const perUnit = Math.max((east - west) / (width - 2 * margin), (north - south) / (height - 2 * margin));
  if (!(perUnit > 0) || !Number.isFinite(perUnit)) throw new Error("a frame needs something to show");
  return frameAt([(west + east) / 2, (south + north) / 2], perUnit, width, height);
}

/** The box around many positions; null when there are none. */
export function boxOf(positions: Iterable<Position>): readonly [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return west > east ? null : [west, south, east, north];
}

/** Tenths of a unit are as fine as anybody sees, and make files half the size. */
const written = (value: number): string => String(Math.round(value * 10) / 10);

/** What a frame is known by: two that show the same ground on the same sheet have one key. */
export const frameKey = ({ width, height, box }: MapFrame): string => [width, height, ...box].join(" ");

/**
 * A line or ring as a path; "" when all of it lies beside the sheet, or it is less than `least` units across. Corners nearer than `step` units to the one before are
 * left out, but for the last.
 */
export function pathOf(
  frame: MapFrame,
  corners: readonly Position[],
  closed: boolean,
  least = 0,
  step = 0,
): string {
  const box = boxOf(corners);
  if (box === null) return "";
  const [west, south, east, north] = frame.box;
  if (box[2] < west || box[0] > east || box[3] < south || box[1] > north) return "";
  if (Math.max(box[2] - box[0], box[3] - box[1]) < least * frame.perUnit) return "";
  let d = "";
  let [lastX, lastY] = ["", ""];
  let [atX, atY] = [-Infinity, -Infinity];
  const end = corners.at(-1);
  for (const corner of corners) {
    const [px, py] = frame.place(corner);
    if (step > 0 && corner !== end && Math.abs(px - atX) < step && Math.abs(py - atY) < step) continue;
    [atX, atY] = [px, py];
    const [x, y] = [written(px), written(py)];
    if (x === lastX && y === lastY) continue;
    d += `${d === "" ? "M" : "L"}${x} ${y}`;
    [lastX, lastY] = [x, y];
  }
  return closed ? `${d}Z` : d;
}

/**
 * A trace as a path, as `pathOf` has it. Where it lies is gone through without making its corners: most of a city's hundred thousand footprints lie beside the
 * sheet or are too small to be drawn.
 */
export function tracePath(frame: MapFrame, trace: Trace, closed: boolean, least = 0, step = 0): string {
  let [x, y] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < trace.length; i += 2) {
    x += trace[i] as number;
    y += trace[i + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const [left, bottom, right, top] = frame.box;
  if (
    east < left * TENTHS ||
    west > right * TENTHS ||
    north < bottom * TENTHS ||
    south > top * TENTHS ||
    Math.max(east - west, north - south) < least * frame.perUnit * TENTHS
  )
    return "";
  return pathOf(frame, cornersOfTrace(trace), closed, 0, step);
}
