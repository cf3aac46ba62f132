import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../../commands/index.ts";
import type { Report } from "../use-report.ts";
import { draftOf } from "./draft-of.ts";

interface FoundWordsProps {
  readonly report: Report;
  readonly place: string;
}

/** Words of one text that must not be public, or that somebody has said are: each by itself, where it stands. */
export function FoundWords({ report, place }: FoundWordsProps) {
  const { m, project, findings, houseFindings, readOnly } = report;
  const found = [...findings, ...houseFindings].filter((one) => one.place === place);
  const allowed = draftOf(project).allowed.filter((one) => one.place === place);
  if (found.length === 0 && allowed.length === 0) return null;
  return (
    <ul className="ws-report-found" aria-label={m.text("report.findings.title")}>
      {found.map(({ kind, words, from }) => (
        <li key={from}>
          <span>{m.text(`report.finding.${kind}`, { words })}</span>
          {!readOnly && (
            <Button
              variant="tertiary"
              className="ui-compact"
              aria-label={m.text("report.findings.allowOf", { words })}
              onClick={() => commands.allowWords.run({ place, words, allow: true })}
            >
              {m.text("report.findings.allow")}
            </Button>
          )}
        </li>
      ))}
      {allowed.map(({ words }) => (
        <li key={words} data-allowed>
          <span>{m.text("report.findings.allowed", { words })}</span>
          {!readOnly && (
            <Button
              variant="tertiary"
              className="ui-compact"
              onClick={() => commands.allowWords.run({ place, words, allow: false })}
            >
              {m.text("report.findings.forbid")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
