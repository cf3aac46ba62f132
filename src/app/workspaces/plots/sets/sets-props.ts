import type { SetsAsk } from "../../../state/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import type { PlotRow } from "../plot-rows.ts";
import type { PlotProblem } from "./plot-problem.ts";

/** What every part of an answer is drawn from. */
export interface SetsProps {
  readonly problem: PlotProblem;
  readonly ask: SetsAsk;
  readonly rows: readonly PlotRow[];
  readonly reading: Reading;
}
