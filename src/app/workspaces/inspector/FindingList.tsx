import type { Messages } from "../../../messages/index.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import type { FindingRow } from "./finding-rows.ts";
import type { OpenRule } from "./open-rule.ts";

interface FindingListProps {
  readonly rows: readonly FindingRow[];
  readonly onOpen: OpenRule;
  readonly m: Messages;
}

/** What rules found, one line each: mark, title, verdict word, and the rule's sentence. A line opens the rule's card. */
export function FindingList({ rows, onOpen, m }: FindingListProps) {
  return (
    <ul className="ws-list">
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className="ws-finding"
            onClick={() => onOpen({ rule: row.rule, finding: row.finding })}
          >
            <VerdictMark tone={row.tone} />
            <span className="ws-finding-head">
              <span>{row.title}</span>
              <span className="ws-finding-verdict">
                {row.verdict}
                {row.certainty && ` · ${row.certainty}`}
                {row.was && ` (${m.text("inspector.finding.was", { verdict: row.was })})`}
              </span>
            </span>
            <Icon name="chevron-right" size={16} />
            <span className="ws-finding-text">
              {row.count && <span className="ws-finding-count">{m.text(`count.${row.count}`)}: </span>}
              {row.sentence}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
