import type { ViewState } from "../../state/index.ts";
import { NO_STEPS } from "../../state/sketching.ts";

/** The view with nothing drawn, changed or split: where every tool ends. */
export const NOTHING_SKETCHED: Pick<
  ViewState,
  "tool" | "sketch" | "outline" | "sketchSteps" | "shaped" | "corner"
> = {
  tool: "select",
  sketch: [],
  outline: [],
  sketchSteps: NO_STEPS,
  shaped: null,
  corner: null,
};
