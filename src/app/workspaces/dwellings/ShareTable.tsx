import { type ReactNode, useMemo } from "react";
import { isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView } from "../../state/index.ts";
import { cooperativeBounds } from "../../state/selectors/cooperative-bounds.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import type { Reading } from "../../state/use-reading.ts";
import { type Column, DataTable, EmptyState, VerdictMark } from "../../ui/index.ts";
import { type ShareRow, shareRows } from "./share-rows.ts";
import { csvExport, tableTexts } from "./table-parts.ts";

/** Buildings and cooperatives against their limits. */
export function ShareTable({ reading, tabs }: { readonly reading: Reading; readonly tabs: ReactNode }) {
  const { m } = reading;
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => shareRows(reading, reading.active, reading.m), [reading]);
  const columns = useMemo(() => shareColumns(m), [m]);
  return (
    <>
      {rows.length === 0 && <div className="ws-tabs-alone">{tabs}</div>}
      <DataTable
        caption={m.text("dwellings.table.shares")}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        selectedKey={selection ? `${selection.kind}:${selection.id}` : null}
        onSelect={({ subject }) => {
          commands.select.run(subject);
          const bounds = cooperativeBounds(reading.dataset, subject.id);
          if (bounds) commands.moveCamera.run({ bounds });
        }}
        onHover={(row) => commands.hover.run(row ? row.subject : null)}
        initialSort={{ column: "verdict", direction: "descending" }}
        language={m.language}
        filters={[
          {
            id: "cooperative",
            label: m.text("dwellings.filter.cooperatives"),
            test: ({ kind }) => kind === "cooperative",
          },
          {
            id: "building",
            label: m.text("dwellings.filter.buildings"),
            test: ({ kind }) => kind === "building",
          },
        ]}
        search={{ placeholder: m.text("dwellings.search"), text: ({ name }) => name }}
        empty={
          <EmptyState title={m.text("dwellings.noShares.title")} body={m.text("dwellings.noShares.body")} />
        }
        actions={tabs}
        exportCsv={csvExport("shares", m)}
        texts={tableTexts("shares", m)}
      />
    </>
  );
}

function shareColumns(m: Messages): readonly Column<ShareRow>[] {
  const unknown = m.text("verdict.unknown");
  const dim = <span className="ws-unknown">{unknown}</span>;
  return [
    {
      id: "name",
      header: m.text("dwellings.column.building"),
      cell: ({ name }) => <span title={name}>{name}</span>,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
      width: "12rem",
    },
    {
      id: "kind",
      header: m.text("dwellings.column.kind"),
      cell: ({ kindText }) => kindText,
      sortBy: ({ kindText }) => kindText,
      csv: ({ kindText }) => kindText,
      width: "6.25rem",
    },
    {
      id: "verdict",
      header: m.text("dwellings.column.verdict"),
      cell: ({ verdict }) => (
        <VerdictMark tone={toneOf(verdict)} label={m.text(`verdict.${verdict}`)} showLabel />
      ),
      sortBy: ({ verdict }) => verdictRank(verdict),
      csv: ({ verdict }) => m.text(`verdict.${verdict}`),
      width: "10rem",
    },
    {
      id: "counted",
      header: m.text("dwellings.column.counted"),
      cell: ({ counted }) => m.number(counted),
      sortBy: ({ counted }) => counted,
      csv: ({ counted }) => counted,
      align: "end",
      width: "4.75rem",
    },
    {
      id: "dwellings",
      header: m.text("dwellings.column.dwellings"),
      cell: ({ dwellings }) => (isKnown(dwellings) ? m.number(dwellings) : dim),
      sortBy: ({ dwellings }) => (isKnown(dwellings) ? dwellings : null),
      csv: ({ dwellings }) => (isKnown(dwellings) ? dwellings : unknown),
      align: "end",
      width: "6.75rem",
    },
    {
      id: "share",
      header: m.text("dwellings.column.share"),
      cell: ({ share }) => (isKnown(share) ? m.percent(share, 0) : dim),
      sortBy: ({ share }) => (isKnown(share) ? share : null),
      csv: ({ share }) => (isKnown(share) ? Number((share * 100).toFixed(1)) : unknown),
      align: "end",
      width: "4.5rem",
    },
    {
      id: "limit",
      header: m.text("dwellings.column.limit"),
      cell: ({ limitText }) => (limitText === unknown ? dim : limitText),
      csv: ({ limitText }) => limitText,
      align: "end",
      width: "5.25rem",
    },
  ];
}
