import type { Brand } from "../model/ids.ts";
import { type Area, at, type Point } from "../model/plane.ts";
import type { StrictReader } from "../strict-reader.ts";

/** No working system of a Norwegian municipality has coordinates beyond this, metres: northings end at ten million. */
export const MOST_METRES = 10_000_000;

export const readId = <T extends Brand<string>>(r: StrictReader, name: string): T =>
  r.matching(name, (id) => id !== "") as T;

export const readPoint = (r: StrictReader, name: string): Point =>
  r.child(name, (point) =>
    at(point.number("x", -MOST_METRES, MOST_METRES), point.number("y", -MOST_METRES, MOST_METRES)),
  );

/** A city has hundreds of thousands of corners: they are looked at as they are, not read one by one. */
export const readOutline = (r: StrictReader, name: string): Area =>
  r.fitting(name, isArea, { type: "MultiPolygon", coordinates: [] });

const isArea = (value: unknown): value is Area =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length === 2 &&
  "type" in value &&
  value.type === "MultiPolygon" &&
  "coordinates" in value &&
  isList(value.coordinates, (patch) => isList(patch, (ring) => isList(ring, isPosition)));

const isList = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);
const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isCoordinate);
const isCoordinate = (value: unknown): boolean => typeof value === "number" && Math.abs(value) <= MOST_METRES;
