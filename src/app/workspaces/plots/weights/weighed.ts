import {
  anyWeights,
  NO_WEIGHING,
  ordersOf,
  type PerformanceTable,
  type PlotId,
  performanceTable,
  type RuleId,
  ruleSetWeights,
  sharesOf,
  type WeighingCase,
  type WeightSpace,
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
  /** All weights that verdicts must hold for. */
  readonly space: WeightSpace;
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
    space: spaceOf(weights, weighing),
    weighing,
    own: isOwnRuleSet(project, ruleSet.id),
  };
}

/** Today's weights, each so much more or less, in today's order if that is to be kept. */
export function spaceOf(weights: Float64Array, { spread, keepOrder }: WeighingCase): WeightSpace {
  const around = (share: number) => ({
    low: weights.map((weight) => weight * (1 - share)),
    high: weights.map((weight) => weight * (1 + share)),
  });
  const bounds = spread === null ? anyWeights(weights.length) : around(spread);
  const space = weightSpace({
    low: bounds.low,
    high: bounds.high,
    orders: keepOrder ? ordersOf(placesByWeight(weights)) : [],
  });
  // Today's weights lie within their own surroundings, and keep their own order.
  if (!space.ok) throw new Error(`no weights around today's: ${space.error.code}`);
  return space.value;
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

/** "±50 %", "alle vekter": the bounds in words, which every verdict names. */
export const boundsText = ({ spread, keepOrder }: WeighingCase, m: Messages): string =>
  m.text("weights.bounds.text", {
    spread: spread === null ? "" : m.percent(spread),
    any: String(spread === null),
    order: String(keepOrder),
  });
