import type { TradeOff } from "../../../../engine/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import { type PlotProblem, placed } from "./plot-problem.ts";
import { setWorth } from "./set-worth.ts";

export interface CurvePoint {
  readonly set: readonly ChosenPlot[];
  /** Metres to services of a house, on average. */
  readonly travel: number;
  readonly scatter: number;
  readonly proved: boolean;
}

/** The sets of the curve, nearest first. */
export const curvePoints = ({ points }: TradeOff, problem: PlotProblem): readonly CurvePoint[] =>
  points.map(({ sum, scatter, chosen, houses, proved }) => ({
    set: placed(problem, chosen, houses),
    travel: sum / problem.houses,
    scatter,
    proved,
  }));

export interface ScenarioPoint extends Omit<CurvePoint, "proved"> {
  /** No point of the curve is as good by both and better by one. */
  readonly efficient: boolean;
}

/** What the alternative in force would be as a point; null where it uses no plots, or one that cannot be measured. */
export function scenarioPoint(
  rows: readonly PlotRow[],
  problem: PlotProblem,
  points: readonly CurvePoint[],
): ScenarioPoint | null {
  const set = rows.flatMap(({ id, houses }) => (houses > 0 ? [{ plot: id, houses }] : []));
  const worth = set.length > 0 ? setWorth(problem, set) : null;
  if (!worth || worth.travel === null || worth.scatter === null) return null;
  const { travel, scatter } = worth;
  const beaten = points.some(
    (one) => one.travel <= travel && one.scatter >= scatter && (one.travel < travel || one.scatter > scatter),
  );
  return { set, travel, scatter, efficient: !beaten };
}
