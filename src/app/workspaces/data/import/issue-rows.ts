import type { Issue } from "../../../../engine/index.ts";
import { tableName } from "./table-choice.ts";

/** One remark on a file, a row or a value. Its words are made when they are shown: an import may hold 100 000 of them. */
export interface IssueRow {
  readonly key: string;
  readonly issue: Issue;
  readonly file: string;
}

const SEVERITIES = ["reject", "repair", "note"] as const satisfies readonly Issue["severity"][];

/** Remarks with what was rejected first, then what was repaired, each in the order of the files. */
export function issueRows(issues: readonly Issue[]): readonly IssueRow[] {
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity)).map(
    (issue, index) => ({ key: String(index), issue, file: tableName(issue.at) }),
  );
}
