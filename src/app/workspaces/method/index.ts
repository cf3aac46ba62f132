import type { WorkspaceModule } from "../workspace-module.ts";
import { MethodMain } from "./MethodMain.tsx";
import { RuleSetDialog } from "./RuleSetDialog.tsx";

export const workspace: WorkspaceModule = {
  id: "method",
  icon: "method",
  Main: MethodMain,
  dialogs: { "rule-set": RuleSetDialog },
};
