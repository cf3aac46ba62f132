import type { ReactNode } from "react";
import type { SortOrder } from "./table-rows.ts";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The column can be sorted when this is given; null (unknown) always comes last. */
  readonly sortBy?: (row: Row) => number | string | null;
  /** The column is exported when this is given. */
  readonly csv?: (row: Row) => string | number | null;
  readonly align?: "start" | "end";
  /** CSS width, "6rem" or "20%"; columns without share the rest. */
  readonly width?: string;
  /** Where there is no room for all columns, those with the highest number are left out first. Without one it stays. */
  readonly leaves?: number;
}

export interface DataTableTexts {
  readonly rowsShown: (shown: number, total: number) => string;
  readonly noMatch: string;
  readonly ascending: string;
  readonly descending: string;
}

export interface DataTableProps<Row> {
  /** Read out as the table's name. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string | null;
  readonly onSelect?: (row: Row) => void;
  readonly onHover?: (row: Row | null) => void;
  readonly search?: { readonly placeholder: string; readonly text: (row: Row) => string };
  readonly filters?: readonly {
    readonly id: string;
    readonly label: string;
    readonly test: (row: Row) => boolean;
  }[];
  readonly initialSort?: SortOrder;
  /** Shown instead of the table when there are no rows at all. */
  readonly empty: ReactNode;
  readonly exportCsv?: {
    readonly label: string;
    readonly fileName: string;
    readonly onExport: (name: string, csv: string) => void;
  };
  /** Further buttons on the bar. */
  readonly actions?: ReactNode;
  readonly texts: DataTableTexts;
  /** Pixels, or "fill" to take the height there is. Default "fill". */
  readonly height?: number | "fill";
  /** BCP 47 tag for sorting words; æ, ø and å come last in Norwegian. */
  readonly language?: string;
}
