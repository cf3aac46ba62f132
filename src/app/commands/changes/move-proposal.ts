import type { ChangeId, Point } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withMovedProposal } from "../editing/with-moved-proposal.ts";
import { sayMisfits } from "../say-misfits.ts";

/** Puts a proposal's småhus at another point. */
export const moveProposal = defineCommand<{ readonly proposal: ChangeId; readonly to: Point }>({
  id: "moveProposal",
  available: inScenario,
  run: ({ proposal, to }) => {
    const { project: before } = readProject();
    const saved = editProject("commands.step.moveProposal", (project) =>
      withMovedProposal(project, proposal, to),
    );
    sayMisfits(before, saved);
  },
});
