import type { Language } from "../../engine/index.ts";

export const KIND_IDS = [
  "dwellings",
  "placements",
  "buildings",
  "cooperatives",
  "plots",
  "neighbourhoods",
  "facilities",
  "zones",
  "coverages",
  "residences",
  "roads",
  "municipality",
] as const;
export type KindId = (typeof KIND_IDS)[number];

/** What others point at or are found by comes first: addresses, areas, cooperatives, buildings, dwellings, placements. */
export const BUILD_ORDER: readonly KindId[] = [
  "municipality",
  "residences",
  "neighbourhoods",
  "cooperatives",
  "buildings",
  "dwellings",
  "placements",
  "plots",
  "facilities",
  "zones",
  "coverages",
  "roads",
];

export type FieldType =
  /** Text that names the record. */
  | "id"
  /** The id or the name of another record. */
  | "link"
  | "text"
  /** Whole number, 0 or more. */
  | "count"
  | "number"
  | "year"
  /** Yes or no. */
  | "flag"
  /** One of a closed list. */
  | "word"
  | "quarter"
  /** One of the two numbers of a coordinate. */
  | "coordinate"
  /** The number of a coordinate system, per row. */
  | "epsg";

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** A row without it is rejected. */
  readonly required: boolean;
  /** The heading in our templates. */
  readonly title: Readonly<Record<Language, string>>;
  /** Other headings it is known by, folded (see fold-text.ts), likeliest first. */
  readonly headings: readonly string[];
  /** Closed lists: code → the words for it, folded. The code itself is always understood. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Closed lists: one value may be given for a whole file, when its rows do not say. */
  readonly constant?: true;
  /** Understood when a file has it, but another field of the template says the same. */
  readonly notInTemplate?: true;
  /** Units a number may be followed by, folded: "54 m²". */
  readonly units?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** What a record of the kind must have on the map. */
type Place =
  /** A point; an area gives a point inside it. */
  | "point"
  /** A point, or an area that is kept as its outline. */
  | "point-or-area"
  | "area"
  | "area-or-lines"
  | "lines"
  | "none";

export interface Kind {
  readonly id: KindId;
  readonly place: Place;
  readonly fields: readonly Field[];
  /** Folded words in a file's or sheet's name that speak for this kind. */
  readonly names: RegExp;
  /** Folded headings that hardly any other kind has. */
  readonly signs: RegExp;
  /** One row of the template: field → value; `wkt` is the geometry of kinds that are areas. */
  readonly sample: Readonly<Record<string, string | number | boolean>>;
}
