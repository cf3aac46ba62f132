import type { DemandId, DemandTerms } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { nextId } from "../editing/next-id.ts";
import { withSiting } from "../editing/with-siting.ts";

/** Writes down what somebody demands, and looks at its price. It is kept with the case and never becomes a rule. */
export const addDemand = defineCommand<{ readonly words: string; readonly terms: DemandTerms }>({
  id: "addDemand",
  available: canEdit,
  run: ({ words, terms }) => {
    editProject("commands.step.addDemand", (project) =>
      withSiting(project, (siting) => {
        const id = nextId<DemandId>(
          "demand-",
          siting.demands.map((demand) => demand.id),
        );
        return { ...siting, demands: [...siting.demands, { id, words, terms, on: true }] };
      }),
    );
  },
});
