import { err, type ProblemFault, type ReadProblem, type Result, readProblem } from "../engine/index.ts";

export interface OptimiseFile extends ReadProblem {
  /** As it stood: proof slips carry it. */
  readonly file: unknown;
}

/** The JSON of `spredt optimise`. What is not as the command's help says is a fault with its place, never a guess. */
export function readOptimiseFile(text: string): Result<OptimiseFile, ProblemFault> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return err({ at: "", message: `not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  const read = readProblem(file);
  return read.ok ? { ok: true, value: { ...read.value, file } } : read;
}
