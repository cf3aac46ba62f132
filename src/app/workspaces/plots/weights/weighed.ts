import {
  NO_WEIGHING,
  ordersOf,
  type PerformanceTable,
  type PlotId,
  performanceTable,
  type Result,
  type RuleId,
  ruleSetWeights,
  sharesOf,
  type WeighingCase,
  type WeightSpace,
  type WeightSpaceProblem,
  weightSpace,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { ruleTitle } from "../../../state/selectors/rule-book.ts";
import { isOwnRuleSet } from "../../../state/selectors/rule-sets.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { type PlotRow, plotRows } from "../plot-rows.ts";

/** The criteria and the plots as they are weighed now; arrays are by the table's rows or criteria. */
export interface Weighed {
  readonly table: PerformanceTable;
  /** Shares of 1. */
  readonly weights: Float64Array;
  readonly plots: readonly PlotRow[];
  readonly titles: readonly string[];
  /** All weights that verdicts must hold for; bounds of one's own may leave none. */
  readonly space: Result<WeightSpace, WeightSpaceProblem>;
  readonly weighing: WeighingCase;
  /** A standard rule set is copied before its weights can be changed. */
  readonly own: boolean;
}

/** Null until the engine has answered, and where there is nothing to weigh, or nothing to weigh by. */
export function weighed(reading: Reading): Weighed | null {
  const { active, ruleSet, project, m } = reading;
  if (!active) return null;
  const table = performanceTable(active, ruleSet);
  const weights = sharesOf(ruleSetWeights(ruleSet, table.criteria));
  if (table.plots.length === 0 || !weights) return null;
  const rows = new Map<PlotId, PlotRow>(plotRows(reading, active, m).map((row) => [row.id, row]));
  const plots = table.plots.flatMap((id) => rows.get(id) ?? []);
  // A plot that was just removed from the alternative is still in the answer before the next.
  if (plots.length !== table.plots.length) return null;
  const weighing = project.siting?.weighing ?? NO_WEIGHING;
  return {
    table,
    weights,
    plots,
    titles: table.criteria.map((criterion) => ruleTitle(criterion, m)),
    space: spaceOf(table.criteria, weights, weighing),
    weighing,
    own: isOwnRuleSet(project, ruleSet.id),
  };
}

/** Of each criterion, how small and how large its share may be: its own bounds, else so much less and more than today's. */
export function boundsOf(
  criteria: readonly RuleId[],
  weights: Float64Array,
  { spread, bounds = [] }: WeighingCase,
): readonly Bounds[] {
  return criteria.map((rule, k) => {
    const own = bounds.find((one) => one.rule === rule);
    if (own) return { low: own.low, high: own.high, own: true };
    const now = weights[k] as number;
    return spread === null
      ? { low: 0, high: 1, own: false }
      : { low: now * (1 - spread), high: Math.min(1, now * (1 + spread)), own: false };
  });
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Set for this criterion alone. */
  readonly own: boolean;
}

/** All weights within the bounds, in today's order if that is to be kept. */
export function spaceOf(
  criteria: readonly RuleId[],
  weights: Float64Array,
  weighing: WeighingCase,
): Result<WeightSpace, WeightSpaceProblem> {
  const bounds = boundsOf(criteria, weights, weighing);
  return weightSpace({
    low: bounds.map(({ low }) => low),
    high: bounds.map(({ high }) => high),
    orders: weighing.keepOrder ? ordersOf(placesByWeight(weights)) : [],
  });
}

/** The place of each criterion by its weight, 1 heaviest; alike to a thousandth share a place. */
export function placesByWeight(weights: Float64Array): readonly number[] {
  const rounded = Array.from(weights, (weight) => Math.round(weight * 1000));
  const levels = [...new Set(rounded)].sort((a, b) => b - a);
  return rounded.map((weight) => levels.indexOf(weight) + 1);
}

/** "Elvebakken (nr. 6)" */
export const plotName = ({ name, number }: Pick<PlotRow, "name" | "number">, m: Messages): string =>
  m.text("weights.plot", { name, number });

/** "6 Elvebakken": for pictures, where there is little room. */
export const shortName = ({ name, number }: Pick<PlotRow, "name" | "number">): string => `${number} ${name}`;

export const criterionTitle = ({ table, titles }: Weighed, rule: RuleId): string =>
  titles[table.criteria.indexOf(rule)] ?? rule;
