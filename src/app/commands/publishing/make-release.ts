import type { Project, ReleaseBook } from "../../../engine/index.ts";
import { attacksHeld, readCaseMaking } from "../../state/index.ts";
import { checkOf } from "../../state/selectors/case-question.ts";
import { projectStore, releaseTrialStore } from "../../state/stores.ts";
import { checkCaseNow } from "../case-making.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";
import { savedProject, saveNow } from "../session.ts";

/**
 * Makes the release that has been prepared and attacked: exactly what was shown. It exists once the project is on the disk with it, and is no step that could
 * be undone. A date that has a release keeps the one it has.
 */
export const makeRelease = defineCommand({
  id: "makeRelease",
  available: canEdit,
  run: async () => {
    const { project } = projectStore.getState();
    const trial = releaseTrialStore.getState();
    if (!project) return;
    const { asked, made } = trial;
    if (!asked || !made || trial.preparing !== "answered") return say("warning", "commands.why.notPrepared");
    if (asked.book !== project.release || asked.dataset !== project.dataset)
      return say("warning", "commands.why.notPrepared");
    if (made.again) return say("info", "commands.toast.releaseAgain", { date: made.file.date });
    if (!attacksHeld(trial)) return say("warning", "commands.why.notAttacked");
    // Names of houses are in the release for good.
    await checkCaseNow();
    const checked = checkOf(project, readCaseMaking());
    if (asked.houses.length > 0 && (!checked || checked.houseFindings.length > 0))
      return say("warning", "commands.why.houseWords");
    const before = projectStore.getState().project;
    if (before?.release !== asked.book) return say("warning", "commands.why.notPrepared");
    putBook(before, made.book);
    await saveNow();
    if (savedProject()?.release === made.book)
      return say("success", "commands.toast.released", { date: made.file.date });
    // Nothing has left. Made again from the same register and secret it is the same, byte for byte.
    const now = projectStore.getState().project;
    if (now?.release === made.book) putBook(now, asked.book);
    say("danger", "commands.toast.releaseNotSaved");
  },
});

const putBook = (project: Project, release: ReleaseBook) =>
  projectStore.setState({ project: { ...project, release } });
