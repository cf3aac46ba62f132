import type { RuleSetId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { isOwnRuleSet, ruleSetById } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withOwnRuleSet } from "../editing/with-rule-set.ts";
import { say } from "../say.ts";

export const renameRuleSet = defineCommand<{ readonly id: RuleSetId; readonly title: string }>({
  id: "renameRuleSet",
  available: canEdit,
  run: ({ id, title }) => {
    const { project } = readProject();
    const wanted = title.trim();
    if (wanted === "") return say("warning", "commands.why.emptyTitle");
    if (!project || !isOwnRuleSet(project, id)) return say("warning", "commands.why.standardRules");
    editProject(
      "commands.step.renameRuleSet",
      (now) => {
        const ruleSet = ruleSetById(now, id);
        return ruleSet && ruleSet.title !== wanted
          ? withOwnRuleSet(now, { ...ruleSet, title: wanted })
          : null;
      },
      { title: wanted },
    );
  },
});
