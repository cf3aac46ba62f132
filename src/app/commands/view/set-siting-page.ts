import type { SitingPage } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Turns the page of Tomter, and shows it: what is selected hides it. */
export const setSitingPage = defineCommand<SitingPage>({
  id: "setSitingPage",
  run: (sitingPage) => viewStore.setState({ sitingPage, workspace: "plots", selection: null }),
});
