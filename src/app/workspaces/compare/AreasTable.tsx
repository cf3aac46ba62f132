import { useMemo } from "react";
import { type AreaLevel, isKnown, type Known, type Verdict } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf, useView } from "../../state/index.ts";
import { levelOf } from "../../state/selectors/areas-in-force.ts";
import { useTableTexts } from "../../state/use-table-texts.ts";
import { type Column, DataTable, EmptyState, VerdictMark } from "../../ui/index.ts";
import type { ComparedArea } from "./compared-areas.ts";
import { MEASURE_DIGITS, type Measure } from "./measure.ts";
import { shown, shownChange } from "./shown-number.ts";
import type { Comparison } from "./use-comparison.ts";

const order = (value: Known<number>): number | null => (isKnown(value) ? value : null);

/** Every neighbourhood, before → after, for the measure chosen; the twin of the two maps. */
export function AreasTable({
  comparison,
  measure,
}: {
  readonly comparison: Comparison;
  readonly measure: Measure;
}) {
  const { areas, left, right, project, m } = comparison;
  const level = levelOf(project);
  // Districts have none above them: a column of unknowns says nothing.
  const districts = areas.some(({ district }) => isKnown(district));
  const texts = useTableTexts();
  const selection = useView((view) => view.selection);
  const columns = useMemo(
    () => areaColumns(measure, level, m).filter(({ id }) => districts || id !== "district"),
    [measure, level, districts, m],
  );
  return (
    <DataTable
      caption={m.text("compare.table.caption", {
        left: left.title,
        right: right.title,
        measure: m.text(`compare.measure.${measure}`),
      })}
      columns={columns}
      rows={areas}
      rowKey={(area) => area.id}
      selectedKey={selection?.kind === "neighbourhood" ? selection.id : null}
      onSelect={(area) => commands.select.run({ kind: "neighbourhood", id: area.id })}
      onHover={(area) => commands.hover.run(area && { kind: "neighbourhood", id: area.id })}
      search={{
        placeholder: m.text("compare.table.search"),
        text: (area) => (isKnown(area.district) ? `${area.name} ${area.district}` : area.name),
      }}
      filters={[
        { id: "moved", label: m.text("compare.table.filter.moved"), test: (area) => area.moved },
        {
          id: "justify",
          label: m.text("compare.table.filter.justify"),
          test: (area) => area.verdictAfter === "justify",
        },
        { id: "unused", label: m.text("compare.table.filter.unused"), test: (area) => area.unusedAfter },
      ]}
      initialSort={{ column: "change", direction: "descending" }}
      empty={
        <EmptyState title={m.text("compare.table.empty.title")} body={m.text("compare.table.empty.body")} />
      }
      exportCsv={{
        label: m.text("compare.table.export"),
        fileName: m.text("compare.table.file"),
        onExport: (name, csv) => commands.downloadFile.run({ name, type: "text/csv", bytes: csv }),
      }}
      texts={texts}
      language={m.language}
    />
  );
}

function areaColumns(
  measure: Measure,
  level: Known<AreaLevel>,
  m: Messages,
): readonly Column<ComparedArea>[] {
  const digits = MEASURE_DIGITS[measure];
  // An area with none is an opportunity, said in the same place as what asks for a reason (E5).
  const verdict = (value: Verdict, unused: boolean) =>
    unused && value === "within" ? m.text("overview.unused") : m.text(`verdict.${value}`);
  /** A rate on small numbers is never a plain figure. */
  const figure = ({ uncertain }: ComparedArea, value: Known<number>) => {
    const text = shown(value, digits, m);
    return uncertain[measure] && isKnown(value) ? m.text("effect.rate.uncertain", { rate: text }) : text;
  };
  return [
    {
      id: "area",
      header: m.text(isKnown(level) ? `levels.one.${level}` : "compare.table.area"),
      cell: (area) => area.name,
      sortBy: (area) => area.name,
      csv: (area) => area.name,
    },
    {
      id: "district",
      header: m.text("compare.table.district"),
      cell: (area) => (isKnown(area.district) ? area.district : m.text("compare.unknown")),
      sortBy: (area) => (isKnown(area.district) ? area.district : null),
      csv: (area) => (isKnown(area.district) ? area.district : null),
    },
    {
      id: "before",
      header: m.text("compare.table.before"),
      align: "end",
      width: "5.5rem",
      cell: (area) => figure(area, area.measures[measure].before),
      sortBy: (area) => order(area.measures[measure].before),
      csv: (area) => order(area.measures[measure].before),
    },
    {
      id: "after",
      header: m.text("compare.table.after"),
      align: "end",
      width: "5.5rem",
      cell: (area) => <strong>{figure(area, area.measures[measure].after)}</strong>,
      sortBy: (area) => order(area.measures[measure].after),
      csv: (area) => order(area.measures[measure].after),
    },
    {
      id: "change",
      header: m.text("compare.table.change"),
      align: "end",
      width: "6rem",
      cell: (area) => shownChange(area.measures[measure].change, digits, m),
      sortBy: (area) => {
        const { change } = area.measures[measure];
        return isKnown(change) ? Math.abs(change) : null;
      },
      csv: (area) => order(area.measures[measure].change),
    },
    {
      id: "verdict",
      header: m.text("compare.table.verdict"),
      width: "34%",
      cell: (area) => (
        <span className="ws-compare-from-to">
          <VerdictMark
            tone={toneOf(area.verdictBefore)}
            label={verdict(area.verdictBefore, area.unusedBefore)}
            showLabel
          />
          {(area.verdictBefore !== area.verdictAfter || area.unusedBefore !== area.unusedAfter) && (
            <>
              <span aria-hidden="true">→</span>
              <VerdictMark
                tone={toneOf(area.verdictAfter)}
                label={verdict(area.verdictAfter, area.unusedAfter)}
                showLabel
              />
            </>
          )}
        </span>
      ),
      csv: (area) =>
        `${verdict(area.verdictBefore, area.unusedBefore)} → ${verdict(area.verdictAfter, area.unusedAfter)}`,
    },
  ];
}
