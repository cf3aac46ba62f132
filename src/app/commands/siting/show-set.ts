import type { ChosenPlot } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Draws a set of plots on the map, or none. Nothing is changed by it. */
export const showSet = defineCommand<readonly ChosenPlot[] | null>({
  id: "showSet",
  run: (shownSet) => viewStore.setState({ shownSet }),
});
