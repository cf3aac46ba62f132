import type { Position } from "../../../engine/index.ts";
import { sketchStepped } from "../../state/sketching.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Corners of the line being measured or the plot being drawn, metres: one step of what is drawn. */
export const setSketch = defineCommand<readonly Position[]>({
  id: "setSketch",
  run: (sketch) => viewStore.setState((view) => sketchStepped(view, { sketch })),
});
