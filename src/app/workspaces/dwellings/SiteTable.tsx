import { type ReactNode, useMemo } from "react";
import { isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView } from "../../state/index.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import type { Reading } from "../../state/use-reading.ts";
import { type Column, DataTable, EmptyState, VerdictMark } from "../../ui/index.ts";
import { type SiteRow, siteRows } from "./site-rows.ts";
import { csvExport, tableTexts } from "./table-parts.ts";

/** Programme sites: how many together, how far apart. */
export function SiteTable({ reading, tabs }: { readonly reading: Reading; readonly tabs: ReactNode }) {
  const { m } = reading;
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => siteRows(reading, reading.active, reading.m), [reading]);
  const columns = useMemo(() => siteColumns(rows[0]?.rings.map(({ radius }) => radius) ?? [], m), [rows, m]);
  return (
    <>
      {rows.length === 0 && <div className="ws-tabs-alone">{tabs}</div>}
      <DataTable
        caption={m.text("dwellings.table.sites")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selection?.kind === "site" ? selection.id : null}
        onSelect={({ id }) => commands.select.run({ kind: "site", id })}
        onHover={(row) => commands.hover.run(row ? { kind: "site", id: row.id } : null)}
        initialSort={{ column: "verdict", direction: "descending" }}
        language={m.language}
        search={{
          placeholder: m.text("dwellings.search"),
          text: ({ name, areaName }) => `${name} ${areaName}`,
        }}
        empty={
          <EmptyState title={m.text("dwellings.noSites.title")} body={m.text("dwellings.noSites.body")} />
        }
        actions={tabs}
        exportCsv={csvExport("sites", m)}
        texts={tableTexts("sites", m)}
      />
    </>
  );
}

function siteColumns(radii: readonly number[], m: Messages): readonly Column<SiteRow>[] {
  const count = (id: "units" | "places", of: (row: SiteRow) => number): Column<SiteRow> => ({
    id,
    header: m.text(`dwellings.column.${id}`),
    cell: (row) => m.number(of(row)),
    sortBy: of,
    csv: of,
    align: "end",
    width: "5.25rem",
  });
  return [
    {
      id: "name",
      header: m.text("dwellings.column.site"),
      cell: ({ name }) => <span title={name}>{name}</span>,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
      width: "11rem",
    },
    {
      id: "verdict",
      header: m.text("dwellings.column.verdict"),
      cell: ({ verdict }) => (
        <VerdictMark tone={toneOf(verdict)} label={m.text(`verdict.${verdict}`)} showLabel />
      ),
      sortBy: ({ verdict }) => verdictRank(verdict),
      csv: ({ verdict }) => m.text(`verdict.${verdict}`),
      width: "7rem",
    },
    {
      id: "area",
      header: m.text("dwellings.column.area"),
      cell: ({ areaName }) => <span title={areaName}>{areaName}</span>,
      sortBy: ({ areaName }) => areaName,
      csv: ({ areaName }) => areaName,
      width: "9rem",
    },
    count("units", ({ units }) => units),
    count("places", ({ places }) => places),
    {
      id: "nearest",
      header: m.text("dwellings.column.nearest"),
      cell: ({ nearest }) =>
        isKnown(nearest) ? (
          m.metres(nearest)
        ) : (
          <span className="ws-unknown">{m.text("verdict.unknown")}</span>
        ),
      sortBy: ({ nearest }) => (isKnown(nearest) ? nearest : null),
      csv: ({ nearest }) => (isKnown(nearest) ? Math.round(nearest) : m.text("verdict.unknown")),
      align: "end",
      width: "7rem",
    },
    ...radii.map((radius): Column<SiteRow> => {
      const of = ({ rings }: SiteRow) => rings.find((ring) => ring.radius === radius)?.programmeUnits ?? null;
      return {
        id: `ring-${radius}`,
        header: m.text("dwellings.column.ring", { radius: m.metres(radius) }),
        cell: (row) => {
          const units = of(row);
          return units === null ? m.text("verdict.unknown") : m.number(units);
        },
        sortBy: of,
        csv: of,
        align: "end",
        width: "6.25rem",
      };
    }),
  ];
}
