import type { WorkspaceModule } from "../workspace-module.ts";
import { Side } from "./Side.tsx";
import { Table } from "./Table.tsx";

export const workspace: WorkspaceModule = { id: "dwellings", icon: "dwellings", Side, Table };
