import validation from "geojson-validation";
import type { RawGeometry } from "../table.ts";

/** Nested lists around a position. */
const DEPTH: Readonly<Record<RawGeometry["type"], number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * True when the geometry is one by geojson-validation, apart from rings that only lack their last position (repaired later).
 * That library answers truthy things that are not true, throws on some input, and lets NaN, positions of one number and
 * empty lists through: so its answer must be exactly `true`, and the positions are walked again by our own rules.
 */
export function validGeometry(geometry: RawGeometry): boolean {
  const depth = DEPTH[geometry.type];
  if (!positionsFit(geometry.coordinates, depth)) return false;
  try {
    return (
      validation.isGeometryObject({ type: geometry.type, coordinates: geometry.coordinates }) === true ||
      validation.isGeometryObject({
        type: geometry.type,
        coordinates: closed(geometry.coordinates, depth),
      }) === true
    );
  } catch {
    return false;
  }
}

function positionsFit(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.length > 0 && value.every((part) => positionsFit(part, depth - 1));
  return value.length >= 2 && value.every((number) => typeof number === "number");
}

/** The same polygon with every ring ended where it began. */
function closed(value: unknown, depth: number): unknown {
  if (!Array.isArray(value) || depth < 1) return value;
  if (depth > 1) return value.map((part) => closed(part, depth - 1));
  const [first, last] = [value[0], value.at(-1)];
  const same = Array.isArray(first) && Array.isArray(last) && first[0] === last[0] && first[1] === last[1];
  return same ? value : [...value, first];
}
