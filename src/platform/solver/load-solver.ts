import loadHighs from "highs";
import wasmUrl from "highs/runtime?url";
import { highsSolver, type LinearSolver } from "../../engine/index.ts";

let loaded: Promise<LinearSolver> | null = null;

/**
 * The solver in a browser's worker, loaded the first time it is asked for: three megabytes that no other part of the app
 * needs. The address is the built file's own, so that it lies beside the app whatever sub-path that is at.
 */
export function loadSolver(): Promise<LinearSolver> {
  loaded ??= loadHighs({ locateFile: () => wasmUrl }).then(highsSolver);
  // What failed may succeed when asked again.
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}
