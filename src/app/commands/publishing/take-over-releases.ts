import { compareCopies, type ReleaseBook } from "../../../engine/index.ts";
import { projectStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";
import { savedProject, saveNow } from "../session.ts";

/**
 * Takes over the release book of a copy that has every release made here and more; no release is ever lost, and each counts against the year as one made here. It holds once the project
 * is on the disk with it, and is no step that could be undone.
 */
export const takeOverReleases = defineCommand<ReleaseBook>({
  id: "takeOverReleases",
  available: canEdit,
  run: async (book) => {
    const { project } = projectStore.getState();
    if (!project) return;
    const { municipality } = project.dataset;
    // Something may have been released here since the copy was looked at.
    if (
      compareCopies({ municipality, release: project.release }, { municipality, release: book }).kind !==
      "newer"
    )
      return say("warning", "commands.why.notNewerReleases");
    const before = project.release;
    projectStore.setState({ project: { ...project, release: book } });
    await saveNow();
    if (savedProject()?.release === book) return say("success", "commands.toast.releasesTakenOver");
    const now = projectStore.getState().project;
    if (now?.release === book) {
      const { release: _, ...rest } = now;
      projectStore.setState({ project: before ? { ...rest, release: before } : rest });
    }
    say("danger", "commands.toast.releasesNotTakenOver");
  },
});
