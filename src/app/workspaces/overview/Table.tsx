import { useMemo } from "react";
import { isKnown } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { levelOf } from "../../state/selectors/areas-in-force.ts";
import { useReading } from "../../state/use-reading.ts";
import { DataTable } from "../../ui/index.ts";
import { areaColumns } from "./area-columns.tsx";
import { type AreaRow, areaRows } from "./area-rows.ts";
import { NoAreas } from "./NoAreas.tsx";
import "../side.css";

/** Every neighbourhood with its counts, rates, room and verdict; the twin of the map. */
export function Table() {
  const reading = useReading();
  const selection = useView((view) => view.selection);
  const rows = useMemo(
    () => (reading ? areaRows(reading.dataset, reading.active, reading.today) : []),
    [reading],
  );
  const columns = useMemo(() => (reading ? areaColumns(levelOf(reading.project), reading.m) : []), [reading]);
  if (!reading) return null;
  const { m, stale, scenario, project } = reading;
  const level = levelOf(project);
  const filter = (id: "asks" | "unused" | "moved", test: (row: AreaRow) => boolean) => ({
    id,
    label: m.text(`overview.filter.${id}`),
    test,
  });
  return (
    <div className="ws-table" aria-busy={stale}>
      <DataTable
        caption={m.text("overview.table")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selection?.kind === "neighbourhood" ? selection.id : null}
        onSelect={({ id }) => commands.select.run({ kind: "neighbourhood", id })}
        onHover={(row) => commands.hover.run(row ? { kind: "neighbourhood", id: row.id } : null)}
        initialSort={{ column: "headroom", direction: "ascending" }}
        language={m.language}
        filters={[
          filter("asks", ({ verdict }) => verdict === "justify" || verdict === "consider"),
          filter("unused", ({ unused }) => unused),
          ...(scenario ? [filter("moved", ({ before }) => before !== undefined)] : []),
        ]}
        search={{
          placeholder: m.text("overview.search"),
          text: ({ name, district }) => `${name} ${district}`,
        }}
        empty={<NoAreas reading={reading} />}
        exportCsv={{
          label: m.text("overview.export"),
          fileName: isKnown(level)
            ? `${m.text(`levels.many.${level}`).toLocaleLowerCase(m.language)}.csv`
            : m.text("overview.fileName"),
          onExport: (name, bytes) => commands.downloadFile.run({ name, type: "text/csv", bytes }),
        }}
        texts={{
          rowsShown: (shown, total) =>
            m.text("overview.rows", { shown, total, same: String(shown === total) }),
          noMatch: m.text("overview.noMatch"),
          ascending: m.text("overview.ascending"),
          descending: m.text("overview.descending"),
        }}
      />
    </div>
  );
}
