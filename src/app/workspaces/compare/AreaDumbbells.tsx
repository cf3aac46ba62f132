import { isKnown } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import { type DumbbellRow, Dumbbells, EmptyState } from "../../ui/index.ts";
import { byLargestChange, type ComparedArea, movedIn } from "./compared-areas.ts";
import { MEASURE_DIGITS, type Measure } from "./measure.ts";
import { shown } from "./shown-number.ts";
import type { Comparison } from "./use-comparison.ts";

/** More rows than this are read in the table instead. */
const MOST_ROWS = 16;

/** Before → after per neighbourhood for one measure: those that change most, largest change first. */
export function AreaDumbbells({
  comparison,
  measure,
}: {
  readonly comparison: Comparison;
  readonly measure: Measure;
}) {
  const { areas, left, right, m } = comparison;
  const moved = movedIn(areas, measure);
  if (moved.length === 0) {
    return (
      <EmptyState
        title={m.text("compare.dumbbells.none.title")}
        body={m.text("compare.dumbbells.none.body", { measure: m.text(`compare.measure.${measure}`) })}
      />
    );
  }
  const rows = byLargestChange(moved, measure).slice(0, MOST_ROWS);
  return (
    <>
      <p className="ws-compare-lead">
        {m.text(moved.length > rows.length ? "compare.dumbbells.lead" : "compare.dumbbells.all", {
          count: rows.length,
          left: left.title,
          right: right.title,
        })}
      </p>
      <Dumbbells
        label={m.text("compare.dumbbells.title")}
        rows={rows.map((area) =>
          dumbbell(area, measure, (value) => shown(value, MEASURE_DIGITS[measure], m)),
        )}
        beforeLabel={left.title}
        afterLabel={right.title}
        unitLabel={m.text(`compare.measure.${measure}.unit`)}
        onSelect={(id) => commands.select.run({ kind: "neighbourhood", id })}
      />
    </>
  );
}

function dumbbell(
  area: ComparedArea,
  measure: Measure,
  text: (value: ComparedArea["measures"][Measure]["before"]) => string,
): DumbbellRow {
  const { before, after } = area.measures[measure];
  return {
    id: area.id,
    label: area.name,
    before: isKnown(before) ? before : null,
    after: isKnown(after) ? after : null,
    beforeText: text(before),
    afterText: text(after),
    tone: toneOf(area.verdictAfter),
  };
}
