import { ruleSetInForce, sourceOf } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withOwnRuleSet } from "../editing/with-rule-set.ts";

/** Gives one's own rule set back every threshold and weight of the one it was copied from. */
export const resetRuleSet = defineCommand({
  id: "resetRuleSet",
  available: ownRules,
  run: () => {
    editProject("commands.step.resetRuleSet", (project) => {
      const ruleSet = ruleSetInForce(project);
      const { rules } = sourceOf(project, ruleSet);
      return rules === ruleSet.rules ? null : withOwnRuleSet(project, { ...ruleSet, rules });
    });
  },
});
