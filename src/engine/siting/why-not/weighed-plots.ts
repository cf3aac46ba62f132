import type { Assessment, Finding, RuleSet } from "../../model/index.ts";
import { type PerformanceTable, performanceTable } from "../weighing/performance-table.ts";
import { HAIR, type Ranking, ranking } from "../weighing/ranking.ts";
import { ruleSetWeights, sharesOf } from "../weighing/weights.ts";

/** All plots, weighed by a rule set. */
export interface WeighedPlots {
  readonly ruleSet: RuleSet;
  readonly table: PerformanceTable;
  /** Shares of 1, by the table's criteria. */
  readonly weights: Float64Array;
  readonly ranking: Ranking;
}

/** Undefined where nothing is said to matter. */
export function weighPlots(
  assessment: Pick<Assessment, "plots" | "findings">,
  ruleSet: RuleSet,
): WeighedPlots | undefined {
  const table = performanceTable(assessment, ruleSet);
  const weights = sharesOf(ruleSetWeights(ruleSet, table.criteria));
  return weights && { ruleSet, table, weights, ranking: ranking(table, weights) };
}

/** The place a row has when its worths are others, every other plot standing: one more than those ahead, as `placesOf` has it. */
export function placeWith(
  { weights, ranking: { value } }: WeighedPlots,
  row: number,
  worths: Float64Array,
): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (worths[k] as number) * (weights[k] as number);
  const own = Math.round(sum / HAIR);
  let ahead = 0;
  for (let other = 0; other < value.length; other++)
    if (other !== row && Math.round((value[other] as number) / HAIR) > own) ahead++;
  return ahead + 1;
}

/** A row's worths, to be changed. */
export const worthsOf = (
  { table: { worst }, weights: { length } }: WeighedPlots,
  row: number,
): Float64Array => worst.slice(row * length, (row + 1) * length);

/** The worths of one plot that is told other things. */
export function worthsTold(
  { table, ruleSet }: WeighedPlots,
  row: number,
  findings: readonly Finding[],
): Float64Array {
  const id = table.plots[row];
  const plots = [{ id }] as unknown as Assessment["plots"];
  return performanceTable({ plots, findings }, ruleSet).worst;
}

/** The row whose place is asked for: the last of the best so many. */
export const rowAtPlace = ({ ranking: { order } }: WeighedPlots, among: number): number | undefined =>
  order[Math.min(among, order.length) - 1];
