import { Button } from "@digdir/designsystemet-react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { csvText } from "./csv-text.ts";
import { Icon } from "./Icon.tsx";
import { TableGrid } from "./TableGrid.tsx";
import type { DataTableProps } from "./table-props.ts";
import { matchesText, type SortOrder, sortRows } from "./table-rows.ts";
import "./data-table.css";

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
