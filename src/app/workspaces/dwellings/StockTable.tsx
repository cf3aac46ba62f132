import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { DwellingFacts, DwellingId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useView, WHOLE_STOCK } from "../../state/index.ts";
import { registeredDwellings } from "../../state/selectors/places.ts";
import { passesFilter } from "../../state/selectors/stock-shown.ts";
import type { Reading } from "../../state/use-reading.ts";
import { EmptyState, keptRows, Sheet, type SheetTexts, sortedRows } from "../../ui/index.ts";
import { setLook, setQuery, showOnly, useRegisterView } from "./register-view.ts";
import { StockBar } from "./StockBar.tsx";
import { stockColumns } from "./stock-columns.tsx";
import { filteredStock, type StockRow, stockRows } from "./stock-rows.ts";
import { factsWritten, type WrittenColumn } from "./written-fact.ts";

/** The register, unit by unit: narrowed down, sorted and written in. */
export function StockTable({ reading, tabs }: { readonly reading: Reading; readonly tabs: ReactNode }) {
  const { m, dataset, project } = reading;
  const filter = useView((view) => view.stockFilter);
  const selection = useView((view) => view.selection);
  const { look, only, query } = useRegisterView((view) => view);
  const asked = useDeferredValue(query.trim());
  const rows = useMemo(() => stockRows(reading, reading.places, reading.active, reading.m), [reading]);
  const columns = useMemo(() => stockColumns(dataset, m), [dataset, m]);
  const kept = useMemo(() => {
    const narrowed = filteredStock(rows, filter).filter(
      (row) => (!only || only.has(row.id)) && (asked === "" || hasWords(searchedText(row), asked)),
    );
    return keptRows(narrowed, columns, look.filters);
  }, [rows, filter, only, asked, columns, look.filters]);
  // The heading turns at once, and the rows as soon as they are sorted.
  const sort = useDeferredValue(look.sort);
  const shown = useMemo(() => sortedRows(kept, columns, sort), [kept, columns, sort]);
  useEffect(() => {
    commands.followTable.run(kept.length < rows.length ? new Set(kept.map(({ id }) => id)) : null);
  }, [kept, rows]);
  useEffect(
    () => () => {
      commands.followTable.run(null);
    },
    [],
  );
  const visible = useMemo(
    () => columns.filter(({ id }) => !look.hidden.includes(id)),
    [columns, look.hidden],
  );
  const registered = registeredDwellings(project.dataset);
  const locked = useCallback(({ id }: StockRow) => !registered.has(id), [registered]);
  const marked = useMemo(
    () => [...look.marked].filter((id) => registered.has(id as DwellingId)) as DwellingId[],
    [look.marked, registered],
  );

  // A cell may be written in before the row is back from the last: a street and its number are one label.
  const underWay = useRef(new Map<DwellingId, DwellingFacts>());
  const edit = (row: StockRow, column: string, text: string): string | null => {
    const dwelling = { ...row.dwelling, ...underWay.current.get(row.id) };
    const read = factsWritten(project.dataset, dwelling, column as WrittenColumn, text, m);
    if (!read.ok) return read.error;
    const facts = { ...underWay.current.get(row.id), ...read.value };
    underWay.current.set(row.id, facts);
    const done = commands.editDwellings.run({ edits: [{ id: row.id, facts: read.value }] });
    void Promise.resolve(done).finally(() => {
      if (underWay.current.get(row.id) === facts) underWay.current.delete(row.id);
    });
    return null;
  };
  const none = !rows.some((row) => passesFilter(filter, row));
  return (
    <div className="ui-table ui-table-fill">
      <StockBar
        count={{ shown: shown.length, total: rows.length }}
        columns={columns}
        visible={visible}
        rows={shown}
        marked={marked}
        query={query}
        onQuery={setQuery}
        tabs={tabs}
        m={m}
      />
      {only && (
        <p className="ws-only">
          {m.text("register.only", { count: only.size })}{" "}
          <button type="button" className="ws-link" onClick={() => showOnly(null)}>
            {m.text("register.only.all")}
          </button>
        </p>
      )}
      {none ? (
        <EmptyState
          icon="filter"
          title={m.text("dwellings.noneFiltered.title")}
          body={m.text("dwellings.noneFiltered.body")}
          action={
            <button
              type="button"
              className="ws-link"
              onClick={() => commands.setStockFilter.run(WHOLE_STOCK)}
            >
              {m.text("dwellings.noneFiltered.clear")}
            </button>
          }
        />
      ) : (
        <Sheet
          caption={m.text("dwellings.table.stock")}
          columns={visible}
          shown={shown}
          rowKey={idOf}
          rowName={({ name }) => name}
          look={look}
          onLook={setLook}
          selectedKey={selection?.kind === "dwelling" ? selection.id : null}
          onSelect={({ id }) => commands.select.run({ kind: "dwelling", id })}
          onHover={(row) => commands.hover.run(row ? { kind: "dwelling", id: row.id } : null)}
          onEdit={edit}
          locked={locked}
          texts={sheetTexts(m)}
        />
      )}
    </div>
  );
}

const idOf = ({ id }: StockRow): string => id;

/** Names are made for whoever searches, and not before. */
const searchedText = ({ id, name, areaName, building }: StockRow): string =>
  `${name} ${areaName} ${building} ${id}`;

const hasWords = (text: string, query: string): boolean => {
  const within = text.toLocaleLowerCase("nb");
  return query
    .toLocaleLowerCase("nb")
    .split(/\s+/)
    .every((word) => within.includes(word));
};

const sheetTexts = (m: Messages): SheetTexts => ({
  noMatch: m.text("dwellings.noMatch"),
  ascending: m.text("dwellings.ascending"),
  descending: m.text("dwellings.descending"),
  filterColumn: (column) => m.text("register.filter.column", { column }),
  filterWords: m.text("register.filter.words"),
  filterFrom: m.text("register.filter.from"),
  filterTo: m.text("register.filter.to"),
  filterUnknown: m.text("register.filter.unknown"),
  filterClear: m.text("register.filter.clear"),
  markAll: m.text("register.mark.all"),
  markRow: (row) => m.text("register.mark.row", { row }),
  editCell: (column, row) => m.text("register.editCell", { column, row }),
});
