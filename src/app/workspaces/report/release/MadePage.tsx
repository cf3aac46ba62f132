import { Button } from "@digdir/designsystemet-react";
import type { ReleaseFile } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { EmptyState } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";

/** So much of a hash that two can be told apart by eye. */
const HASH_SHOWN = 12;

/** Every release there has been, the newest first, and whether the row of them is whole. */
export function MadePage({ report: { releases, m } }: { readonly report: Report }) {
  if (!releases)
    return (
      <EmptyState
        icon="warning"
        title={m.text("report.refusal.title")}
        body={m.text("report.refusal.ledger-broken")}
      />
    );
  if (releases.length === 0)
    return (
      <EmptyState
        icon="report"
        title={m.text("report.made.none.title")}
        body={m.text("report.made.none.body")}
        action={
          <Button onClick={() => commands.openReport.run("what")}>{m.text("report.made.none.action")}</Button>
        }
      />
    );
  return (
    <>
      <p className="ws-report-lead">{m.text("report.made.whole", { count: releases.length })}</p>
      <p className="ws-report-muted">{m.text("report.made.lead")}</p>
      <table className="ws-report-table">
        <caption className="ui-hidden">{m.text("report.made.table")}</caption>
        <thead>
          <tr>
            {(["date", "kind", "detail", "hash", "file"] as const).map((column) => (
              <th key={column} scope="col">
                {m.text(`report.made.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {releases.toReversed().map((file) => (
            <tr key={file.hash}>
              <th scope="row">{m.date(file.date)}</th>
              <td>{m.text(`report.date.kind.${file.kind}`)}</td>
              <td>{detailText(file, m)}</td>
              <td>
                <code>{file.hash.slice(0, HASH_SHOWN)}</code>
              </td>
              <td>
                <Button
                  variant="tertiary"
                  className="ui-compact"
                  aria-label={m.text("report.made.downloadOf", { date: m.date(file.date) })}
                  onClick={() => commands.downloadRelease.run({ date: file.date })}
                >
                  {m.text("report.made.download")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const detailText = ({ detail, partition }: ReleaseFile, m: Report["m"]): string =>
  m.text(`report.made.detail.${detail}`, { count: partition.zones.length });
