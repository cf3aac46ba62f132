import type { MethodPage } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** Goes to a page of Metode: `rule:<id>` for one rule. */
export const openMethod = defineCommand<MethodPage>({
  id: "openMethod",
  run: (methodPage) =>
    viewStore.setState({ workspace: "method", methodPage, ...NOTHING_SKETCHED, draft: null }),
});
