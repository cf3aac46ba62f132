import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";

/** Loaded when it is first opened: the first picture needs no report. */
export const workspace: WorkspaceModule = {
  id: "report",
  icon: "report",
  Main: lazy(() => import("./ReportMain.tsx").then(({ ReportMain }) => ({ default: ReportMain }))),
};
