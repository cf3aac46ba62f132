import type { Assessment, PlotId, RuleId, RuleSet } from "../../model/index.ts";
import { type CountFix, type CountTried, countFix, nearest } from "./house-count.ts";
import {
  fewestTogether,
  findingsOfPlot,
  type LiftQuestion,
  liftByPair,
  liftsByValue,
  type ValueLift,
} from "./lift-by-value.ts";
import { liftByWeight, type WeightLift } from "./lift-by-weight.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { placeWith, rowAtPlace, type WeighedPlots, weighPlots, worthsTold } from "./weighed-plots.ts";

export interface WhyNotQuestion {
  /** All plots: of the alternative in force. */
  readonly assessment: Pick<Assessment, "plots" | "findings">;
  readonly ruleSet: RuleSet;
  readonly plot: PlotId;
  /** The place asked for: among so many best. */
  readonly among: number;
  /** Every number of houses that may stand there (`houseTrials`). */
  readonly trials: readonly CountTried[];
}

/** Where a plot stands among the others by the criteria, and what would lift it to the place asked for. */
export interface Standing {
  readonly place: number;
  readonly of: number;
  readonly among: number;
  /** Of 100, by what can be vouched for. */
  readonly points: number;
  /** The plot that has the place asked for; null where this one is as good or better. */
  readonly rival: { readonly plot: PlotId; readonly points: number } | null;
  readonly losses: readonly Loss[];
  /** Each criterion that is enough alone. */
  readonly values: readonly ValueLift[];
  /** Where none is: the two that are, with the least change. */
  readonly pair: readonly [ValueLift, ValueLift] | null;
  /** Where two are not: the fewest criteria that are, each at its best; null where not even all of them are, and where fewer will do. */
  readonly together: readonly RuleId[] | null;
  /** The number of houses, nearest to today's, that is enough. */
  readonly houses: number | null;
  readonly weight: WeightLift | null;
}

export interface WhyNot extends CountFix {
  readonly plot: PlotId;
  /** Houses the plot is tried with today. */
  readonly houses: number;
  /** Null where nothing is said to matter. */
  readonly standing: Standing | null;
}

/**
 * Why a plot fails or ranks low, and the least changes that would do, one at a time. Every change named has been tried: house counts by
 * the engine that assesses plots, values by the criteria's own rules, and places by the ranking. Null for a plot that is
 * not there.
 */
export function whyNot(question: WhyNotQuestion): WhyNot | null {
  const { assessment, ruleSet, plot, trials } = question;
  const own = assessment.plots.find(({ id }) => id === plot);
  if (!own) return null;
  const plots = weighPlots(assessment, ruleSet);
  return {
    plot,
    houses: own.units,
    ...countFix(plot, own.units, trials),
    standing: plots ? standingOf(plots, question, own.units) : null,
  };
}

function standingOf(
  plots: WeighedPlots,
  { plot, among, trials, assessment }: WhyNotQuestion,
  houses: number,
): Standing | null {
  const { table, weights, ranking } = plots;
  const row = table.plots.indexOf(plot);
  const other = rowAtPlace(plots, among);
  if (row === -1 || other === undefined) return null;
  const points = (one: number) => 100 * (ranking.value[one] as number);
  const place = ranking.place[row] as number;
  const here = { place, of: table.plots.length, among, points: points(row) };
  if (place <= among)
    return {
      ...here,
      rival: null,
      losses: [],
      values: [],
      pair: null,
      together: null,
      houses: null,
      weight: null,
    };
  const question: LiftQuestion = {
    plots,
    row,
    among,
    gap: (ranking.value[other] as number) - (ranking.value[row] as number),
    findings: findingsOfPlot(plot, assessment.findings),
  };
  const values = liftsByValue(question);
  const pair = values.length > 0 ? null : liftByPair(question);
  const rival = table.plots[other];
  return {
    ...here,
    rival: rival === undefined ? null : { plot: rival, points: points(other) },
    losses: lossesOf(table, weights, row, other),
    values,
    pair,
    together: values.length > 0 || pair ? null : fewestTogether(question),
    houses: nearest(
      houses,
      trials.filter(({ findings }) => placeWith(plots, row, worthsTold(plots, row, findings)) <= among),
    ),
    weight: liftByWeight(plots, row, among),
  };
}

/** How many best are asked for where nobody has said how many houses are wanted [D]. */
export const USUAL_AMONG = 3;

/** The place asked for: one plot a house at most, so as many as the houses wanted. */
export const amongFor = (wanted: number | null | undefined): number =>
  wanted !== null && wanted !== undefined && wanted > 0 ? wanted : USUAL_AMONG;
