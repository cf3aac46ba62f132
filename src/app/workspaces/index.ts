import { workspace as compare } from "./compare/index.ts";
import { workspace as data } from "./data/index.ts";
import { workspace as dwellings } from "./dwellings/index.ts";
import { workspace as method } from "./method/index.ts";
import { workspace as overview } from "./overview/index.ts";
import { workspace as plots } from "./plots/index.ts";
import { workspace as report } from "./report/index.ts";
import type { WorkspaceModule } from "./workspace-module.ts";

export { fetchInspector, INSPECTOR_DIALOGS, Inspector } from "./inspector/index.ts";
export type { WorkspaceModule } from "./workspace-module.ts";

/** The register of workspaces, in the order of the rail. */
export const WORKSPACE_MODULES: readonly WorkspaceModule[] = [
  overview,
  dwellings,
  plots,
  compare,
  report,
  data,
  method,
];
