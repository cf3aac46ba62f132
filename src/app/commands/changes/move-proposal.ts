import type { ChangeId, Point } from "../../../engine/index.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withMovedProposal } from "../editing/with-moved-proposal.ts";

/** Puts a proposal's småhus at another point. */
export const moveProposal = defineCommand<{ readonly proposal: ChangeId; readonly to: Point }>({
  id: "moveProposal",
  available: inScenario,
  run: ({ proposal, to }) => {
    editProject("commands.step.moveProposal", (project) => withMovedProposal(project, proposal, to));
  },
});
