import { type ReactNode, useMemo } from "react";
import { isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView, WHOLE_STOCK } from "../../state/index.ts";
import { EFFECTS, rateEffect } from "../../state/selectors/place-effect.ts";
import type { Reading } from "../../state/use-reading.ts";
import { type Column, DataTable, EmptyState, VerdictMark } from "../../ui/index.ts";
import { filteredStock, type StockRow, stockRows } from "./stock-rows.ts";
import { csvExport, tableTexts } from "./table-parts.ts";

/** The stock, dwelling by dwelling. */
export function StockTable({ reading, tabs }: { readonly reading: Reading; readonly tabs: ReactNode }) {
  const { m } = reading;
  const filter = useView((view) => view.stockFilter);
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => stockRows(reading, reading.places, reading.active, reading.m), [reading]);
  const shown = useMemo(() => filteredStock(rows, filter), [rows, filter]);
  const columns = useMemo(() => stockColumns(m), [m]);
  return (
    <>
      {shown.length === 0 && <div className="ws-tabs-alone">{tabs}</div>}
      <DataTable
        caption={m.text("dwellings.table.stock")}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        selectedKey={selection?.kind === "dwelling" ? selection.id : null}
        onSelect={({ id }) => commands.select.run({ kind: "dwelling", id })}
        onHover={(row) => commands.hover.run(row ? { kind: "dwelling", id: row.id } : null)}
        initialSort={{ column: "standing", direction: "ascending" }}
        language={m.language}
        filters={[{ id: "vacant", label: m.text("dwellings.filter.vacant"), test: ({ free }) => free > 0 }]}
        search={{
          placeholder: m.text("dwellings.search"),
          text: ({ name, areaName, building }) => `${name} ${areaName} ${building}`,
        }}
        empty={
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
        }
        actions={tabs}
        exportCsv={csvExport("stock", m)}
        texts={tableTexts("stock", m)}
      />
    </>
  );
}

const effectOf = ({ effect }: StockRow, m: Messages): string | null =>
  effect && isKnown(effect.rateBefore) && isKnown(effect.rateAfter) ? rateEffect(effect, m) : null;

function stockColumns(m: Messages): readonly Column<StockRow>[] {
  const unknown = m.text("verdict.unknown");
  const word = (id: "kind" | "acquisition", width: string): Column<StockRow> => {
    const text = ({ dwelling }: StockRow) =>
      id === "kind"
        ? m.text(`noun.kind.${dwelling.kind}`)
        : m.text(`noun.acquisition.${dwelling.acquisition}`);
    return {
      id,
      header: m.text(`dwellings.column.${id}`),
      cell: (row) => (
        <span className={row.dwelling[id] === "unknown" ? "ws-unknown" : undefined}>{text(row)}</span>
      ),
      sortBy: text,
      csv: text,
      width,
    };
  };
  return [
    {
      id: "name",
      header: m.text("dwellings.column.name"),
      cell: ({ name }) => <span title={name}>{name}</span>,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
      width: "11rem",
    },
    {
      id: "standing",
      header: m.text("dwellings.column.standing"),
      cell: ({ standing, free }) => (
        <span className={standing === "unknown" ? "ws-unknown" : undefined}>
          {free > 0 && <span className="ws-vacant" aria-hidden="true" />}
          {m.text(`noun.standing.${standing}`)}
        </span>
      ),
      sortBy: ({ free, standing }) => `${free > 0 ? 0 : 1}${standing}`,
      csv: ({ standing }) => m.text(`noun.standing.${standing}`),
      width: "7rem",
    },
    {
      id: "effect",
      header: m.text("dwellings.column.effect"),
      cell: (row) => {
        if (row.free === 0) return "";
        const text = effectOf(row, m);
        const verdict = row.effect?.dispersion ?? "unknown";
        return (
          <>
            <VerdictMark tone={toneOf(verdict)} label={m.text(`verdict.${verdict}`)} />{" "}
            {text ?? <span className="ws-unknown">{unknown}</span>}
          </>
        );
      },
      sortBy: ({ effect }) => (effect && isKnown(effect.rateAfter) ? effect.rateAfter : null),
      csv: (row) => (row.free === 0 ? "" : (effectOf(row, m) ?? unknown)),
      width: "9.5rem",
    },
    {
      id: "area",
      header: m.text("dwellings.column.area"),
      cell: ({ areaName }) => <span title={areaName}>{areaName}</span>,
      sortBy: ({ areaName }) => areaName,
      csv: ({ areaName }) => areaName,
      width: "9rem",
    },
    ...EFFECTS.map(
      (id): Column<StockRow> => ({
        id,
        header: m.text(`effect.column.${id}`),
        cell: ({ free, effects }) =>
          free === 0 ? "" : <span title={effects[id].text}>{effects[id].text}</span>,
        sortBy: ({ free, effects }) => (free === 0 ? null : effects[id].sort),
        csv: ({ free, effects }) => (free === 0 ? "" : effects[id].text),
        ...(id === "asks" ? { width: "14rem" } : { align: "end", width: "6.25rem" }),
      }),
    ),
    word("kind", "9rem"),
    {
      id: "building",
      header: m.text("dwellings.column.building"),
      cell: ({ building }) => <span title={building}>{building === "" ? "–" : building}</span>,
      sortBy: ({ building }) => (building === "" ? null : building),
      csv: ({ building }) => building,
      width: "9rem",
    },
    {
      id: "units",
      header: m.text("dwellings.column.units"),
      cell: ({ dwelling }) => m.number(dwelling.units),
      sortBy: ({ dwelling }) => dwelling.units,
      csv: ({ dwelling }) => dwelling.units,
      align: "end",
      width: "5rem",
    },
    word("acquisition", "6.5rem"),
    {
      id: "lease",
      header: m.text("dwellings.column.lease"),
      cell: ({ dwelling }) =>
        isKnown(dwelling.leaseYears) ? (
          m.text("dwellings.years", { years: dwelling.leaseYears })
        ) : (
          <span className="ws-unknown">{unknown}</span>
        ),
      sortBy: ({ dwelling }) => (isKnown(dwelling.leaseYears) ? dwelling.leaseYears : null),
      csv: ({ dwelling }) => (isKnown(dwelling.leaseYears) ? dwelling.leaseYears : unknown),
      align: "end",
      width: "5.5rem",
    },
  ];
}
