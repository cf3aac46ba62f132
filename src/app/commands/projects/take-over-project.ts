import { readProject } from "../../state/index.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { openStored } from "../opening.ts";
import { say } from "../say.ts";

/** The other tab saves before it lets go; on a slow disk that takes a while. */
const PATIENCE_MS = 5000;

/** Asks the tab that is writing to this project to save it and let go, and goes on writing here. */
export const takeOverProject = defineCommand({
  id: "takeOverProject",
  palette: true,
  available: ({ project }) => (project.saving.state === "readOnly" ? true : "commands.why.writingHere"),
  run: async () => {
    const id = readProject().project?.id;
    if (id === undefined) return;
    machinery().askForHandOver(id);
    const lock = await machinery().takeWriterLock(id, PATIENCE_MS);
    if (!lock) return say("warning", "commands.toast.notHandedOver");
    lock.release();
    await openStored(id);
  },
});
