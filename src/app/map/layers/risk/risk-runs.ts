import type { RelativeRisk } from "../../../../engine/index.ts";

/** Twice and four times as likely as elsewhere: what can be said in words. Below twice the surface is mostly chance. */
export const RISK_STEPS = [2, 4] as const;

/** Cells of one step side by side in a row: one rectangle instead of many, in metres. */
export interface RiskRun {
  readonly step: number;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** Step of a cell: how many of the limits its ratio reaches. Cells without stock to speak of reach none. */
const stepOf = (logRatio: number): number =>
  Number.isNaN(logRatio) ? 0 : RISK_STEPS.filter((times) => logRatio >= Math.log(times)).length;

/** The cells where a home is at least twice as likely to be of the programme, row by row from the south. */
export function riskRuns({ origin, cell, columns, rows, logRatio }: RelativeRisk): readonly RiskRun[] {
  const runs: RiskRun[] = [];
  for (let row = 0; row < rows; row++) {
    let from = 0;
    for (let column = 1; column <= columns; column++) {
      const step = stepOf(logRatio[row * columns + from] as number);
      const next = column < columns ? stepOf(logRatio[row * columns + column] as number) : -1;
      if (next === step) continue;
      if (step > 0)
        runs.push({
          step,
          x: [origin.x + from * cell, origin.x + column * cell],
          y: [origin.y + row * cell, origin.y + (row + 1) * cell],
        });
      from = column;
    }
  }
  return runs;
}
