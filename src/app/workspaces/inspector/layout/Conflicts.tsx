import type { LayoutConflict } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { VerdictMark } from "../../../ui/index.ts";
import { type ConflictRow, conflictRows } from "./conflict-rows.ts";

interface ConflictsProps {
  readonly conflicts: readonly LayoutConflict[];
  /** How many houses there are. */
  readonly count: number;
  readonly m: Messages;
}

/** What is in the way of the houses as they stand this moment: limit, metres, how sure that is, the law, and what it would take. */
export function Conflicts({ conflicts, count, m }: ConflictsProps) {
  const rows = conflictRows(conflicts, count, m);
  const stopping = rows.filter(({ stops }) => stops);
  const looks = rows.filter(({ stops }) => !stops);
  return (
    <div aria-live="polite">
      {stopping.length === 0 && (
        <p>
          <VerdictMark tone="within" label={m.text("houses.conflicts.none")} showLabel />
        </p>
      )}
      <Rows rows={stopping} />
      {looks.length > 0 && (
        <details className="ws-details">
          <summary>{m.text("houses.looks", { count: looks.length })}</summary>
          <Rows rows={looks} />
        </details>
      )}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly ConflictRow[] }) {
  return (
    <ul className="ws-list">
      {rows.map((row) => (
        <li key={row.id} className="ws-conflict">
          <VerdictMark tone={row.tone} />
          <span className="ws-finding-head">
            <span>{row.title}</span>
            <span className="ws-finding-verdict">{row.state}</span>
          </span>
          <span className="ws-conflict-measured">
            {row.which}: {row.measured}
          </span>
          {row.certain !== undefined && <span className="ws-finding-text">{row.certain}</span>}
          <span className="ws-finding-text">
            {row.reference}. {row.way}
          </span>
        </li>
      ))}
    </ul>
  );
}
