import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";

/** Loaded when it is first opened: the first picture needs no comparison. */
export const workspace: WorkspaceModule = {
  id: "compare",
  icon: "compare",
  Main: lazy(() => import("./Compare.tsx").then(({ Compare }) => ({ default: Compare }))),
};
