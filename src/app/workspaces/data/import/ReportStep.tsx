import { Button } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { type ImportOutcome, rejectedRowsCsv } from "../../../../formats/index.ts";
import { issueText, type Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { readView, useProject } from "../../../state/index.ts";
import { Figure, Figures, Icon } from "../../../ui/index.ts";
import { importQuestions } from "./address-review.ts";
import { IssueTable } from "./IssueTable.tsx";
import type { ImportState } from "./import-state.ts";
import { issueRows } from "./issue-rows.ts";
import { RegisterUpdate } from "./RegisterUpdate.tsx";
import { effectRows, totals } from "./report.ts";
import { importing } from "./session.ts";
import { tableName } from "./table-choice.ts";

interface ReportStepProps {
  readonly state: Extract<ImportState, { step: "report" }>;
  readonly m: Messages;
}

/** What became of every row, what the project would gain, and the one button that adds it. */
export function ReportStep({ state, m }: ReportStepProps) {
  const { outcome, issues, applying } = state;
  const sum = totals(outcome.tables);
  const aside = useProject((now) => now.project?.addresses?.aside);
  const unplaced = importQuestions(outcome.tables, aside).length;
  const usable = sum.accepted + sum.repaired;
  const rows = useMemo(
    () => issueRows([...issues, ...outcome.issues, ...outcome.tables.flatMap((table) => table.issues)]),
    [issues, outcome],
  );
  return (
    <>
      <div className="ws-import-body">
        <h3 className="ws-import-lead">
          {m.text("data.import.report.lead", {
            read: m.number(sum.read),
            accepted: m.number(usable),
            rejected: sum.rejected,
            rejectedText: m.number(sum.rejected),
          })}
        </h3>
        <Figures>
          <Figure label={m.text("data.import.report.read")} value={m.number(sum.read)} />
          <Figure
            label={m.text("data.import.report.accepted")}
            value={m.number(sum.accepted)}
            tone="within"
          />
          <Figure
            label={m.text("data.import.report.repaired")}
            value={m.number(sum.repaired)}
            tone="consider"
          />
          <Figure
            label={m.text("data.import.report.rejected")}
            value={m.number(sum.rejected)}
            tone="justify"
          />
        </Figures>
        <Effects outcome={outcome} m={m} />
        {unplaced > 0 && (
          <div className="ws-import-unplaced">
            <p>{m.text("data.import.addresses.offer", { count: unplaced })}</p>
            <Button data-size="sm" variant="secondary" onClick={importing.reviewAddresses}>
              {m.text("data.import.addresses.open")}
            </Button>
          </div>
        )}
        {outcome.register && (
          <RegisterUpdate
            update={outcome.register}
            dataset={outcome.dataset}
            choices={state.choices}
            onChoose={importing.chooseInRegister}
            m={m}
          />
        )}
        <h3>{m.text("data.import.issues")}</h3>
        <IssueTable rows={rows} m={m} />
      </div>
      <div className="ws-import-foot">
        <p aria-live="polite" className="ws-data-muted">
          {usable === 0 ? m.text("data.import.apply.none") : ""}
        </p>
        {sum.rejected > 0 && (
          <Button variant="tertiary" onClick={() => downloadRejected(outcome, m)}>
            <Icon name="download" size={18} />
            {m.text("data.import.rejected.download")}
          </Button>
        )}
        <Button variant="secondary" disabled={applying} onClick={importing.back}>
          {m.text("data.import.back.columns")}
        </Button>
        <Button
          disabled={applying || usable === 0}
          onClick={async () => {
            if (!(await importing.apply())) return;
            commands.closeDialog.run();
            // Who brought plots in from Tomter goes on there.
            if (readView().workspace !== "plots") commands.openWorkspace.run("overview");
            commands.moveCamera.run("all");
            commands.showToast.run({ tone: "success", key: "data.import.added", values: { count: usable } });
          }}
        >
          {m.text(applying ? "data.import.applying" : "data.import.apply")}
        </Button>
      </div>
    </>
  );
}

function Effects({ outcome, m }: { readonly outcome: ImportOutcome; readonly m: Messages }) {
  return (
    <table className="ws-data-table ws-import-effects">
      <thead>
        <tr>
          <th scope="col">{m.text("data.import.report.table")}</th>
          <th scope="col">{m.text("data.import.report.kind")}</th>
          {(["read", "accepted", "repaired", "rejected"] as const).map((count) => (
            <th key={count} scope="col" className="ws-data-end">
              {m.text(`data.import.report.${count}`)}
            </th>
          ))}
          <th scope="col">{m.text("data.import.report.effect")}</th>
        </tr>
      </thead>
      <tbody>
        {effectRows(outcome, m).map(({ table, effect, rows }) => (
          <tr key={tableName(table)}>
            <th scope="row">{tableName(table)}</th>
            <td>{m.text(`data.kind.${table.kind}`)}</td>
            {(["read", "accepted", "repaired", "rejected"] as const).map((count) => (
              <td key={count} className="ws-data-end ui-number">
                {m.number(table.counts[count])}
              </td>
            ))}
            {rows > 0 && <td rowSpan={rows}>{effect}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One file per table: each has the columns of its own file, ready to be corrected and dropped again. */
function downloadRejected(outcome: ImportOutcome, m: Messages): void {
  for (const table of outcome.tables.filter(({ rejected }) => rejected.length > 0)) {
    commands.downloadFile.run({
      name: m.text("data.import.rejected.file", { table: tableName(table).replace(/[^\p{L}\p{N}]+/gu, "-") }),
      type: "text/csv",
      bytes: rejectedRowsCsv(table, (issue) => issueText(issue, m), m.language),
    });
  }
}
