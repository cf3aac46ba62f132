import loadHighs from "highs";
import { highsSolver, type LinearSolver } from "../../../../src/engine/index.ts";

let loaded: Promise<LinearSolver> | null = null;

/** The real solver, loaded once a test file. */
export function aSolver(): Promise<LinearSolver> {
  loaded ??= loadHighs().then(highsSolver);
  return loaded;
}
