import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";

export { Inspector } from "./Inspector.tsx";

/** Dialogs that are opened from a panel, whichever workspace it stands in. */
export const INSPECTOR_DIALOGS: NonNullable<WorkspaceModule["dialogs"]> = {
  "plot-sheet": lazy(async () => ({
    default: (await import("./plot-sheet/PlotSheetDialog.tsx")).PlotSheetDialog,
  })),
};
