import type { Issue } from "../../engine/index.ts";
import { arcAround, arcThrough, circleThrough } from "../arc-through.ts";
import { featureTable } from "../feature-table.ts";
import type { InputFile, OnProgress, RawGeometry, Table } from "../table.ts";
import { type SosiElement, sosiElements } from "./sosi-elements.ts";
import { sosiText } from "./sosi-text.ts";

/** Elements that are no features: the file's head and end, and definitions. */
const NOT_FEATURES: ReadonlySet<string> = new Set(["HODE", "SLUTT", "DEF", "OBJDEF"]);

interface Layer {
  readonly features: { type: "Feature"; properties: object; geometry: RawGeometry | null }[];
  readonly lines: number[];
}

type Line = readonly (readonly number[])[];

/** SOSI's points, curves and surfaces, a table for each object type; surfaces are put together of the curves they name. */
export function readSosi(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const reject = (code: string, params?: Issue["params"]): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name }, ...(params ? { params } : {}) });
    return [];
  };
  const decoded = sosiText(bytes);
  if (!decoded) return reject("sosi-encoding");
  progress?.({ file: name, done: 0, total: bytes.length, phase: "read" });
  const elements = sosiElements(decoded.text);
  const head = elements.find(({ kind }) => kind === "HODE");
  const system = head?.attributes.get("TRANSPAR.KOORDSYS") ?? head?.attributes.get("KOORDSYS");
  if (!head || system === undefined) return reject("sosi-head");
  if (!elements.some(({ kind }) => kind === "SLUTT")) return reject("file-cut-off");
  const crs = koordsys(Number(system.split(/\s/)[0]));
  if (crs === undefined) return reject("sosi-koordsys", { stated: system });
  const place = positionReader(head);
  const curves = new Map(
    elements.filter(({ kind, serial }) => serial !== "" && kind !== "FLATE").map((one) => [one.serial, one]),
  );
  const layers = new Map<string, Layer>();
  for (const element of elements) {
    if (NOT_FEATURES.has(element.kind)) continue;
    const type = element.attributes.get("OBJTYPE") ?? element.kind;
    const layer = layers.get(type) ?? { features: [], lines: [] };
    layers.set(type, layer);
    layer.lines.push(element.line);
    layer.features.push({
      type: "Feature",
      properties: { ...Object.fromEntries(element.attributes), sosi_nr: element.serial },
      geometry: geometryOf(element, curves, place),
    });
  }
  const tables = [...layers].flatMap(
    ([type, layer]) => featureTable(name, "sosi", { name: type, ...layer, crs }, issues, progress) ?? [],
  );
  const arcs = elements.filter(({ kind }) => /^(BUE|SIRKEL)/.test(kind)).length;
  if (arcs > 0)
    issues.push({ code: "table-arcs", severity: "note", at: { file: name }, params: { rows: arcs } });
  return tables.length === 0 ? reject("table-empty") : tables;
}

/**
 * The systems of SOSI's table of coordinate systems that we know a conversion for: 21–26 are EUREF89 UTM 31–36, 84 is EUREF89 in
 * degrees, 205–230 NTM; 1–8 are NGO1948, which the import refuses by name.
 */
function koordsys(code: number): string | undefined {
  if (code >= 21 && code <= 26) return `EPSG:${25810 + code}`;
  if (code === 84 || code === 184) return "EPSG:4258";
  if (code >= 205 && code <= 230) return `EPSG:${4900 + code}`;
  return code >= 1 && code <= 8 ? `EPSG:${27390 + code}` : undefined;
}

/** Units and origin of the head: from north and east in the file to x and y. */
function positionReader(head: SosiElement): (position: readonly [number, number]) => readonly number[] {
  const told = (name: string) => head.attributes.get(`TRANSPAR.${name}`) ?? head.attributes.get(name);
  const unit = Number(told("ENHET") ?? 1);
  const [north0 = 0, east0 = 0] = (told("ORIGO-NØ") ?? "0 0").trim().split(/\s+/).map(Number);
  // Half a unit in the last place of a product says nothing: it is rounded away to the unit's own decimals.
  const decimals = Math.max(0, Math.min(9, Math.ceil(-Math.log10(unit)) + 2));
  const exact = (value: number) => Number(value.toFixed(decimals));
  return ([north, east]) => [exact(east * unit + east0), exact(north * unit + north0)];
}

const UNREADABLE: RawGeometry = { type: "Polygon", coordinates: null };
const CURVED: RawGeometry = { ...UNREADABLE, unread: "geometry-curved" };

function geometryOf(
  element: SosiElement,
  curves: ReadonlyMap<string, SosiElement>,
  place: (position: readonly [number, number]) => readonly number[],
): RawGeometry | null {
  const own = element.positions.map(place);
  switch (element.kind) {
    case "PUNKT":
    case "SYMBOL":
    case "TEKST":
      return own[0] ? { type: "Point", coordinates: own[0] } : null;
    case "SVERM":
      return { type: "MultiPoint", coordinates: own };
    case "KURVE":
    case "LINJE":
    case "TRASE":
    case "BUE":
    case "BUEP": {
      const along = lineOf(element, place);
      return along ? { type: "LineString", coordinates: along } : CURVED;
    }
    case "SIRKEL":
    case "SIRKELP": {
      const ring = lineOf(element, place);
      return ring ? { type: "Polygon", coordinates: [ring] } : CURVED;
    }
    case "KLOTOIDE":
      return CURVED;
    case "FLATE":
      return ringsOf(element.references, curves, place);
    default:
      return own.length === 0 ? null : UNREADABLE;
  }
}

/** The positions along a curve, an arc or a circle, from its beginning; undefined for a curve that the file does not fix by positions. */
function lineOf(
  { kind, attributes, positions }: SosiElement,
  place: (position: readonly [number, number]) => readonly number[],
): Line | undefined {
  const own = positions.map(place);
  const [centre] = own;
  // An arc of two ends and a radius does not say which side it bends to: told rather than guessed.
  if (kind.startsWith("BUE")) return own.length < 3 ? undefined : arcThrough(own);
  if (kind === "KLOTOIDE") return undefined;
  if (!kind.startsWith("SIRKEL")) return own;
  if (own.length >= 3) return circleThrough(own);
  const radius = Number(attributes.get("RADIUS"));
  return centre && radius > 0 ? arcAround(centre, radius, 0, 360) : undefined;
}

/** The rings of a surface: the outer one of the references outside parentheses, a hole of each pair of them. No coordinates where a curve is missing. */
function ringsOf(
  references: string,
  curves: ReadonlyMap<string, SosiElement>,
  place: (position: readonly [number, number]) => readonly number[],
): RawGeometry {
  const outer = references.replace(/\([^)]*\)/g, " ");
  const holes = [...references.matchAll(/\(([^)]*)\)/g)].map(([, inside = ""]) => inside);
  const rings: Line[] = [];
  for (const named of [outer, ...holes]) {
    const ring: (readonly number[])[] = [];
    for (const [, sign, serial = ""] of named.matchAll(/:(-?)(\d+)/g)) {
      const curve = curves.get(serial);
      if (!curve) return UNREADABLE;
      const forward = lineOf(curve, place);
      if (!forward) return CURVED;
      const piece = sign === "-" ? [...forward].reverse() : forward;
      const last = ring.at(-1);
      const meets = last && piece[0] && last[0] === piece[0][0] && last[1] === piece[0][1];
      ring.push(...(meets ? piece.slice(1) : piece));
    }
    if (ring.length === 0) return UNREADABLE;
    rings.push(ring);
  }
  return { type: "Polygon", coordinates: rings };
}
