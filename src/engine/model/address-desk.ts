import type { ColumnMapping } from "./column-mapping.ts";
import type { Point } from "./plane.ts";

/**
 * How the place of a record was found. coordinates: its file had them. exact, normalised, folded: its address, as the register writes it,
 * in another spelling, or without Norwegian letters. cadastral: the one address of its property. letter, range, chosen: somebody chose an
 * address where the letter was missing or unknown, where the row named several, or for any other reason. pointed: somebody pointed on a map.
 */
export const PLACED_BY = [
  "coordinates",
  "exact",
  "normalised",
  "folded",
  "cadastral",
  "letter",
  "range",
  "chosen",
  "pointed",
] as const;
export type PlacedBy = (typeof PLACED_BY)[number];

/** A row's address as its columns tell it. */
export interface AskedAddress {
  readonly text: string;
  readonly postcode?: number;
  readonly town?: string;
  readonly property?: { readonly gnr: number; readonly bnr: number; readonly fnr: number };
}

/**
 * Why a candidate is one and no answer.
 * several: the words fit more than one place. postcode, town, property: the row says another than the register has. farm: the words are
 * the name of a place, and not of a street.
 */
export const CANDIDATE_REASONS = [
  "several",
  "postcode",
  "town",
  "property",
  "range",
  "letter-missing",
  "letter-unknown",
  "typo",
  "part-of-name",
  "number-unknown",
  "number-missing",
  "farm",
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** An address that may be the one meant. */
export interface OfferedAddress {
  readonly label: string;
  /** "2410 HERNES"; "" where the register does not tell. */
  readonly postal: string;
  /** Metres of the project. */
  readonly x: number;
  readonly y: number;
  readonly reason: CandidateReason;
}

/** An address that only somebody who knows it can place: one for all rows that say the same. */
export interface AddressQuestion {
  /** What the answer is remembered by. */
  readonly key: string;
  readonly text: string;
  /** As the user's own program numbers them. */
  readonly rows: readonly number[];
  /** Likeliest first; none where nothing in the register is near. */
  readonly candidates: readonly OfferedAddress[];
}

/** The same for rows that have waited: a register that came later may have the address now. */
export interface WaitingQuestion extends AddressQuestion {
  readonly found: (Omit<PlacedAddress, "key"> & { readonly label: string }) | null;
}

/** An address that somebody has said the place of: as it is compared, and its place in metres of the project. */
export interface PlacedAddress {
  readonly key: string;
  readonly at: Point;
  readonly by: PlacedBy;
}

/** A row that lacks nothing but a place. */
export interface WaitingRow {
  /** As the user's own program numbers it. */
  readonly row: number;
  /** What the address is known again by, here and in other files. */
  readonly key: string;
  readonly asked: AskedAddress;
  /** In the order of the table's headings. */
  readonly cells: readonly (string | number | boolean | null)[];
}

/** Rows of one table whose address nobody could place when it was imported: all of the row that the import reads, and nothing else of it. */
export interface WaitingTable {
  readonly file: string;
  readonly sheet?: string;
  readonly mapping: ColumnMapping;
  /** Of the columns that are mapped; a column of personal data never is. */
  readonly headings: readonly string[];
  readonly rows: readonly WaitingRow[];
}

/** What has been said of addresses, and the rows that wait for it. */
export interface AddressDesk {
  /** Answers, for every file that has the same address. */
  readonly placed: readonly PlacedAddress[];
  readonly waiting: readonly WaitingTable[];
  /** Keys that somebody has laid aside: their rows are told, and not asked about. */
  readonly aside: readonly string[];
}

export const NO_ADDRESS_DESK: AddressDesk = { placed: [], waiting: [], aside: [] };
