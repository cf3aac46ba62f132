import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";
import { Side } from "./Side.tsx";

/** The register reads and writes what people type by the rules of files, which are fetched with it. */
export const workspace: WorkspaceModule = {
  id: "dwellings",
  icon: "dwellings",
  Side,
  Table: lazy(() => import("./Table.tsx").then(({ Table }) => ({ default: Table }))),
  dialogs: {
    "add-unit": lazy(() => import("./AddUnit.tsx").then(({ AddUnit }) => ({ default: AddUnit }))),
    "move-unit": lazy(() => import("./MoveUnit.tsx").then(({ MoveUnit }) => ({ default: MoveUnit }))),
    "correct-units": lazy(() => import("./BulkEdit.tsx").then(({ BulkEdit }) => ({ default: BulkEdit }))),
  },
};
