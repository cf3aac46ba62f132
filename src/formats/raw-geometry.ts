import type { Position } from "../engine/index.ts";
import { own } from "./json-text.ts";
import type { GeometryKind, RawGeometry } from "./table.ts";

const TYPES: ReadonlySet<unknown> = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
]);

/** What several of one kind are together. */
const MULTIPLE: ReadonlyMap<unknown, RawGeometry["type"]> = new Map([
  ["Point", "MultiPoint"],
  ["LineString", "MultiLineString"],
  ["Polygon", "MultiPolygon"],
]);

/** A GeoJSON geometry by its own type and coordinates, or null. A collection of one geometry is that geometry, and one of a kind its multiple. */
export function rawGeometry(value: unknown): RawGeometry | null {
  const type = own(value, "type");
  if (type === "GeometryCollection") {
    const members = own(value, "geometries");
    if (!Array.isArray(members)) return null;
    const types = new Set(members.map((member) => own(member, "type")));
    const [only] = types;
    if (members.length === 1 && only !== type) return rawGeometry(members[0]);
    const several = types.size === 1 ? MULTIPLE.get(only) : undefined;
    if (several) return { type: several, coordinates: members.map((one) => own(one, "coordinates")) };
    return types.size > 1 ? { type: "Polygon", coordinates: null, unread: "geometry-collection" } : null;
  }
  if (!TYPES.has(type)) return null;
  const unread = own(value, "unread");
  return {
    type: type as RawGeometry["type"],
    coordinates: own(value, "coordinates"),
    ...(unread === "geometry-curved" || unread === "geometry-collection" ? { unread } : {}),
  };
}

/** Positions of some rows spread over the table, in file order: enough to tell a coordinate system by. */
export function samplePositions(
  rows: number,
  of: (row: number) => RawGeometry | null,
  most = 200,
): Position[] {
  const sample: Position[] = [];
  const step = Math.max(1, Math.floor(rows / most));
  for (let row = 0; row < rows && sample.length < most; row += step) {
    const position = firstPosition(of(row));
    if (position) sample.push(position);
  }
  return sample;
}

export function firstPosition(geometry: RawGeometry | null): Position | undefined {
  let at: unknown = geometry?.coordinates;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  if (!Array.isArray(at)) return undefined;
  const [x, y] = at as unknown[];
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}

export function kindOf(geometry: RawGeometry): Exclude<GeometryKind, "mixed"> {
  if (geometry.type.endsWith("Point")) return "point";
  return geometry.type.endsWith("Polygon") ? "area" : "lines";
}

export function geometryKind(rows: number, of: (row: number) => RawGeometry | null): GeometryKind {
  const kinds = new Set<GeometryKind>();
  for (let row = 0; row < rows && kinds.size < 2; row += 1) {
    const geometry = of(row);
    if (Array.isArray(geometry?.coordinates)) kinds.add(kindOf(geometry));
  }
  return kinds.size === 1 ? ([...kinds][0] ?? "mixed") : "mixed";
}
