import type { RuleSetId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { isOwnRuleSet, ruleSetById, sourceOf } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withRuleSet } from "../editing/with-rule-set.ts";
import { say } from "../say.ts";

/** Takes one's own rule set away. When it was in force, the one it was copied from takes its place. */
export const deleteRuleSet = defineCommand<RuleSetId>({
  id: "deleteRuleSet",
  available: canEdit,
  run: (id) => {
    const { project } = readProject();
    const gone = project && ruleSetById(project, id);
    if (!project || !gone || !isOwnRuleSet(project, id)) return say("warning", "commands.why.standardRules");
    editProject(
      "commands.step.deleteRuleSet",
      (now) => {
        const rest = { ...now, ruleSets: now.ruleSets.filter((one) => one.id !== id) };
        if (now.ruleSet !== id) return rest;
        return withRuleSet(rest, sourceOf(rest, gone).id);
      },
      { title: gone.title },
    );
  },
});
