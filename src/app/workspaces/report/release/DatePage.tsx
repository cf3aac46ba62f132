import { Field, Input, Label, Radio } from "@digdir/designsystemet-react";
import { earliestRelease, RELEASE_PARAMETERS, type ReleaseKind } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import type { Report } from "../use-report.ts";
import { OtherCopy } from "./OtherCopy.tsx";
import { Prepared } from "./Prepared.tsx";

const KINDS = ["ordinary", "correction"] as const satisfies readonly ReleaseKind[];

/** The day of the figures, and what the rules say of it. */
export function DatePage({ report }: { readonly report: Report }) {
  const { m, releases, trial, readOnly } = report;
  const wish = useView((view) => view.releaseWish);
  const dates = (releases ?? []).map(({ date }) => date);
  const earliest = earliestRelease(dates);
  const shown = wish.date ?? trial.asked?.date ?? "";
  const year = shown.slice(0, 4);
  const { mostInAYear, leastDaysApart } = RELEASE_PARAMETERS;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.date.lead")}</p>
      <Field data-size="sm" className="ws-report-short">
        <Label>{m.text("report.date.label")}</Label>
        <Input
          type="date"
          value={shown}
          readOnly={readOnly}
          onChange={(event) =>
            commands.setReleaseWish.run({ date: event.target.value === "" ? null : event.target.value })
          }
        />
      </Field>
      <p>
        {earliest === null
          ? m.text("report.date.first")
          : m.text("report.date.earliest", { date: m.date(earliest) })}{" "}
        {year !== "" &&
          m.text("report.date.year", {
            count: dates.filter((date) => date.startsWith(year)).length,
            year,
            most: mostInAYear,
            days: leastDaysApart,
          })}
      </p>
      {dates.length > 0 && (
        <fieldset className="ws-report-kinds">
          <legend>{m.text("report.date.kind")}</legend>
          {KINDS.map((kind) => (
            <Radio
              key={kind}
              data-size="sm"
              name="release-kind"
              value={kind}
              label={m.text(`report.date.kind.${kind}`)}
              description={m.text(`report.date.kind.${kind}.hint`)}
              checked={wish.kind === kind}
              disabled={readOnly}
              onChange={() => commands.setReleaseWish.run({ kind })}
            />
          ))}
        </fieldset>
      )}
      <Prepared report={report}>
        {({ again }) => again && <p className="ws-report-note">{m.text("report.date.exists")}</p>}
      </Prepared>
      <OtherCopy report={report} />
    </>
  );
}
