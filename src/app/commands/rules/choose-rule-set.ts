import type { RuleSetId } from "../../../engine/index.ts";
import { ruleSetById } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withRuleSet } from "../editing/with-rule-set.ts";

/** Judges the project and all its alternatives by another rule set. */
export const chooseRuleSet = defineCommand<RuleSetId>({
  id: "chooseRuleSet",
  available: canEdit,
  run: (id) => {
    editProject("commands.step.chooseRuleSet", (project) =>
      ruleSetById(project, id) ? withRuleSet(project, id) : null,
    );
  },
});
