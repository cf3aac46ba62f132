import { type Decision, withDecision } from "../../../engine/index.ts";
import { projectStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";
import { savedProject, saveNow } from "../session.ts";

/**
 * Writes what a council decided into the project's ledger, behind the last. It is no step that could be undone: a mistake is mended by a later entry that
 * says so. The same decision is not written twice.
 */
export const recordDecision = defineCommand<Decision>({
  id: "recordDecision",
  available: canEdit,
  run: async (decision) => {
    const { project } = projectStore.getState();
    if (!project) return;
    const before = project.decisions ?? [];
    const text = JSON.stringify(decision);
    if (before.some((entry) => JSON.stringify(entry.decision) === text))
      return say("info", "commands.toast.decidedBefore");
    const decisions = withDecision(before, decision);
    projectStore.setState({ project: { ...project, decisions } });
    await saveNow();
    const kept = savedProject()?.decisions === decisions;
    say(kept ? "success" : "danger", kept ? "commands.toast.decided" : "commands.toast.decisionNotSaved");
  },
});
