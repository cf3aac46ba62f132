import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** How many further homes the price of a demand is told for. */
export const setDemandNext = defineCommand<number | null>({
  id: "setDemandNext",
  run: (demandNext) => viewStore.setState({ demandNext }),
});
