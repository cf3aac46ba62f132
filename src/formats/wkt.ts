import type { RawGeometry } from "./table.ts";

const START = /^\s*(?:SRID=(\d+);)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:ZM|Z|M)?\s*\(/i;
const TYPES = {
  point: ["Point", "MultiPoint"],
  linestring: ["LineString", "MultiLineString"],
  polygon: ["Polygon", "MultiPolygon"],
} as const;
/** Brackets around one position: a point has 1, a line 1, a polygon 2; "multi" adds one. */
const DEPTH = { point: 1, linestring: 1, polygon: 2 } as const;

export const looksLikeWkt = (text: string): boolean => START.test(text);

/** The number of "SRID=25832;…", as extended WKT writes it. */
export const wktSrid = (text: string): string | undefined => START.exec(text)?.[1];

/** Well-known text of points, lines and polygons → a geometry; null for anything else. Heights are dropped. */
export function readWkt(text: string): RawGeometry | null {
  const start = START.exec(text);
  if (!start) return null;
  const word = (start[3] ?? "").toLowerCase() as keyof typeof TYPES;
  const multi = start[2] !== undefined;
  const nested = nestedLists(text.slice(start[0].length - 1));
  if (nested === null) return null;
  const type = TYPES[word][multi ? 1 : 0];
  if (word === "point" && !multi) return { type, coordinates: nested[0] };
  // MULTIPOINT may bracket each point or not: (1 2, 3 4) and ((1 2), (3 4)).
  const points = word === "point" ? nested.map((p) => (isPositions(p) ? p[0] : p)) : nested;
  const depth = DEPTH[word] + (multi && word !== "point" ? 1 : 0);
  return depthOf(points) === depth ? { type, coordinates: points } : null;
}

type Nested = readonly (number | Nested)[];

const isPositions = (value: unknown): value is readonly unknown[][] =>
  Array.isArray(value) && Array.isArray(value[0]);

function depthOf(nested: unknown): number {
  let depth = -1;
  let at: unknown = nested;
  while (Array.isArray(at)) {
    depth += 1;
    at = at[0];
  }
  return depth;
}

/** "((1 2, 3 4))" → [[[1, 2], [3, 4]]]; null unless brackets and numbers are all in place up to the end. */
function nestedLists(text: string): Nested | null {
  const stack: (number | Nested)[][] = [];
  const token = /\s*([(),]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
  let position: number[] = [];
  const close = () => {
    if (position.length > 0) stack.at(-1)?.push(position.slice(0, 2));
    position = [];
  };
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return null;
    const [whole, mark = ""] = found;
    if (whole === "") return null;
    if (mark === "(") {
      if (stack.length >= 4 || position.length > 0) return null;
      stack.push([]);
    } else if (mark === ")") {
      close();
      const done = stack.pop();
      if (!done) return null;
      const parent = stack.at(-1);
      if (!parent) return text.slice(token.lastIndex).trim() === "" ? done : null;
      parent.push(done);
    } else if (mark === ",") close();
    else position.push(Number(mark));
  }
  return null;
}
