import type { Issue } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

/** One remark on a file, a row or a value, in words. */
export interface IssueRow {
  readonly key: string;
  readonly severity: Issue["severity"];
  readonly file: string;
  readonly row: number | null;
  readonly column: string;
  readonly seen: string;
  readonly reason: string;
  readonly fix: string;
}

const RANK: Readonly<Record<Issue["severity"], number>> = { reject: 0, repair: 1, note: 2 };

/** Remarks in words, what was rejected first, then in the order of the files. */
export function issueRows(issues: readonly Issue[], m: Messages): readonly IssueRow[] {
  const rows = issues.map(
    (issue, index): IssueRow => ({
      ...issueTexts(issue, m),
      key: String(index),
      severity: issue.severity,
      file: issue.at.sheet === undefined ? issue.at.file : `${issue.at.file} · ${issue.at.sheet}`,
      row: issue.at.row ?? null,
      column: issue.at.column ?? "",
      seen: issue.seen ?? "",
    }),
  );
  return rows.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** What is wrong and what to do about it; the remedy is empty for what needs none. */
export function issueTexts(issue: Issue, m: Messages): { readonly reason: string; readonly fix: string } {
  const values = valuesOf(issue);
  const fix = `issue.${issue.code}.fix`;
  return { reason: m.maybe(`issue.${issue.code}`, values), fix: m.has(fix) ? m.maybe(fix, values) : "" };
}

const valuesOf = (issue: Issue) => ({
  ...issue.params,
  ...(issue.seen === undefined ? {} : { seen: issue.seen }),
  ...(issue.at.column === undefined ? {} : { column: issue.at.column }),
});
