import type {
  AddressQuestion,
  Building,
  ColumnMapping,
  Cooperative,
  Coverage,
  Dataset,
  Dwelling,
  Facility,
  Issue,
  Neighbourhood,
  PlacedAddress,
  Placement,
  Plot,
  Residences,
  RoadNetwork,
  WaitingTable,
  WorkingCrs,
  Zone,
} from "../../engine/index.ts";
import type { TableCrs } from "../table.ts";
import type { MunicipalityOutline } from "./builders/build-municipality.ts";
import type { KindId } from "./field.ts";

interface RecordsByKind {
  readonly dwellings: readonly Dwelling[];
  readonly placements: readonly Placement[];
  readonly buildings: readonly Building[];
  readonly cooperatives: readonly Cooperative[];
  readonly plots: readonly Plot[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly facilities: readonly Facility[];
  readonly zones: readonly Zone[];
  readonly coverages: readonly Coverage[];
  readonly residences: Residences;
  readonly roads: RoadNetwork;
  readonly municipality: readonly MunicipalityOutline[];
}

/** read = accepted + repaired + rejected, always (promise E12). */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
}

export interface RejectedRow {
  /** As the user's own program numbers it. */
  readonly row: number;
  /** The row as it stood, in the order of `headings`; personal values are hidden. */
  readonly cells: readonly string[];
  readonly issues: readonly Issue[];
}

/** What a table came to, without the records: small enough to cross to the page. */
export interface BuiltReport {
  readonly file: string;
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly counts: RowCounts;
  /** Of the table as a whole, of columns, and of rows. */
  readonly issues: readonly Issue[];
  readonly rejected: readonly RejectedRow[];
  /** Addresses of rejected rows that the user can place; absent where there are none. */
  readonly questions?: readonly AddressQuestion[];
  /** Rejected rows that lack nothing but a place; absent where there are none. */
  readonly waiting?: WaitingTable;
  readonly crs?: TableCrs;
  /** ISO day the file says it was made, or was fetched. */
  readonly date?: string;
  /** "© Kartverket, CC BY 4.0", where whoever fetched the file knows. */
  readonly licence?: string;
}

type BuiltOf<K extends KindId> = BuiltReport & {
  readonly kind: K;
  readonly records: RecordsByKind[K];
};

/** A table read as records of one kind; "none" when nobody knows which, and every row is then rejected. */
export type BuiltTable =
  | { readonly [K in KindId]: BuiltOf<K> }[KindId]
  | (BuiltReport & { readonly kind: "none"; readonly records: readonly never[] });

export interface BuildContext {
  readonly crs: WorkingCrs;
  /** What is already known: links, addresses and the place of the municipality are looked up in it. */
  readonly dataset: Dataset;
  /** "EPSG:25833", when the user has said how this table's coordinates are to be read. */
  readonly crsOverride?: string;
  /** Places that somebody has said of addresses. */
  readonly placed?: readonly PlacedAddress[];
}
