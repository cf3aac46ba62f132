import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";

const load = () => import("./Inspector.tsx");

/** Nothing is selected when the app starts, so its panels come after the first figures, before anybody can ask for them. */
export const Inspector = lazy(async () => ({ default: (await load()).Inspector }));
export const fetchInspector = (): void => void load();

/** Dialogs that are opened from a panel, whichever workspace it stands in. */
export const INSPECTOR_DIALOGS: NonNullable<WorkspaceModule["dialogs"]> = {
  "plot-sheet": lazy(async () => ({
    default: (await import("./plot-sheet/PlotSheetDialog.tsx")).PlotSheetDialog,
  })),
};
