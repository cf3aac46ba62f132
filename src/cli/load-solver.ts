import { highsSolver, type LinearSolver } from "../engine/index.ts";

/** Loaded when a verb first needs it: the other verbs never read its three megabytes. */
export async function loadSolver(): Promise<LinearSolver> {
  const { default: loadHighs } = await import("highs");
  return highsSolver(await loadHighs());
}
