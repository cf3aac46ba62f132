import type { RuleId } from "../../model/index.ts";
import { lineOf } from "../weighing/order-flip.ts";
import { HAIR, ranking } from "../weighing/ranking.ts";
import { withShare } from "../weighing/weights.ts";
import type { WeighedPlots } from "./weighed-plots.ts";

/** One criterion's share of the weights, from and to; the others keep their proportions. */
export interface WeightLift {
  readonly criterion: RuleId;
  readonly from: number;
  readonly to: number;
}

/** Past the very point where two plots are alike, where arithmetic would leave them a hair apart. */
const NUDGE = 1e-9;

/**
 * The smallest move of one weight that gives a row the place asked for; null where no single weight does. As one share
 * moves, each plot's value is a straight line: so places change only where the row's line meets another's, and the nearest
 * such share at which few enough are ahead is the answer.
 */
export function liftByWeight(plots: WeighedPlots, row: number, among: number): WeightLift | null {
  const { table, weights } = plots;
  let best: WeightLift | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < weights.length; k++) {
    const from = weights[k] as number;
    const line = lineOf(table, weights, k);
    // How much another plot is ahead, as a line in the share.
    const ahead = table.plots.map((_, other) => ({
      alone: line.alone(other) - line.alone(row),
      rest: line.rest(other) - line.rest(row),
    }));
    const at = ({ alone, rest }: (typeof ahead)[number], share: number) => share * alone + (1 - share) * rest;
    const meetings = ahead
      .flatMap(({ alone, rest }) => (alone * rest < 0 ? [rest / (rest - alone)] : []))
      .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
    for (const share of meetings) {
      const off = Math.abs(share - from);
      if (off >= least - HAIR) break;
      if (ahead.filter((one) => at(one, share) > HAIR).length > among - 1) continue;
      const to = [share, share + Math.sign(share - from) * NUDGE].find(
        (one) =>
          one > 0 && one < 1 && (ranking(table, withShare(weights, k, one)).place[row] as number) <= among,
      );
      if (to === undefined) continue;
      least = off;
      best = { criterion: table.criteria[k] as RuleId, from, to };
      break;
    }
  }
  return best;
}
