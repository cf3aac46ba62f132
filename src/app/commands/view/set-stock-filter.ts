import type { StockFilter } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Which dwellings the table of the stock shows. */
export const setStockFilter = defineCommand<Partial<StockFilter>>({
  id: "setStockFilter",
  run: (change) => viewStore.setState(({ stockFilter }) => ({ stockFilter: { ...stockFilter, ...change } })),
});
