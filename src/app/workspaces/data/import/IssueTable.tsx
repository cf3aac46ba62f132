import { Button } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import type { Issue } from "../../../../engine/index.ts";
import { issueText, type Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useTableTexts } from "../../../state/use-table-texts.ts";
import { type Column, DataTable, type Tone, VerdictMark } from "../../../ui/index.ts";
import type { IssueRow } from "./issue-rows.ts";
import { issuesCsv } from "./issues-csv.ts";

const TONE: Readonly<Record<Issue["severity"], Tone>> = {
  reject: "justify",
  repair: "consider",
  note: "info",
};

/** Nobody reads more than this on a screen; the file that can be downloaded has them all. */
const MOST_SHOWN = 2_000;

/** Everything that was remarked on: where, what stood there, what is wrong, and what to do about it. */
export function IssueTable({ rows, m }: { readonly rows: readonly IssueRow[]; readonly m: Messages }) {
  const texts = useTableTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = useMemo(() => rows.slice(0, MOST_SHOWN), [rows]);
  const several = useMemo(() => new Set(shown.map((row) => row.file)).size > 1, [shown]);
  const columns = useMemo(() => issueColumns(several, m), [several, m]);
  const opened = shown.find((row) => row.key === chosen);
  const download = async () =>
    commands.downloadFile.run({
      name: m.text("data.import.issues.file.name"),
      type: "text/csv",
      bytes: await issuesCsv(rows, m),
    });
  return (
    <>
      {rows.length > shown.length && (
        <p className="ws-data-muted">
          {m.text("data.import.issues.many", { shown: m.number(shown.length), total: m.number(rows.length) })}
        </p>
      )}
      <DataTable
        caption={m.text("data.import.issues.caption")}
        columns={columns}
        rows={shown}
        rowKey={(row) => row.key}
        selectedKey={chosen}
        onSelect={(row) => setChosen(row.key === chosen ? null : row.key)}
        height={Math.min(420, 96 + shown.length * 33)}
        search={{
          placeholder: m.text("data.import.issues.search"),
          text: ({ issue, file }) =>
            `${file} ${issue.at.row ?? ""} ${issue.at.column ?? ""} ${issue.seen ?? ""} ${issueText(issue, m).reason}`,
        }}
        filters={(["reject", "repair", "note"] as const)
          .filter((severity) => shown.some(({ issue }) => issue.severity === severity))
          .map((severity) => ({
            id: severity,
            label: m.text(`data.import.issues.severity.${severity}`),
            test: ({ issue }: IssueRow) => issue.severity === severity,
          }))}
        empty={<p className="ws-data-muted">{m.text("data.import.issues.none")}</p>}
        actions={
          <Button variant="secondary" className="ui-compact" onClick={() => void download()}>
            {m.text("data.import.issues.export")}
          </Button>
        }
        texts={texts}
        language={m.language}
      />
      <div role="status">{opened && <OpenedIssue row={opened} m={m} />}</div>
    </>
  );
}

/** One remark in full: rows of a table are one line high, and a reason may be longer. */
function OpenedIssue({ row: { issue, file }, m }: { readonly row: IssueRow; readonly m: Messages }) {
  const { reason, fix } = issueText(issue, m);
  const where = [
    file,
    issue.at.row === undefined ? "" : `${m.text("data.import.issues.row")} ${issue.at.row}`,
    issue.at.column ?? "",
    issue.seen === undefined ? "" : `«${issue.seen}»`,
  ];
  return (
    <div className="ws-import-notice ws-import-opened">
      <strong>{where.filter((part) => part !== "").join(" · ")}</strong>
      <p>{reason}</p>
      {fix !== "" && <p>{fix}</p>}
    </div>
  );
}

function issueColumns(several: boolean, m: Messages): readonly Column<IssueRow>[] {
  const text = (
    id: string,
    header: string,
    read: (row: IssueRow) => string,
    width?: string,
  ): Column<IssueRow> => ({
    id,
    header,
    ...(width === undefined ? {} : { width }),
    cell: (row) => <span title={read(row)}>{read(row)}</span>,
    sortBy: read,
  });
  return [
    {
      id: "severity",
      header: m.text("data.import.issues.severity"),
      width: "6.5rem",
      cell: ({ issue }) => (
        <VerdictMark
          tone={TONE[issue.severity]}
          label={m.text(`data.import.issues.severity.${issue.severity}`)}
          showLabel
        />
      ),
      sortBy: ({ issue }) => issue.severity,
    },
    ...(several ? [text("file", m.text("data.import.issues.file"), (row) => row.file, "11rem")] : []),
    {
      id: "row",
      header: m.text("data.import.issues.row"),
      align: "end",
      width: "4.5rem",
      cell: ({ issue }) => (issue.at.row === undefined ? "" : String(issue.at.row)),
      sortBy: ({ issue }) => issue.at.row ?? null,
    },
    text("column", m.text("data.import.issues.column"), ({ issue }) => issue.at.column ?? "", "8rem"),
    text("seen", m.text("data.import.issues.seen"), ({ issue }) => issue.seen ?? "", "8rem"),
    text("reason", m.text("data.import.issues.reason"), ({ issue }) => issueText(issue, m).reason),
    text("fix", m.text("data.import.issues.do"), ({ issue }) => issueText(issue, m).fix),
  ];
}
