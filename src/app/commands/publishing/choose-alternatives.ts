import type { ScenarioId } from "../../../engine/index.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withCaseDraft } from "../editing/with-case-draft.ts";

/**
 * Which alternatives the case tells of, in the order they are lettered. Those that stay keep their public words; a new one begins without, since its own title
 * is the office's.
 */
export const chooseAlternatives = defineCommand<readonly ScenarioId[]>({
  id: "chooseAlternatives",
  available: canEdit,
  run: (wanted) => {
    editProject("commands.step.chooseAlternatives", (project) =>
      withCaseDraft(project, (draft) => {
        const there = [...new Set(wanted)].filter((id) => scenarioOf(project, id));
        const before = draft.alternatives.map(({ scenario }) => scenario);
        if (there.length === before.length && there.every((id, n) => id === before[n])) return draft;
        const alternatives = there.map(
          (scenario) =>
            draft.alternatives.find((one) => one.scenario === scenario) ?? {
              scenario,
              title: "",
              reason: "",
            },
        );
        return { ...draft, alternatives };
      }),
    );
  },
});
