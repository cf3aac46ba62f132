import type { Workspace } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";

/** Goes to a workspace; a drag or a drawing in progress is let go of. */
export const openWorkspace = defineCommand<Workspace>({
  id: "openWorkspace",
  run: (workspace) => viewStore.setState({ workspace, ...NOTHING_SKETCHED, draft: null }),
});
