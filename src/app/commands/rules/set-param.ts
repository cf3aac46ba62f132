import { RULES, type RuleId } from "../../../engine/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { settingOf, withSetting } from "../editing/with-rule-set.ts";
import { say } from "../say.ts";

/** Changes a threshold of one's own rule set, within the bounds the rule gives. */
export const setParam = defineCommand<{
  readonly rule: RuleId;
  readonly param: string;
  readonly value: number;
}>({
  id: "setParam",
  available: ownRules,
  run: ({ rule, param, value }) => {
    const module = RULES.find((one) => one.rule.id === rule);
    const spec = module?.rule.params.find((one) => one.id === param);
    if (!spec) return say("warning", "commands.why.gone");
    if (!Number.isFinite(value) || value < spec.min || value > spec.max)
      return say("warning", "commands.why.outOfBounds", { min: spec.min, max: spec.max });
    editProject("commands.step.setParam", (project) => {
      const ruleSet = ruleSetInForce(project);
      const setting = settingOf(ruleSet, rule);
      if (setting.params[param] === value) return null;
      return withSetting(project, ruleSet, { ...setting, params: { ...setting.params, [param]: value } });
    });
  },
});
