import { defineCommand } from "../define-command.ts";
import { openStored } from "../opening.ts";

/** Opens a project stored in this browser. */
export const openProject = defineCommand<string>({
  id: "openProject",
  run: async (id) => {
    await openStored(id);
  },
});
