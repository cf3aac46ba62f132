import { useMemo } from "react";
import { subjectKey, type Verdict } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView } from "../../state/index.ts";
import { datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { findingSentence, paramsOf, ruleTitle } from "../../state/selectors/rule-book.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { useTableTexts } from "../../state/use-table-texts.ts";
import { type Column, DataTable, EmptyState, VerdictMark } from "../../ui/index.ts";
import type { ChangedVerdict } from "./changed-verdicts.ts";
import type { Comparison } from "./use-comparison.ts";

interface NamedVerdict extends ChangedVerdict {
  readonly ruleName: string;
  readonly place: string;
  readonly sentence: string;
}

/** The answers that differ between the two sides: which rule, where, from what to what. */
export function VerdictsTable({ comparison }: { readonly comparison: Comparison }) {
  const { verdicts, left, right, m } = comparison;
  const texts = useTableTexts();
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => named(comparison), [comparison]);
  const columns = useMemo<readonly Column<NamedVerdict>[]>(() => {
    const word = (verdict: Verdict | null) =>
      verdict === null ? m.text("compare.verdicts.new") : m.text(`verdict.${verdict}`);
    const mark = (verdict: Verdict | null) =>
      verdict === null ? (
        <span className="ws-compare-muted">{word(null)}</span>
      ) : (
        <VerdictMark tone={toneOf(verdict)} label={word(verdict)} showLabel />
      );
    return [
      {
        id: "place",
        header: m.text("compare.verdicts.place"),
        width: "20%",
        cell: (row) => row.place,
        sortBy: (row) => row.place,
        csv: (row) => row.place,
      },
      {
        id: "rule",
        header: m.text("compare.verdicts.rule"),
        width: "18%",
        cell: (row) => row.ruleName,
        sortBy: (row) => row.ruleName,
        csv: (row) => row.ruleName,
      },
      {
        id: "from",
        header: m.text("compare.verdicts.from"),
        width: "9.5rem",
        cell: (row) => mark(row.from),
        sortBy: (row) => word(row.from),
        csv: (row) => word(row.from),
      },
      {
        id: "to",
        header: m.text("compare.verdicts.to"),
        width: "9.5rem",
        cell: (row) => mark(row.to),
        sortBy: (row) => word(row.to),
        csv: (row) => word(row.to),
      },
      {
        id: "why",
        header: m.text("compare.verdicts.why"),
        cell: (row) => <span title={row.sentence}>{row.sentence}</span>,
        csv: (row) => row.sentence,
      },
    ];
  }, [m]);
  return (
    <DataTable
      caption={m.text("compare.verdicts.caption", { left: left.title, right: right.title })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      selectedKey={
        rows.find((row) => selection !== null && subjectKey(row.subject) === subjectKey(selection))?.id ??
        null
      }
      onSelect={(row) => commands.select.run(row.subject)}
      onHover={(row) => commands.hover.run(row?.subject ?? null)}
      search={{
        placeholder: m.text("compare.verdicts.search"),
        text: (row) => `${row.place} ${row.ruleName}`,
      }}
      filters={(["asks-more", "asks-less", "other"] as const)
        .filter((direction) => verdicts.some((verdict) => verdict.direction === direction))
        .map((direction) => ({
          id: direction,
          label: m.text(`compare.verdicts.filter.${direction}`),
          test: (row: NamedVerdict) => row.direction === direction,
        }))}
      empty={
        <EmptyState
          title={m.text("compare.verdicts.none.title")}
          body={m.text("compare.verdicts.none.body")}
        />
      }
      exportCsv={{
        label: m.text("compare.table.export"),
        fileName: m.text("compare.verdicts.file"),
        onExport: (name, csv) => commands.downloadFile.run({ name, type: "text/csv", bytes: csv }),
      }}
      texts={texts}
      language={m.language}
    />
  );
}

/** Names and sentences are of the side the finding stands on. */
function named({ verdicts, project, left, right, m }: Comparison): readonly NamedVerdict[] {
  const ruleSet = ruleSetInForce(project);
  return verdicts.map((verdict) => {
    const side = verdict.to === null ? left : right;
    const place = subjectName(
      verdict.subject,
      { dataset: datasetInForce(project), changes: side.changes, assessment: side.result.assessment },
      m,
    );
    const count = verdict.count === undefined ? "" : ` (${m.text(`count.${verdict.count}`)})`;
    return {
      ...verdict,
      place,
      ruleName: `${ruleTitle(verdict.rule, m)}${count}`,
      sentence: findingSentence(verdict.finding, paramsOf(verdict.rule, ruleSet), m),
    };
  });
}
