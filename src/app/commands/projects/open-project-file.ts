import { defineCommand } from "../define-command.ts";
import { openFromFile } from "../opening.ts";

/** Opens a project file as a project of its own. */
export const openProjectFile = defineCommand<File>({ id: "openProjectFile", run: openFromFile });
