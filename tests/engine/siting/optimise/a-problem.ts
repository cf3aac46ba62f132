import { readProblem, type SiteProblem } from "../../../../src/engine/index.ts";

/** A problem as a file has it, read; a fault is the test's own. */
export function aProblem(file: unknown): SiteProblem {
  const read = readProblem(file);
  if (!read.ok) throw new Error(`${read.error.at}: ${read.error.message}`);
  return read.value.problem;
}

/** Every choice of p of n. */
export function* choicesOf(n: number, p: number, from = 0): Generator<number[]> {
  if (p === 0) {
    yield [];
    return;
  }
  for (let j = from; j <= n - p; j++) for (const rest of choicesOf(n, p - 1, j + 1)) yield [j, ...rest];
}
