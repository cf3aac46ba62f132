import type { Issue, Position } from "../engine/index.ts";

export type Cell = string | number | boolean | null;
export type TableFormat =
  | "csv"
  | "xlsx"
  | "geojson"
  | "topojson"
  | "esri-json"
  | "json-stat"
  | "kml"
  | "gml"
  | "sosi"
  | "geopackage"
  | "shapefile"
  | "flatgeobuf"
  | "file-geodatabase";

/** A geometry as it stands in the file, in the file's own coordinates; nothing about it has been checked but its type. */
export interface RawGeometry {
  readonly type: "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon";
  readonly coordinates: unknown;
  /** Why there are no coordinates, where the file says well enough what stood there. */
  readonly unread?: "geometry-curved" | "geometry-collection";
}

export type GeometryKind = "point" | "area" | "lines" | "mixed";

export interface TableCrs {
  /** "EPSG:25832"; longitude and latitude are always "EPSG:4326", whatever the file calls them. */
  readonly code: string;
  /** declared: the file says so and the numbers agree. guessed: the numbers say so. assumed: both zones would fit. */
  readonly found: "declared" | "guessed" | "assumed";
}

export interface TableGeometry {
  readonly kind: GeometryKind;
  readonly crs: TableCrs;
  /** The name in the file's `crs` member, when it has one. */
  readonly declared?: string;
  /** Null where the row has none. */
  of(row: number): RawGeometry | null;
}

export const PERSONAL_REASONS = [
  "nationalId",
  "name",
  "birth",
  "phone",
  "email",
  "sensitive",
  "freeText",
] as const;
export type PersonalReason = (typeof PERSONAL_REASONS)[number];

/** A column that is stopped: it cannot be mapped, and its values are shown nowhere. */
export interface PersonalColumn {
  /** The heading. */
  readonly column: string;
  readonly reason: PersonalReason;
}

/** What guessing needs, and what crosses to the page: a Table and a TablePreview both have it. */
export interface TableFacts {
  /** File name as dropped; for a file inside a zip "kommune.zip/grunnkrets.geojson". */
  readonly file: string;
  /** Sheet of a workbook, or the collection's name in Geonorge's dictionary of collections. */
  readonly sheet?: string;
  readonly format: TableFormat;
  /** Unique within the table: a repeated heading is numbered. */
  readonly headings: readonly string[];
  readonly rows: number;
  readonly geometry?: Pick<TableGeometry, "kind" | "crs" | "declared">;
  readonly personal: readonly PersonalColumn[];
  readonly origin?: FileOrigin;
}

/** One table of one file, as read: nothing is interpreted yet. */
export interface Table extends TableFacts {
  readonly geometry?: TableGeometry;
  cell(row: number, column: number): Cell;
  /** 1-based, as the user's own program shows it: the spreadsheet's row, or the feature's number. */
  rowNumber(row: number): number;
  /** Rows that could not be read as rows at all; they count as read and rejected. */
  readonly broken: ReadonlyMap<number, Issue>;
}

/** A point is one position; a line or a ring is some of its corners in order. In the file's own coordinates. */
export type SampledShape = readonly Position[];

/** The first rows of a table with personal values hidden: plain data that can cross to the page. */
export interface TablePreview extends TableFacts {
  readonly sample: readonly (readonly Cell[])[];
  readonly sampleRows: readonly number[];
  /** Some of the shapes, in the file's own coordinates; none where places stand in columns. */
  readonly shapes: readonly SampledShape[];
}

/** Where a file comes from, when whoever fetched it knows. */
export interface FileOrigin {
  /** "Kartverket" */
  readonly owner: string;
  /** "CC BY 4.0" */
  readonly licence: string;
  /** ISO day it was fetched. */
  readonly date: string;
}

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly origin?: FileOrigin;
}

export interface ReadOutcome {
  readonly tables: readonly Table[];
  readonly issues: readonly Issue[];
}

export interface Progress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly phase: "read" | "check" | "build" | "merge";
}
export type OnProgress = (progress: Progress) => void;
export interface AbortFlag {
  readonly aborted: boolean;
}
