import type { ViewState } from "../../state/index.ts";

/** The view with nothing drawn, changed or split: where every tool ends. */
export const NOTHING_SKETCHED: Pick<ViewState, "tool" | "sketch" | "shaped" | "corner"> = {
  tool: "select",
  sketch: [],
  shaped: null,
  corner: null,
};
