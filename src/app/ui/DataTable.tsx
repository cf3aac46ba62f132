import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from "react";
import { csvText } from "./csv-text.ts";
import { Icon } from "./Icon.tsx";
import { TableGrid } from "./TableGrid.tsx";
import { matchesText, type SortOrder, sortRows } from "./table-rows.ts";
import "./data-table.css";

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

/** A table of any length: searched, filtered, sorted, drawn only where it is seen, and worked from the keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, filters, search, texts, exportCsv, height = "fill", language = "nb" } = props;
  const [query, setQuery] = useState("");
  const [active, setActive] = useState<readonly string[]>([]);
  const [sort, setSort] = useState<SortOrder | null>(props.initialSort ?? null);
  const searchId = useId();
  const asked = useDeferredValue(query.trim());

  const shown = useMemo(() => {
    const tests = (filters ?? []).filter((filter) => active.includes(filter.id));
    const kept = rows.filter(
      (row) =>
        tests.every((filter) => filter.test(row)) &&
        (asked === "" || search === undefined || matchesText(search.text(row), asked)),
    );
    const by = sort && columns.find((column) => column.id === sort.column)?.sortBy;
    return sort && by ? sortRows(kept, by, sort.direction, language) : kept;
  }, [rows, columns, filters, search, active, asked, sort, language]);

  if (rows.length === 0) return <>{props.empty}</>;

  const download = () => {
    if (!exportCsv) return;
    const exported = columns.filter((column) => column.csv);
    exportCsv.onExport(
      exportCsv.fileName,
      csvText(
        exported.map((column) => column.header),
        shown.map((row) => exported.map((column) => column.csv?.(row) ?? null)),
      ),
    );
  };

  return (
    <div
      className={height === "fill" ? "ui-table ui-table-fill" : "ui-table"}
      style={height === "fill" ? undefined : { height }}
    >
      <div className="ui-table-bar">
        <p className="ui-table-count" aria-live="polite">
          {texts.rowsShown(shown.length, rows.length)}
        </p>
        {filters?.map((filter) => (
          <button
            key={filter.id}
            type="button"
            className="ui-table-filter"
            aria-pressed={active.includes(filter.id)}
            onClick={() =>
              setActive(
                active.includes(filter.id) ? active.filter((id) => id !== filter.id) : [...active, filter.id],
              )
            }
          >
            {filter.label}
          </button>
        ))}
        {search && (
          <label className="ui-table-search" htmlFor={searchId}>
            <Icon name="search" size={16} />
            <span className="ui-hidden">{search.placeholder}</span>
            <input
              id={searchId}
              type="search"
              value={query}
              placeholder={search.placeholder}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
        )}
        {props.actions}
        {exportCsv && (
          <Button variant="secondary" className="ui-compact" onClick={download}>
            {exportCsv.label}
          </Button>
        )}
      </div>
      <TableGrid {...props} shown={shown} sort={sort} onSort={setSort} />
      {shown.length === 0 && <p className="ui-table-empty">{texts.noMatch}</p>}
    </div>
  );
}
