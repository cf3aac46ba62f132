import type { WorkspaceModule } from "../workspace-module.ts";
import { AddUnit } from "./AddUnit.tsx";
import { BulkEdit } from "./BulkEdit.tsx";
import { Side } from "./Side.tsx";
import { Table } from "./Table.tsx";

export const workspace: WorkspaceModule = {
  id: "dwellings",
  icon: "dwellings",
  Side,
  Table,
  dialogs: { "add-unit": AddUnit, "correct-units": BulkEdit },
};
