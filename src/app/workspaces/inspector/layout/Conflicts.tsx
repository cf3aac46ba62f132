import type { LayoutConflict } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { VerdictMark } from "../../../ui/index.ts";
import { conflictRows } from "./conflict-rows.ts";

interface ConflictsProps {
  readonly conflicts: readonly LayoutConflict[];
  readonly m: Messages;
}

/** What is in the way of the houses as they stand this moment: limit, metres, how sure that is, the law, and what it would take. */
export function Conflicts({ conflicts, m }: ConflictsProps) {
  const rows = conflictRows(conflicts, m);
  return (
    <div aria-live="polite">
      {rows.length === 0 && (
        <p>
          <VerdictMark tone="within" label={m.text("houses.conflicts.none")} showLabel />
        </p>
      )}
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
            <span className="ws-finding-text">{row.reference}</span>
            <span className="ws-finding-text">{row.way}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
