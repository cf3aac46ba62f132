import { lazy } from "react";
import type { WorkspaceModule } from "../workspace-module.ts";
import { AddHousesDialog } from "./AddHousesDialog.tsx";
import { Side } from "./Side.tsx";
import { Table } from "./Table.tsx";

export const workspace: WorkspaceModule = {
  id: "plots",
  icon: "plots",
  Side,
  Table,
  dialogs: {
    "add-houses": AddHousesDialog,
    "compare-plots": lazy(async () => ({
      default: (await import("./compare/ComparePlotsDialog.tsx")).ComparePlotsDialog,
    })),
  },
};
