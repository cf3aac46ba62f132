import type { RuleId } from "../../../engine/index.ts";
import { ruleSetInForce, sourceOf } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { settingOf, withSetting } from "../editing/with-rule-set.ts";

/** Gives a rule back the thresholds and the weight of the rule set this one was copied from. */
export const resetRule = defineCommand<{ readonly rule: RuleId }>({
  id: "resetRule",
  available: ownRules,
  run: ({ rule }) => {
    editProject("commands.step.resetRule", (project) => {
      const ruleSet = ruleSetInForce(project);
      const setting = settingOf(sourceOf(project, ruleSet), rule);
      if (JSON.stringify(setting) === JSON.stringify(settingOf(ruleSet, rule))) return null;
      return withSetting(project, ruleSet, setting);
    });
  },
});
