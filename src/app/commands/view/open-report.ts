import type { ReportPage } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** Goes to a page of Rapport. */
export const openReport = defineCommand<ReportPage>({
  id: "openReport",
  run: (reportPage) =>
    viewStore.setState({ workspace: "report", reportPage, ...NOTHING_SKETCHED, draft: null }),
});
