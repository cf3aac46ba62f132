import type { Issue } from "../engine/index.ts";
import { DEGREES, namedCrs } from "./crs.ts";
import { detectCrs } from "./detect-crs.ts";
import { findPersonal } from "./find-personal.ts";
import { validGeometry } from "./geojson/valid-geometry.ts";
import type { IssueCode } from "./issue-codes.ts";
import { own } from "./json-text.ts";
import { LIMITS } from "./limits.ts";
import { geometryKind, rawGeometry, samplePositions } from "./raw-geometry.ts";
import type { Cell, OnProgress, RawGeometry, Table, TableFormat } from "./table.ts";

/** Features of one layer of a file: what every format of features becomes, so that all are read and checked alike. */
export interface FeatureCollection {
  /** The layer's name, where a file may hold several. */
  readonly name?: string;
  /** GeoJSON features; nothing about them has been checked. */
  readonly features: readonly unknown[];
  /** The line of the file that each feature begins on, where people read the file in an editor. */
  readonly lines?: readonly number[];
  /** The system as the file names it. Absent: longitude and latitude, as GeoJSON itself says. */
  readonly crs?: string;
}

/** A layer as a table: properties are columns, features are rows counted from 1. Undefined, with an issue or none, where it holds none. */
export function featureTable(
  file: string,
  format: TableFormat,
  { name, features, lines, crs }: FeatureCollection,
  issues: Issue[],
  progress?: OnProgress,
): Table | undefined {
  const at = { file, ...(name === undefined ? {} : { sheet: name }) };
  if (features.length === 0) {
    // A layer with a name of its own is missed when it is gone; a whole file without rows is told by whoever reads it.
    if (name !== undefined) issues.push({ code: "layer-empty", severity: "note", at });
    return undefined;
  }
  if (features.length > LIMITS.rows) {
    issues.push({ code: "table-too-big", severity: "reject", at, params: { rows: LIMITS.rows } });
    return undefined;
  }
  const { columns, dropped } = columnsOf(features);
  if (dropped > 0) {
    const params = { columns: LIMITS.columns, dropped };
    issues.push({ code: "table-columns-cut", severity: "note", at, params });
  }
  const headings = [...columns.keys()];
  const paths = [...columns.values()];
  const cell = (row: number, column: number): Cell => {
    let value: unknown = features[row];
    for (const step of paths[column] ?? []) value = own(value, step);
    return cellOf(value);
  };
  const given = features.map((feature) => rawGeometry(own(feature, "geometry")));
  // A geometry of no positions is none (RFC 7946, 3.1): so files say it that were simplified until nothing was left.
  const geometries = given.map((geometry) => (geometry && isEmpty(geometry.coordinates) ? null : geometry));
  const broken = new Map<number, Issue>();
  const rowNumber = (row: number) => lines?.[row] ?? row + 1;
  for (const [row, feature] of features.entries()) {
    const geometry = geometries[row] ?? null;
    const isNone = given[row] ? !geometry : (own(feature, "geometry") ?? null) === null;
    const sound = own(feature, "type") === "Feature" && (geometry ? validGeometry(geometry) : isNone);
    if (!sound) {
      const code: IssueCode = geometry?.unread ?? "geometry-invalid";
      broken.set(row, { code, severity: "reject", at: { ...at, row: rowNumber(row) } });
    }
    if (row % 5_000 === 0) progress?.({ file, done: row, total: features.length, phase: "check" });
  }
  const of = (row: number): RawGeometry | null => geometries[row] ?? null;
  return {
    ...at,
    format,
    headings,
    rows: features.length,
    cell,
    rowNumber,
    ...(geometries.some((geometry) => geometry !== null)
      ? { geometry: { ...geometryOf(file, features.length, of, crs), of } }
      : {}),
    personal: findPersonal(headings, features.length, cell),
    broken,
  };
}

/** Without a `crs` member the format itself says longitude and latitude (RFC 7946). */
function geometryOf(
  file: string,
  rows: number,
  of: (row: number) => RawGeometry | null,
  crs: string | undefined,
): Omit<NonNullable<Table["geometry"]>, "of"> {
  const named = crs === undefined ? undefined : namedCrs(crs);
  const stated = crs === undefined ? DEGREES : named?.known ? named.code : undefined;
  const found = detectCrs(samplePositions(rows, of), stated, { working: "EPSG:25832", fileName: file });
  return {
    kind: geometryKind(rows, of),
    crs: found ? { code: found.code, found: found.found } : { code: stated ?? DEGREES, found: "assumed" },
    ...(crs === undefined ? {} : { declared: crs }),
  };
}

/** Heading → the path to its value. Objects inside properties open into "outer.inner" one level down. */
function columnsOf(features: readonly unknown[]): {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Columns beyond what a table may have; counted no further than as many again. */
  readonly dropped: number;
} {
  const columns = new Map<string, readonly string[]>();
  const beyond = new Set<string>();
  const add = (heading: string, path: readonly string[]) => {
    if (columns.has(heading)) return;
    if (columns.size < LIMITS.columns) columns.set(heading, path);
    else if (beyond.size < LIMITS.columns) beyond.add(heading);
  };
  let identified = false;
  for (const feature of features) {
    const properties = own(feature, "properties");
    const id = own(feature, "id");
    identified ||= typeof id === "string" || typeof id === "number";
    if (typeof properties !== "object" || properties === null || Array.isArray(properties)) continue;
    for (const key of Object.keys(properties)) {
      const value = own(properties, key);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        for (const inner of Object.keys(value)) add(`${key}.${inner}`, ["properties", key, inner]);
      } else {
        add(key, ["properties", key]);
      }
    }
  }
  if (identified) add("id", ["id"]);
  return { columns, dropped: beyond.size };
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") {
    const text = value.trim();
    return text === "" ? null : text;
  }
  return Array.isArray(value) ? value.filter((item) => typeof item !== "object").join(", ") || null : null;
}

/** Lists without a position, however deep. */
const isEmpty = (coordinates: unknown): boolean => Array.isArray(coordinates) && coordinates.every(isEmpty);
