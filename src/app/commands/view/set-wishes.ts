import type { Wishes } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** What the participant asks of a home, one wish at a time. Lives in the view and is never saved. */
export const setWishes = defineCommand<Partial<Wishes>>({
  id: "setWishes",
  run: (change) => viewStore.setState(({ wishes }) => ({ wishes: { ...wishes, ...change } })),
});
