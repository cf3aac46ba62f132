import type { KeptDemand } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withSiting } from "../editing/with-siting.ts";

type SetDemand = Pick<KeptDemand, "id"> & Partial<Omit<KeptDemand, "id">>;

/** Changes the words of a demand, its terms, or whether its price is looked at. */
export const setDemand = defineCommand<SetDemand>({
  id: "setDemand",
  available: canEdit,
  run: ({ id, ...change }) => {
    editProject("commands.step.setDemand", (project) =>
      withSiting(project, (siting) =>
        siting.demands.some((demand) => demand.id === id)
          ? {
              ...siting,
              demands: siting.demands.map((demand) => (demand.id === id ? { ...demand, ...change } : demand)),
            }
          : siting,
      ),
    );
  },
});
