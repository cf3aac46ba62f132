import { readProject, readResults, readView } from "../state/index.ts";
import type { AppState } from "./command.ts";

/** Everything a command may look at before it runs. */
export const readAppState = (): AppState => ({
  project: readProject(),
  view: readView(),
  results: readResults(),
});
