import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Marks the corner of the sketch that the keyboard is at; null for none. */
export const setCorner = defineCommand<number | null>({
  id: "setCorner",
  run: (corner) => viewStore.setState({ corner }),
});
