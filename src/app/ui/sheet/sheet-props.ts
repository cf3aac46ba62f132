import type { ReactNode } from "react";
import type { SortOrder } from "../table-rows.ts";
import type { ColumnFilter, FilterKind, SheetOption } from "./column-filter.ts";

/** How a cell is written in. */
export interface CellEdit<Row> {
  /** What stands in the field when it opens; for a choice, the value of the option. */
  readonly text: (row: Row) => string;
  /** A closed list; without one it is free text. */
  readonly options?: readonly SheetOption[];
  /** Words that can be picked from while writing. */
  readonly suggestions?: readonly string[];
}

export interface SheetColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Null (unknown) always comes last. */
  readonly sortBy: (row: Row) => number | string | null;
  readonly csv: (row: Row) => string | number | null;
  readonly align?: "end";
  /** Rem. */
  readonly width: number;
  readonly filter?: FilterKind<Row>;
  readonly edit?: CellEdit<Row>;
}

/** What the sheet shows, kept by whoever owns it. */
export interface SheetLook {
  readonly sort: SortOrder | null;
  /** Column id → what is asked of it. */
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  /** Ids of columns that are not shown. */
  readonly hidden: readonly string[];
  /** Keys of rows that are marked for an edit of many. */
  readonly marked: ReadonlySet<string>;
}

export interface SheetTexts {
  readonly noMatch: string;
  readonly ascending: string;
  readonly descending: string;
  readonly filterColumn: (column: string) => string;
  readonly filterWords: string;
  readonly filterFrom: string;
  readonly filterTo: string;
  readonly filterUnknown: string;
  readonly filterClear: string;
  readonly markAll: string;
  readonly markRow: (row: string) => string;
  readonly editCell: (column: string, row: string) => string;
}

export interface SheetProps<Row> {
  readonly caption: string;
  /** Only those that are shown. */
  readonly columns: readonly SheetColumn<Row>[];
  /** Already narrowed down and sorted. */
  readonly shown: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly look: SheetLook;
  readonly onLook: (look: Partial<SheetLook>) => void;
  readonly selectedKey: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onHover: (row: Row | null) => void;
  /** Null when the text was taken; else what is wrong with it. Absent: nothing can be edited. */
  readonly onEdit?: (row: Row, column: string, text: string) => string | null;
  /** Rows that cannot be edited (they are made by a scenario). */
  readonly locked: (row: Row) => boolean;
  readonly texts: SheetTexts;
}
