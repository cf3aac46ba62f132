import { type CopyStanding, compareCopies, type Project, type ProjectCopy } from "../../../engine/index.ts";
import { projectStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

interface Asked {
  readonly file: Pick<File, "arrayBuffer">;
  readonly told: (standing: CopyStanding) => void;
}

/** Reads a copy of the project from its file, and tells how its releases lie to those here. Nothing else of it is kept, and nothing here is changed. */
export const compareCopy = defineCommand<Asked>({
  id: "compareCopy",
  run: async ({ file, told }) => {
    const { project } = projectStore.getState();
    if (!project) return;
    try {
      const read = await machinery().files.read(new Uint8Array(await file.arrayBuffer()));
      const now = projectStore.getState().project;
      if (now?.id !== project.id) return;
      if (read.ok) told(compareCopies(copyOf(now), copyOf(read.value)));
      else say("danger", "commands.opening.notAProject");
    } catch {
      say("danger", "commands.opening.unreadableFile");
    }
  },
});

const copyOf = ({ dataset: { municipality }, release }: Project): ProjectCopy => ({ municipality, release });
