import type { RelativeRisk } from "../../../../engine/index.ts";
import { type CellRun, cellRuns } from "../../cell-runs.ts";

/** Twice and four times as likely as elsewhere: what can be said in words. Below twice the surface is mostly chance. */
export const RISK_STEPS = [2, 4] as const;

/** Step of a cell: how many of the limits its ratio reaches. Cells without stock to speak of reach none. */
const stepOf = (logRatio: number): number =>
  Number.isNaN(logRatio) ? 0 : RISK_STEPS.filter((times) => logRatio >= Math.log(times)).length;

/** The cells where a home is at least twice as likely to be of the programme. */
export const riskRuns = (risk: RelativeRisk): readonly CellRun[] =>
  cellRuns(risk, (cell) => stepOf(risk.logRatio[cell] as number) || -1);
