import type { Assessment, Finding, PlotId, RuleId, RuleSet } from "../../model/index.ts";
import { SITING_RULES } from "../../rules/index.ts";
import type { Rule } from "../../rules/rule.ts";

/**
 * What each plot is worth by each criterion, 0 worst to 1 best. Row by row: the cell of plot `p` and criterion `k` is
 * at `p · criteria.length + k`. A known worth stands in both `worst` and `best`; an unknown is 0 in `worst` and 1 in
 * `best`, so that it never counts as met (promise E6) and is never forgotten.
 */
export interface PerformanceTable {
  readonly plots: readonly PlotId[];
  readonly criteria: readonly RuleId[];
  readonly worst: Float64Array;
  readonly best: Float64Array;
  /** In the criterion's own unit; NaN where nothing was measured. */
  readonly measured: Float64Array;
}

/** The criteria that plots may be weighed by: all but those whose weight is fixed at 0 (schools, promise E9). */
export const WEIGHED_CRITERIA: readonly Rule[] = SITING_RULES.map(({ rule }) => rule).filter(
  ({ group, weight }) => group === "criterion" && weight?.fixed !== 0,
);

/**
 * The table of every plot of an assessment. Each criterion judges the facts of its finding again with the rule set given:
 * so a `good` or `acceptable` that is dragged shows at once, without asking the map anew. Facts themselves were gathered
 * under the assessment's own rule set; where `detour`, `speed` or `departures` are changed, assess first.
 */
export function performanceTable(
  { plots: places, findings }: Pick<Assessment, "plots" | "findings">,
  ruleSet: RuleSet,
): PerformanceTable {
  const settings = new Map(ruleSet.rules.map((setting) => [setting.rule, setting.params]));
  const asked = WEIGHED_CRITERIA.filter(({ id }) => settings.has(id));
  const plots = places.map(({ id }) => id as PlotId).sort();
  const rowOf = new Map<string, number>(plots.map((plot, row) => [plot, row]));
  const columnOf = new Map(asked.map(({ id }, column) => [id, column]));
  const cells = plots.length * asked.length;
  const table = {
    worst: new Float64Array(cells),
    best: new Float64Array(cells).fill(1),
    measured: new Float64Array(cells).fill(Number.NaN),
  };
  for (const finding of findings) {
    const column = columnOf.get(finding.rule);
    if (column === undefined || finding.subject.kind !== "plot") continue;
    const row = rowOf.get(finding.subject.id);
    if (row === undefined) continue;
    const rule = asked[column] as Rule;
    const cell = row * asked.length + column;
    const { worth, measured } = rule.judge(finding.facts as Finding["facts"], settings.get(rule.id) ?? {});
    if (measured !== undefined) table.measured[cell] = measured;
    if (worth === undefined) continue;
    table.worst[cell] = worth;
    table.best[cell] = worth;
  }
  return { plots, criteria: asked.map(({ id }) => id), ...table };
}

/** The same plots by some of the criteria only, in the table's own order. */
export function onlyCriteria(
  table: PerformanceTable,
  keep: (criterion: RuleId) => boolean,
): PerformanceTable {
  const columns = table.criteria.flatMap((criterion, column) => (keep(criterion) ? [column] : []));
  const narrowed = (from: Float64Array) =>
    Float64Array.from({ length: table.plots.length * columns.length }, (_, cell) => {
      const row = Math.floor(cell / columns.length);
      return from[row * table.criteria.length + (columns[cell % columns.length] as number)] as number;
    });
  return {
    plots: table.plots,
    criteria: columns.map((column) => table.criteria[column] as RuleId),
    worst: narrowed(table.worst),
    best: narrowed(table.best),
    measured: narrowed(table.measured),
  };
}
