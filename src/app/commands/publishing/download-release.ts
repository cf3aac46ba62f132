import { readRelease, releaseFileName } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

/** Downloads a release of the ledger by its date: the bytes it was made with, however often. */
export const downloadRelease = defineCommand<{ readonly date: string }>({
  id: "downloadRelease",
  available: hasProject,
  run: ({ date }) => {
    for (const { text } of readProject().project?.release?.ledger ?? []) {
      const read = readRelease(text);
      if (!read.ok || read.value.date !== date) continue;
      const name = releaseFileName(read.value);
      machinery().download({ name, type: "application/json", bytes: text });
      return say("success", "commands.toast.exported", { name });
    }
    say("warning", "commands.why.noSuchRelease", { date });
  },
});
