import type { Acquisition, BuildingId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { buildingsById } from "../../state/selectors/places.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { nextDwellingId } from "../editing/made-ids.ts";
import { withChange } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Buys or leases one ordinary dwelling in a building. It stands vacant until somebody is placed in it. */
export const acquireDwelling = defineCommand<{
  readonly building: BuildingId;
  readonly acquisition: Acquisition;
}>({
  id: "acquireDwelling",
  available: canEdit,
  run: ({ building, acquisition }) => {
    const { project } = readProject();
    if (!project) return;
    if (!buildingsById(project.dataset).has(building)) return say("warning", "commands.why.gone");
    const dwelling = nextDwellingId(project);
    editProject("commands.step.acquireDwelling", (now) =>
      withChange(now, (id) => ({ id, kind: "acquire-dwelling", dwelling, building, acquisition })),
    );
  },
});
