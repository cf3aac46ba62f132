import type { DemandId } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withSiting } from "../editing/with-siting.ts";

/** Takes a demand out of the case; undo brings it back. */
export const removeDemand = defineCommand<DemandId>({
  id: "removeDemand",
  available: canEdit,
  run: (id) => {
    editProject("commands.step.removeDemand", (project) =>
      withSiting(project, (siting) => {
        const demands = siting.demands.filter((demand) => demand.id !== id);
        return demands.length === siting.demands.length ? siting : { ...siting, demands };
      }),
    );
  },
});
