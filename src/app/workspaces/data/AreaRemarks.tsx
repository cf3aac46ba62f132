import { useMemo } from "react";
import type { Dataset } from "../../../engine/index.ts";
import { areaIssues } from "../../../formats/index.ts";
import { issueText, type Messages } from "../../../messages/index.ts";
import { VerdictMark } from "../../ui/index.ts";

/** What does not fit together among the areas; nothing where all does. */
export function AreaRemarks({ dataset, m }: { readonly dataset: Dataset; readonly m: Messages }) {
  const issues = useMemo(() => areaIssues(dataset.neighbourhoods, ""), [dataset.neighbourhoods]);
  if (issues.length === 0) return null;
  return (
    <section className="ws-data-section">
      <h2>{m.text("data.areas.title")}</h2>
      <ul className="ws-data-remarks">
        {issues.map((issue) => {
          const { reason, fix } = issueText(issue, m);
          return (
            <li key={`${issue.code} ${reason}`}>
              <VerdictMark tone="consider" />
              <span>
                {reason} <span className="ws-data-muted">{fix}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
