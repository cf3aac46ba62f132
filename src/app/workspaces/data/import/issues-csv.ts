import { type CsvCell, writeTableCsv } from "../../../../formats/index.ts";
import { issueText, type Messages } from "../../../../messages/index.ts";
import type { IssueRow } from "./issue-rows.ts";

/** Rows put in words between two breaths of the page. */
const AT_A_TIME = 2_000;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Every remark as a file, put in words a few thousand at a time so that the page stays awake. */
export async function issuesCsv(rows: readonly IssueRow[], m: Messages): Promise<string> {
  const table: (readonly CsvCell[])[] = [];
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    for (const { issue, file } of rows.slice(from, from + AT_A_TIME)) {
      const { reason, fix } = issueText(issue, m);
      table.push([
        m.text(`data.import.issues.severity.${issue.severity}`),
        file,
        issue.at.row ?? null,
        issue.at.column ?? "",
        issue.seen ?? "",
        reason,
        fix,
      ]);
    }
    await breath();
  }
  const headings = (["severity", "file", "row", "column", "seen", "reason", "do"] as const).map((column) =>
    m.text(`data.import.issues.${column}`),
  );
  return writeTableCsv(headings, table, { language: m.language });
}
