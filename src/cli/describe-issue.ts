import type { Issue } from "../engine/index.ts";
import { issueText, type Language, messages } from "../messages/index.ts";

/** One line for standard error: where, what was seen, what is wrong and what to do. */
export function describeIssue(issue: Issue, language: Language): string {
  const { file, sheet, row, column } = issue.at;
  const where = [file, sheet, row === undefined ? undefined : `${row}`, column].filter(Boolean).join(":");
  const { reason, fix } = issueText(issue, messages(language));
  const seen = issue.seen === undefined || reason.includes(issue.seen) ? "" : ` (${issue.seen})`;
  return `${where}${seen}: ${reason}${fix === "" ? "" : ` ${fix}`}`;
}
