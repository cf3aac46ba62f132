import { arcAround, arcThrough, circleThrough } from "../arc-through.ts";
import { rawGeometry } from "../raw-geometry.ts";
import type { RawGeometry } from "../table.ts";
import { childOf, childrenOf, type GmlNode } from "./gml-node.ts";

type Line = readonly (readonly number[])[];

const GEOMETRIES: ReadonlySet<string> = new Set([
  "Point",
  "LineString",
  "Curve",
  "CompositeCurve",
  "OrientableCurve",
  "LinearRing",
  "Polygon",
  "Surface",
  "CompositeSurface",
  "PolyhedralSurface",
  "MultiPoint",
  "MultiLineString",
  "MultiCurve",
  "MultiPolygon",
  "MultiSurface",
  "MultiGeometry",
]);

export const isGeometry = ({ local, isGml }: GmlNode): boolean => isGml && GEOMETRIES.has(local);

/** What a geometry of GML 2 or 3 is in GeoJSON; coordinates null where it is of a kind we cannot draw, which is then told. */
export function gmlGeometry(node: GmlNode): RawGeometry {
  const dimension = dimensionOf(node);
  switch (node.local) {
    case "Point":
      return { type: "Point", coordinates: positions(node, dimension)[0] ?? null };
    case "LineString":
    case "Curve":
    case "CompositeCurve":
    case "OrientableCurve":
      return { type: "LineString", coordinates: line(node, dimension) };
    case "Polygon":
      return { type: "Polygon", coordinates: rings(node, dimension) };
    case "Surface":
    case "CompositeSurface":
    case "PolyhedralSurface":
    case "MultiPolygon":
    case "MultiSurface": {
      const polygons = polygonsOf(node, dimension);
      return polygons.length === 1
        ? { type: "Polygon", coordinates: polygons[0] ?? null }
        : { type: "MultiPolygon", coordinates: polygons };
    }
    case "MultiPoint":
      return { type: "MultiPoint", coordinates: members(node).flatMap((one) => positions(one, dimension)) };
    case "MultiLineString":
    case "MultiCurve":
      return { type: "MultiLineString", coordinates: members(node).map((one) => line(one, dimension)) };
    case "MultiGeometry": {
      const geometries = members(node).map(gmlGeometry);
      return (
        rawGeometry({ type: "GeometryCollection", geometries }) ?? { type: "Polygon", coordinates: null }
      );
    }
    default:
      return { type: "Polygon", coordinates: null };
  }
}

/** Members stand one in each `…Member`, or all in one `…Members`. */
const members = (node: GmlNode): readonly GmlNode[] =>
  node.children.filter(({ local }) => /Members?$/.test(local)).flatMap(({ children }) => children);

function polygonsOf(node: GmlNode, dimension: number): readonly (readonly Line[])[] {
  if (node.local === "Polygon" || node.local === "PolygonPatch" || node.local === "Rectangle")
    return [rings(node, dimension)];
  const inside = [
    ...members(node),
    ...childrenOf(node, "patches", "polygonPatches").flatMap(({ children }) => children),
  ];
  return inside.flatMap((one) => polygonsOf(one, dimension));
}

function rings(node: GmlNode, dimension: number): readonly Line[] {
  const boundary = (...names: readonly string[]) =>
    childrenOf(node, ...names).flatMap(({ children }) => children.map((ring) => line(ring, dimension)));
  return [...boundary("exterior", "outerBoundaryIs"), ...boundary("interior", "innerBoundaryIs")];
}

/** The positions along a line, a curve of segments or a ring of curves, joined where they meet. */
function line(node: GmlNode, outer: number): Line {
  const dimension = dimensionOf(node, outer);
  const segments = childOf(node, "segments")?.children ?? [];
  if (segments.length > 0) return join(segments.map((one) => line(one, dimension)));
  const curves = members(node);
  if (curves.length > 0) return join(curves.map((one) => line(one, dimension)));
  const base = childOf(node, "baseCurve")?.children[0];
  if (base) {
    const along = line(base, dimension);
    return node.attributes.orientation === "-" ? [...along].reverse() : along;
  }
  const found = positions(node, dimension);
  switch (node.local) {
    case "Arc":
    case "ArcString":
      return arcThrough(found);
    case "Circle":
      return circleThrough(found);
    case "CircleByCenterPoint":
    case "ArcByCenterPoint":
      return aroundCentre(node, found[0]);
    default:
      return found;
  }
}

/**
 * A whole circle, or the part of one between two angles, which are counted from the first axis of the map towards the second
 * (as GDAL reads them). Nothing where the radius is in a unit that is not metres.
 */
function aroundCentre(node: GmlNode, centre: readonly number[] | undefined): Line {
  const number = (name: string) => Number(childOf(node, name)?.text ?? Number.NaN);
  const radius = number("radius");
  const unit = childOf(node, "radius")?.attributes.uom ?? "m";
  if (!centre || !(radius > 0) || !/^(m|metre|meter|urn:.*(:m|:9001)|.*#m)$/i.test(unit)) return [];
  return node.local === "ArcByCenterPoint"
    ? arcAround(centre, radius, number("startAngle"), number("endAngle"))
    : arcAround(centre, radius, 0, 360);
}

function join(parts: readonly Line[]): Line {
  const all: (readonly number[])[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const meets = last && part[0] && last[0] === part[0][0] && last[1] === part[0][1];
    for (const position of meets ? part.slice(1) : part) all.push(position);
  }
  return all;
}

function positions(node: GmlNode, outer: number): Line {
  const dimension = dimensionOf(node, outer);
  const numbers = ({ text }: GmlNode) => text.trim().split(/\s+/).map(Number);
  const list = childOf(node, "posList");
  if (list) return inSteps(numbers(list), dimensionOf(list, dimension));
  const single = childrenOf(node, "pos");
  if (single.length > 0) return single.map((pos) => numbers(pos));
  const properties = childrenOf(node, "pointProperty").flatMap(({ children }) => children);
  if (properties.length > 0) return properties.flatMap((point) => positions(point, dimension));
  const coordinates = childOf(node, "coordinates");
  if (coordinates) {
    const { decimal = ".", cs = ",", ts = " " } = coordinates.attributes;
    return coordinates.text
      .trim()
      .split(ts === " " ? /\s+/ : ts)
      .map((tuple) =>
        tuple.split(cs).map((number) => Number(decimal === "." ? number : number.replace(decimal, "."))),
      );
  }
  return childrenOf(node, "coord").map((coord) =>
    childrenOf(coord, "X", "Y", "Z").map(({ text }) => Number(text)),
  );
}

/** Numbers in a position: said on the geometry or on the list itself, else two. */
const dimensionOf = ({ attributes }: GmlNode, outer = 2): number => {
  const told = Number(attributes.srsDimension ?? attributes.dimension ?? outer);
  return told === 3 ? 3 : 2;
};

function inSteps(numbers: readonly number[], step: number): Line {
  // A list of three numbers a position that does not say so: an odd count of pairs gives it away.
  const size = step === 2 && numbers.length % 2 === 1 && numbers.length % 3 === 0 ? 3 : step;
  const found: number[][] = [];
  for (let at = 0; at + size <= numbers.length; at += size) found.push(numbers.slice(at, at + size));
  return found;
}
