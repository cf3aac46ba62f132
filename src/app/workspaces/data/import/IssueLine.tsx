import { issueText, type Messages } from "../../../../messages/index.ts";
import { VerdictMark } from "../../../ui/index.ts";
import type { IssueRow } from "./issue-rows.ts";

/** A remark on a whole file or table, as one line of a list. */
export function IssueLine({ row, m }: { readonly row: IssueRow; readonly m: Messages }) {
  const { reason, fix } = issueText(row.issue, m);
  return (
    <li>
      <VerdictMark tone={row.issue.severity === "reject" ? "justify" : "info"} /> <b>{row.file}</b>: {reason}{" "}
      {fix}
    </li>
  );
}
