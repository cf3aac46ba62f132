import type { Project } from "../../../engine/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";

/** Chooses the two sides of Sammenlign; null is today's situation. */
export const setCompare = defineCommand<Project["compare"]>({
  id: "setCompare",
  available: canEdit,
  run: ([left, right]) => {
    editProject("commands.step.setCompare", (project) => {
      const sides = [scenarioOf(project, left)?.id ?? null, scenarioOf(project, right)?.id ?? null] as const;
      if (sides[0] === project.compare[0] && sides[1] === project.compare[1]) return null;
      return { ...project, compare: sides };
    });
  },
});
