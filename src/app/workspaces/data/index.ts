import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";
import { WindowDrop } from "./WindowDrop.tsx";

export const workspace: WorkspaceModule = {
  id: "data",
  icon: "data",
  Main: lazy(() => import("./DataMain.tsx").then(({ DataMain }) => ({ default: DataMain }))),
  Everywhere: WindowDrop,
  dialogs: {
    import: lazy(() =>
      import("./import/ImportDialog.tsx").then(({ ImportDialog }) => ({ default: ImportDialog })),
    ),
    "waiting-addresses": lazy(() =>
      import("./import/WaitingDialog.tsx").then(({ WaitingDialog }) => ({ default: WaitingDialog })),
    ),
    "open-data": lazy(() =>
      import("./open-data/OpenDataDialog.tsx").then(({ OpenDataDialog }) => ({ default: OpenDataDialog })),
    ),
    layers: lazy(() => import("./LayersDialog.tsx").then(({ LayersDialog }) => ({ default: LayersDialog }))),
    projects: lazy(() =>
      import("./ProjectsDialog.tsx").then(({ ProjectsDialog }) => ({ default: ProjectsDialog })),
    ),
    "new-project": lazy(() =>
      import("./NewProjectDialog.tsx").then(({ NewProjectDialog }) => ({ default: NewProjectDialog })),
    ),
  },
};
