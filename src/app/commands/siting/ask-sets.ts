import type { SetsAsk } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Changes what is asked for on the page of best sets. */
export const askSets = defineCommand<Partial<SetsAsk>>({
  id: "askSets",
  run: (change) => viewStore.setState(({ setsAsk }) => ({ setsAsk: { ...setsAsk, ...change } })),
});
