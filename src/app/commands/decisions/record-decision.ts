import {
  type DecisionMade,
  isRefusal,
  type PublicCase,
  recordDecision as recorded,
  withDecision,
} from "../../../engine/index.ts";
import { projectStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { say } from "../say.ts";
import { savedProject, saveNow } from "../session.ts";

/** Writes what a council decided of a case into the project's ledger. It is no step that could be undone: a mistake is mended by a later entry that says so. */
export const recordDecision = defineCommand<{
  readonly publicCase: PublicCase;
  /** Hash of the case file that was decided on. */
  readonly caseHash: string;
  readonly made: DecisionMade;
}>({
  id: "recordDecision",
  available: canEdit,
  run: async ({ publicCase, caseHash, made }) => {
    const { project } = projectStore.getState();
    if (!project) return;
    const decision = recorded(publicCase, caseHash, made);
    if (isRefusal(decision)) return say("warning", `commands.why.decision.${decision.code}`);
    const decisions = withDecision(project.decisions ?? [], decision);
    projectStore.setState({ project: { ...project, decisions } });
    await saveNow();
    const kept = savedProject()?.decisions === decisions;
    say(kept ? "success" : "danger", kept ? "commands.toast.decided" : "commands.toast.decisionNotSaved");
  },
});
