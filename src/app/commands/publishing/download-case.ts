import { readProject } from "../../state/index.ts";
import { makeCaseNow } from "../case-making.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";
import { savedProject, saveNow } from "../session.ts";

/** Downloads the case file. The release in it must be on the disk first: what has left and is forgotten could be drawn anew. */
export const downloadCase = defineCommand({
  id: "downloadCase",
  available: hasProject,
  run: async () => {
    const { project } = readProject();
    const made = await makeCaseNow();
    if (!project || !made) return;
    if (readProject().saving.state !== "readOnly") {
      await saveNow();
      if (savedProject()?.release?.ledger !== project.release?.ledger)
        return say("danger", "commands.toast.caseNotSaved");
    }
    machinery().download({ name: made.name, type: "application/json", bytes: made.bytes });
    say("success", "commands.toast.exported", { name: made.name });
  },
});
