import { RULES, type RuleId } from "../../../engine/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { settingOf, withSetting } from "../editing/with-rule-set.ts";
import { say } from "../say.ts";

/** Changes how much of the score a rule can move. Some weights are fixed: schools always weigh 0 (promise E9). */
export const setWeight = defineCommand<{ readonly rule: RuleId; readonly weight: number }>({
  id: "setWeight",
  available: ownRules,
  run: ({ rule, weight }) => {
    const bounds = RULES.find((one) => one.rule.id === rule)?.rule.weight;
    if (!bounds || bounds.fixed !== undefined) return say("warning", "commands.why.fixedWeight");
    if (!Number.isFinite(weight) || weight < bounds.min || weight > bounds.max)
      return say("warning", "commands.why.outOfBounds", { min: bounds.min, max: bounds.max });
    editProject("commands.step.setWeight", (project) => {
      const ruleSet = ruleSetInForce(project);
      const setting = settingOf(ruleSet, rule);
      return setting.weight === weight ? null : withSetting(project, ruleSet, { ...setting, weight });
    });
  },
});
