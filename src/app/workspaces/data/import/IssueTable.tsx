import { useMemo, useState } from "react";
import type { Issue } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useTableTexts } from "../../../state/use-table-texts.ts";
import { type Column, DataTable, type Tone, VerdictMark } from "../../../ui/index.ts";
import type { IssueRow } from "./issue-rows.ts";

const TONE: Readonly<Record<Issue["severity"], Tone>> = {
  reject: "justify",
  repair: "consider",
  note: "info",
};

/** Everything that was remarked on: where, what stood there, what is wrong, and what to do about it. */
export function IssueTable({ rows, m }: { readonly rows: readonly IssueRow[]; readonly m: Messages }) {
  const texts = useTableTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const several = new Set(rows.map((row) => row.file)).size > 1;
  const columns = useMemo(() => issueColumns(several, m), [several, m]);
  const opened = rows.find((row) => row.key === chosen);
  return (
    <>
      <DataTable
        caption={m.text("data.import.issues.caption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        selectedKey={chosen}
        onSelect={(row) => setChosen(row.key === chosen ? null : row.key)}
        height={Math.min(420, 96 + rows.length * 33)}
        search={{
          placeholder: m.text("data.import.issues.search"),
          text: (row) => `${row.file} ${row.row ?? ""} ${row.column} ${row.seen} ${row.reason}`,
        }}
        filters={(["reject", "repair", "note"] as const)
          .filter((severity) => rows.some((row) => row.severity === severity))
          .map((severity) => ({
            id: severity,
            label: m.text(`data.import.issues.severity.${severity}`),
            test: (row: IssueRow) => row.severity === severity,
          }))}
        empty={<p className="ws-data-muted">{m.text("data.import.issues.none")}</p>}
        exportCsv={{
          label: m.text("data.import.issues.export"),
          fileName: m.text("data.import.issues.file.name"),
          onExport: (name, csv) => commands.downloadFile.run({ name, type: "text/csv", bytes: csv }),
        }}
        texts={texts}
        language={m.language}
      />
      <div role="status">{opened && <OpenedIssue row={opened} m={m} />}</div>
    </>
  );
}

/** One remark in full: rows of a table are one line high, and a reason may be longer. */
function OpenedIssue({ row, m }: { readonly row: IssueRow; readonly m: Messages }) {
  const where = [
    row.file,
    row.row === null ? "" : `${m.text("data.import.issues.row")} ${row.row}`,
    row.column,
    row.seen === "" ? "" : `«${row.seen}»`,
  ];
  return (
    <div className="ws-import-notice ws-import-opened">
      <strong>{where.filter((part) => part !== "").join(" · ")}</strong>
      <p>{row.reason}</p>
      {row.fix !== "" && <p>{row.fix}</p>}
    </div>
  );
}

function issueColumns(several: boolean, m: Messages): readonly Column<IssueRow>[] {
  const text = (
    id: "file" | "column" | "seen" | "reason" | "fix",
    header: string,
    width?: string,
  ): Column<IssueRow> => ({
    id,
    header,
    ...(width === undefined ? {} : { width }),
    cell: (row) => <span title={row[id]}>{row[id]}</span>,
    sortBy: (row) => row[id],
    csv: (row) => row[id],
  });
  return [
    {
      id: "severity",
      header: m.text("data.import.issues.severity"),
      width: "6.5rem",
      cell: (row) => (
        <VerdictMark
          tone={TONE[row.severity]}
          label={m.text(`data.import.issues.severity.${row.severity}`)}
          showLabel
        />
      ),
      sortBy: (row) => row.severity,
      csv: (row) => m.text(`data.import.issues.severity.${row.severity}`),
    },
    ...(several ? [text("file", m.text("data.import.issues.file"), "11rem")] : []),
    {
      id: "row",
      header: m.text("data.import.issues.row"),
      align: "end",
      width: "4.5rem",
      cell: (row) => (row.row === null ? "" : String(row.row)),
      sortBy: (row) => row.row,
      csv: (row) => row.row,
    },
    text("column", m.text("data.import.issues.column"), "8rem"),
    text("seen", m.text("data.import.issues.seen"), "8rem"),
    text("reason", m.text("data.import.issues.reason")),
    text("fix", m.text("data.import.issues.do")),
  ];
}
