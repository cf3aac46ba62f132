import type { Position } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Corners of the line being measured or the plot being drawn, metres. */
export const setSketch = defineCommand<readonly Position[]>({
  id: "setSketch",
  run: (sketch) => viewStore.setState({ sketch }),
});
