import { type RuleId, setWeights } from "../../../engine/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withOwnRuleSet } from "../editing/with-rule-set.ts";

/** Writes the shares of all criteria into one's own rule set: what a slider that is let go of, or a ranking, decides. */
export const weighCriteria = defineCommand<{
  readonly criteria: readonly RuleId[];
  /** One a criterion, summing to 1. */
  readonly shares: Float64Array;
}>({
  id: "weighCriteria",
  available: ownRules,
  run: ({ criteria, shares }) => {
    editProject("commands.step.weighCriteria", (project) => {
      const ruleSet = ruleSetInForce(project);
      const set = setWeights(ruleSet, criteria, shares);
      if (!set.ok || JSON.stringify(set.value.ruleSet.rules) === JSON.stringify(ruleSet.rules)) return null;
      return withOwnRuleSet(project, set.value.ruleSet);
    });
  },
});
