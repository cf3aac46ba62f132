import type { Issue } from "../engine/index.ts";
import { type Language, messages } from "../messages/index.ts";

/** One line for standard error: where, what was seen, what is wrong and what to do. */
export function describeIssue(issue: Issue, language: Language): string {
  const m = messages(language);
  const { file, sheet, row, column } = issue.at;
  const values = { ...issue.params, seen: issue.seen ?? "" };
  const where = [file, sheet, row === undefined ? undefined : `${row}`, column].filter(Boolean).join(":");
  const fix = m.has(`issue.${issue.code}.fix`) ? ` ${m.maybe(`issue.${issue.code}.fix`, values)}` : "";
  return `${where}: ${m.maybe(`issue.${issue.code}`, values)}${fix}`;
}
