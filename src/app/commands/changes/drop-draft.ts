import type { Change, ChangeId, Project } from "../../../engine/index.ts";
import { readProject, readView } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withChange } from "../editing/with-change.ts";
import { withHouses } from "../editing/with-houses.ts";
import { withMovedProposal } from "../editing/with-moved-proposal.ts";
import { sayMisfits } from "../say-misfits.ts";

function dropped(project: Project, change: Change): Project | null {
  if (change.kind === "move-proposal") return withMovedProposal(project, change.proposal, change.to);
  if (change.kind === "open-plot") return withHouses(project, change);
  return withChange(project, (id: ChangeId) => ({ ...change, id }));
}

/** Ends a drag: what was tried becomes one change. */
export const dropDraft = defineCommand({
  id: "dropDraft",
  run: () => {
    const { draft } = readView();
    viewStore.setState({ draft: null });
    if (!draft) return;
    const { project: before } = readProject();
    const saved = editProject(`commands.step.${stepOf(draft.change)}` as const, (project) =>
      dropped(project, draft.change),
    );
    sayMisfits(before, saved);
  },
});

function stepOf(change: Change) {
  switch (change.kind) {
    case "open-plot":
      return "dropHouses";
    case "move-proposal":
      return "moveProposal";
    case "draw-plot":
      return "drawPlot";
    case "acquire-dwelling":
      return "acquireDwelling";
    case "place":
      return "place";
    case "end-placement":
      return "endPlacement";
  }
}
