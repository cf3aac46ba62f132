import { Button } from "@digdir/designsystemet-react";
import type { Project } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { Icon, VerdictMark } from "../../../ui/index.ts";
import { IssueLine } from "./IssueLine.tsx";
import { canBuild } from "./import-session.ts";
import type { ImportState } from "./import-state.ts";
import { issueRows } from "./issue-rows.ts";
import { importing } from "./session.ts";
import { TableMapping } from "./TableMapping.tsx";
import { lacks, type TableChoice, tableName } from "./table-choice.ts";

interface ColumnsStepProps {
  readonly state: Extract<ImportState, { step: "columns" }>;
  readonly project: Project;
  readonly m: Messages;
}

/** The tables of the files at the left, one of them and its columns at the right. */
export function ColumnsStep({ state, project, m }: ColumnsStepProps) {
  const { tables, shown, issues } = state;
  const choice = tables[shown];
  const lacking = tables.filter((one) => lacks(one) > 0).length;
  const chosen = tables.filter((one) => one.kind !== "none").length;
  return (
    <>
      <div className="ws-import-columns">
        <nav className="ws-import-tables" aria-label={m.text("data.import.tables")}>
          <ul>
            {tables.map((one, index) => (
              <li key={tableName(one.table)}>
                <button
                  type="button"
                  aria-current={index === shown || undefined}
                  onClick={() => importing.showTable(index)}
                >
                  <strong>{tableName(one.table)}</strong>
                  <span className="ws-data-muted">
                    {m.text("data.import.table.rows", {
                      count: one.table.rows,
                      text: m.number(one.table.rows),
                    })}
                    {one.kind !== "none" && ` · ${m.text(`data.kind.${one.kind}`)}`}
                  </span>
                  <TableStatus choice={one} m={m} />
                </button>
              </li>
            ))}
          </ul>
          {issues.length > 0 && (
            <ul className="ws-import-remarks">
              {issueRows(issues).map((row) => (
                <IssueLine key={row.key} row={row} m={m} />
              ))}
            </ul>
          )}
        </nav>
        <div className="ws-import-table">
          {state.crashed && (
            <p className="ws-import-notice ws-import-notice-bad" role="alert">
              {m.text("data.import.failed.crash")}
            </p>
          )}
          {choice && <TableMapping key={shown} choice={choice} index={shown} project={project} m={m} />}
        </div>
      </div>
      <div className="ws-import-foot">
        <p aria-live="polite" className="ws-data-muted">
          {chosen === 0
            ? m.text("data.import.blocked.none")
            : lacking > 0
              ? m.text("data.import.blocked", { count: lacking })
              : ""}
        </p>
        <Button variant="secondary" onClick={importing.back}>
          {m.text("data.import.back.files")}
        </Button>
        <Button disabled={!canBuild(tables)} onClick={() => void importing.build()}>
          {m.text("data.import.build")}
          <Icon name="arrow-right" size={18} />
        </Button>
      </div>
    </>
  );
}

function TableStatus({ choice, m }: { readonly choice: TableChoice; readonly m: Messages }) {
  const count = lacks(choice);
  if (choice.kind === "none") {
    return <VerdictMark tone="info" label={m.text("data.import.table.left")} showLabel />;
  }
  return count > 0 ? (
    <VerdictMark tone="consider" label={m.text("data.import.table.missing", { count })} showLabel />
  ) : (
    <VerdictMark tone="within" label={m.text("data.import.table.ready")} showLabel />
  );
}
