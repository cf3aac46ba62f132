import type { WorkspaceModule } from "./workspace-module.ts";

export type { MainProps, WorkspaceModule } from "./workspace-module.ts";

/** The register of workspaces, in the order of the rail. */
export const WORKSPACE_MODULES: readonly WorkspaceModule[] = [];
