import { matchesText } from "../table-rows.ts";

/** How a column can be narrowed down: words in a text, a range of numbers, or a choice among few. Null is what nobody knows. */
export type FilterKind<Row> =
  | { readonly kind: "text"; readonly of: (row: Row) => string | null }
  | { readonly kind: "range"; readonly of: (row: Row) => number | null }
  | {
      readonly kind: "choice";
      readonly of: (row: Row) => string | null;
      readonly options: readonly SheetOption[];
    };

export interface SheetOption {
  readonly value: string;
  readonly label: string;
}

/** What somebody asks of one column. Without words, bounds and choices, `unknown` asks for what is not known alone. */
export interface ColumnFilter {
  readonly words?: string;
  readonly from?: number;
  readonly to?: number;
  readonly values?: readonly string[];
  /** Rows where it is not known are let through too. */
  readonly unknown?: true;
}

/** A filter that asks for nothing is none. */
export const asksNothing = ({ words = "", from, to, values = [], unknown }: ColumnFilter): boolean =>
  words.trim() === "" && from === undefined && to === undefined && values.length === 0 && !unknown;

export function passesColumn<Row>(kind: FilterKind<Row>, filter: ColumnFilter, row: Row): boolean {
  const { words = "", from, to, values = [], unknown = false } = filter;
  const value = kind.of(row);
  if (value === null) return unknown;
  switch (kind.kind) {
    case "text":
      return words.trim() === "" ? !unknown : matchesText(String(value), words.trim());
    case "range":
      if (from === undefined && to === undefined) return !unknown;
      return Number(value) >= (from ?? -Infinity) && Number(value) <= (to ?? Infinity);
    case "choice":
      return values.includes(String(value));
  }
}
