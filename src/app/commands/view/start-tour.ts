import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Begins the guided first run from its first step. */
export const startTour = defineCommand({
  id: "startTour",
  palette: true,
  run: () => viewStore.setState({ tour: 0, dialog: null }),
});
