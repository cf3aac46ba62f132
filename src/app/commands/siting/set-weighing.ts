import { NO_WEIGHING, requirementOutcomes, type WeighingCase } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withSiting } from "../editing/with-siting.ts";
import { say } from "../say.ts";

/** Changes the bounds on weights that verdicts must hold within, or what plots must have. Schools can be required by nobody (promise E9). */
export const setWeighing = defineCommand<
  Partial<Pick<WeighingCase, "spread" | "keepOrder" | "requirements" | "bounds">>
>({
  id: "setWeighing",
  available: canEdit,
  run: (change) => {
    const allowed = requirementOutcomes({ plots: [], findings: [] }, change.requirements ?? []);
    if (!allowed.ok) return say("warning", "commands.why.notRequired");
    editProject("commands.step.setWeighing", (project) =>
      withSiting(project, (siting) => {
        const before = siting.weighing ?? NO_WEIGHING;
        const { bounds = [], ...rest } = { ...before, ...change };
        const weighing: WeighingCase =
          bounds.length === 0
            ? rest
            : { ...rest, bounds: bounds.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)) };
        return JSON.stringify(weighing) === JSON.stringify(before) ? siting : { ...siting, weighing };
      }),
    );
  },
});
