import type { PlacementId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { activePlaces, placementsById } from "../../state/selectors/places.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withChange } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Tries what it would be like if a placement ended. */
export const endPlacement = defineCommand<{ readonly placement: PlacementId }>({
  id: "endPlacement",
  available: canEdit,
  run: ({ placement }) => {
    const { project } = readProject();
    if (!project) return;
    const record = placementsById(activePlaces(project)).get(placement);
    if (!record) return say("warning", "commands.why.gone");
    if (record.standing !== "housed") return say("warning", "commands.why.notHoused");
    editProject("commands.step.endPlacement", (now) =>
      withChange(now, (id) => ({ id, kind: "end-placement", placement })),
    );
  },
});
