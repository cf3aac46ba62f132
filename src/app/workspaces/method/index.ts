import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";

/** Loaded when it is first opened: the first picture needs no method. */
export const workspace: WorkspaceModule = {
  id: "method",
  icon: "method",
  Main: lazy(() => import("./MethodMain.tsx").then(({ MethodMain }) => ({ default: MethodMain }))),
  dialogs: {
    "rule-set": lazy(() =>
      import("./RuleSetDialog.tsx").then(({ RuleSetDialog }) => ({ default: RuleSetDialog })),
    ),
  },
};
