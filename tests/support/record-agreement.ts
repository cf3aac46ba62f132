import { appendFileSync } from "node:fs";
import { basename } from "node:path";
import { expect } from "vitest";

/** Set by `npm run agreement`: where each comparison is written, one line of JSON each. */
const into = process.env.SPREDT_AGREEMENT;

export interface Comparison {
  /** Folder and file of the test: they tell which family of statistics, and whose answers. */
  readonly file: string;
  /** The test's full name: it may say which data set. */
  readonly test: string;
  readonly what: string;
  readonly ours: number;
  readonly theirs: number;
}

/** Writes a comparison with published truth down, where somebody asked for the table of them. */
export function recordAgreement(ours: number, theirs: number, what: string): void {
  if (!into) return;
  const { testPath = "", currentTestName = "" } = expect.getState();
  const [folder = ""] = testPath.split(/[/\\]/).slice(-2);
  const file = `${folder}/${basename(testPath)}`;
  appendFileSync(
    into,
    `${JSON.stringify({ file, test: currentTestName, what, ours, theirs } satisfies Comparison)}\n`,
  );
}
