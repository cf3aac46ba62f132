import type { WorkspaceModule } from "../workspace-module.ts";
import { Compare } from "./Compare.tsx";

export const workspace: WorkspaceModule = { id: "compare", icon: "compare", Main: Compare };
