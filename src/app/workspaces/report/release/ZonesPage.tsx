import { useState } from "react";
import { type MadeRelease, RELEASE_PARAMETERS } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { EmptyState } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { Prepared } from "./Prepared.tsx";
import { ZoneMap } from "./ZoneMap.tsx";
import { type ZoneRow, zoneRows } from "./zone-rows.ts";

/** The zones that homes are counted in, and why they are as they are. */
export function ZonesPage({ report }: { readonly report: Report }) {
  return <Prepared report={report}>{(made) => <Zones report={report} made={made} />}</Prepared>;
}

function Zones({ report, made }: { readonly report: Report; readonly made: MadeRelease }) {
  const { m, trial, project } = report;
  const { file, inside } = made;
  const [pointed, setPointed] = useState<string | null>(null);
  const rows = zoneRows(made);
  if (rows.length === 0)
    return <EmptyState title={m.text("report.zones.none.title")} body={m.text("report.zones.none.body")} />;
  const { leastResidents, leastCandidates, floorCandidates, leastSum } = RELEASE_PARAMETERS;
  const homes = rows.length === 1 ? floorCandidates : leastCandidates;
  const numberOf = new Map(rows.map(({ id }, at) => [id, at + 1]));
  return (
    <>
      <p className="ws-report-lead">
        {m.text("report.zones.lead", {
          count: rows.length,
          residents: m.number(leastResidents),
          homes: m.number(homes),
        })}
      </p>
      {(file.limit === "few-homes" || file.limit === "few-zones") && (
        <p className="ws-report-note">{m.text(`report.zones.notShown.${file.limit}`, { least: leastSum })}</p>
      )}
      {inside?.keptPartition && <p className="ws-report-muted">{m.text("report.zones.kept")}</p>}
      <div className="ws-report-beside">
        <ZoneMap
          label={m.text("report.zones.map")}
          outlines={trial.outlines}
          neighbourhoods={inside?.ground.areas ?? project.dataset.neighbourhoods}
          pointed={pointed}
          onPoint={setPointed}
          numberOf={numberOf}
        />
        <table className="ws-report-table">
          <caption className="ui-hidden">{m.text("report.zones.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{m.text("report.zones.zone")}</th>
              <th scope="col" className="ui-number">
                {m.text("report.zones.residents")}
              </th>
              <th scope="col" className="ui-number">
                {m.text("report.zones.homes")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr
                key={row.id}
                data-pointed={row.id === pointed || undefined}
                onPointerEnter={() => setPointed(row.id)}
                onPointerLeave={() => setPointed(null)}
              >
                <th scope="row">
                  <span className="ws-report-number">{at + 1}</span>
                  {row.name}
                  <small>{whyText(row, m)}</small>
                </th>
                <td className="ui-number">{m.number(row.residents)}</td>
                <td className="ui-number">
                  {row.homes === null
                    ? m.text("report.zones.atLeast", { count: m.number(row.leastHomes) })
                    : m.number(row.homes)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function whyText({ areas, smallest }: ZoneRow, m: Messages): string {
  if (areas === 1) return m.text("report.zones.one");
  if (!smallest) return m.text("report.zones.mergedPlain", { count: m.number(areas) });
  const { name, residents, homes } = smallest;
  return m.text("report.zones.merged", {
    count: m.number(areas),
    name,
    residents: residents === "unknown" ? residents : m.number(residents),
    homes: m.number(homes),
  });
}
