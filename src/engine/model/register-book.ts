import type { Acquisition, DwellingKind } from "./dwelling.ts";
import type { NeighbourhoodId } from "./ids.ts";

/** A remark of the register's checks that somebody has looked at and lets stand, and why. */
export interface LetStand {
  readonly check: string;
  /** What the remark is about, as the check names it; "*" for every remark of the check about this fact. */
  readonly key: string;
  /** Never empty: without a reason nobody knows next year why it stands. */
  readonly reason: string;
}

/** What is asked of one column of the register. */
export interface ColumnWish {
  readonly column: string;
  readonly words?: string;
  readonly from?: number;
  readonly to?: number;
  readonly values?: readonly string[];
  /** Rows where it is not known are let through too; alone, only those. */
  readonly unknown?: true;
}

/** A way of looking at the register that somebody comes back to: which homes, in which order, with which columns. */
export interface RegisterView {
  /** What it is called: no other view is. */
  readonly name: string;
  readonly columns: readonly ColumnWish[];
  readonly sort: { readonly column: string; readonly direction: "ascending" | "descending" } | null;
  /** Columns that are not shown. */
  readonly hidden: readonly string[];
  readonly vacantOnly: boolean;
  readonly kind: DwellingKind | null;
  readonly acquisition: Acquisition | null;
  readonly area: NeighbourhoodId | null;
}

/** What the office has decided about its register, besides what the register says. */
export interface RegisterBook {
  readonly letStand: readonly LetStand[];
  /** Absent when there are none. */
  readonly views?: readonly RegisterView[];
}

export const NO_REGISTER_BOOK: RegisterBook = { letStand: [] };
