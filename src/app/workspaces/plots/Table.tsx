import { Button } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { amongFor } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { plotPlaces } from "../../state/selectors/plot-places.ts";
import { useReading } from "../../state/use-reading.ts";
import { DataTable, Icon } from "../../ui/index.ts";
import { NoPlots } from "./NoPlots.tsx";
import { plotColumns } from "./plot-columns.tsx";
import { plotRows } from "./plot-rows.ts";
import { requirementStates } from "./weights/requirements-in-force.ts";
import "../side.css";
import "./plots.css";

/** Every candidate plot: suitability, room, demands, and what it does to the rate of its area. */
export function Table() {
  const reading = useReading();
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => (reading ? plotRows(reading, reading.active, reading.m) : []), [reading]);
  const chosen = useView((view) => view.comparedPlots);
  // One that is drawn in another alternative is not here.
  const compared = useMemo(() => chosen.filter((plot) => rows.some(({ id }) => id === plot)), [chosen, rows]);
  const required = useMemo(() => (reading ? requirementStates(reading) : null), [reading]);
  const wanted = useView(({ setsAsk }) => setsAsk.houses);
  const reasons = useMemo(
    () => (reading?.active ? plotPlaces(reading.active, reading.ruleSet, amongFor(wanted)) : null),
    [reading?.active, reading?.ruleSet, wanted],
  );
  const choosing = useView(({ sitingPage }) => sitingPage === "sets");
  const columns = useMemo(
    () => (reading ? plotColumns(reading.m, compared, required, reasons, choosing) : []),
    [reading, compared, required, reasons, choosing],
  );
  if (!reading) return null;
  const { m, stale, scenario } = reading;
  return (
    <div className="ws-table" aria-busy={stale || !reading.active}>
      <DataTable
        caption={m.text("plots.table")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selection?.kind === "plot" ? selection.id : null}
        onSelect={({ id }) => commands.select.run({ kind: "plot", id })}
        onHover={(row) => commands.hover.run(row ? { kind: "plot", id: row.id } : null)}
        initialSort={{ column: "suitability", direction: "descending" }}
        language={m.language}
        filters={[
          {
            id: "free",
            label: m.text("plots.filter.free"),
            test: ({ constraints }) => constraints !== "conflict",
          },
          {
            id: "municipal",
            label: m.text("plots.filter.municipal"),
            test: ({ plot }) => plot.ownership === "municipal",
          },
          ...(required
            ? [
                {
                  id: "required",
                  label: m.text("weights.must.filter"),
                  test: ({ id }: (typeof rows)[number]) => required.get(id) === "passes",
                },
              ]
            : []),
          ...(scenario
            ? [
                {
                  id: "scenario",
                  label: m.text("plots.filter.scenario"),
                  test: ({ houses }: (typeof rows)[number]) => houses > 0,
                },
              ]
            : []),
        ]}
        search={{ placeholder: m.text("plots.search"), text: ({ name, areaName }) => `${name} ${areaName}` }}
        empty={<NoPlots m={m} />}
        exportCsv={{
          label: m.text("plots.export"),
          fileName: m.text("plots.fileName"),
          onExport: (name, bytes) => commands.downloadFile.run({ name, type: "text/csv", bytes }),
        }}
        actions={
          <>
            <Button
              variant="secondary"
              className="ui-compact"
              onClick={() => commands.setTool.run("draw-plot")}
            >
              <Icon name="pencil" size={16} />
              {m.text("plots.draw")}
            </Button>
            {compared.length > 0 && (
              <Button
                className="ui-compact"
                onClick={() => commands.openDialog.run({ name: "compare-plots" })}
              >
                {m.text("comparePlots.open", { count: compared.length })}
              </Button>
            )}
          </>
        }
        texts={{
          rowsShown: (shown, total) => m.text("plots.rows", { shown, total, same: String(shown === total) }),
          noMatch: m.text("plots.noMatch"),
          ascending: m.text("plots.ascending"),
          descending: m.text("plots.descending"),
        }}
      />
    </div>
  );
}
