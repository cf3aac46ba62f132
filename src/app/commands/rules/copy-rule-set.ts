import { copyRuleSet as copyOf, type RuleSetId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { ruleSetById, ruleSetsOf } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { nextId } from "../editing/next-id.ts";
import { freeTitle } from "../editing/scenario-title.ts";
import { withRuleSet } from "../editing/with-rule-set.ts";
import { say } from "../say.ts";

/** Copies a rule set under a name of one's own and judges by the copy: the copy can be changed, the standard cannot. */
export const copyRuleSet = defineCommand<{ readonly from: RuleSetId; readonly title: string }>({
  id: "copyRuleSet",
  available: canEdit,
  run: ({ from, title }) => {
    const { project } = readProject();
    const source = project && ruleSetById(project, from);
    if (!project || !source) return say("warning", "commands.why.gone");
    const sets = ruleSetsOf(project.ruleSets);
    const copy = copyOf(
      source,
      nextId<RuleSetId>(
        "own-",
        sets.map((one) => one.id),
      ),
      freeTitle(
        title.trim() || source.title,
        sets.map((one) => one.title),
      ),
    );
    editProject(
      "commands.step.copyRuleSet",
      (now) => withRuleSet({ ...now, ruleSets: [...now.ruleSets, copy] }, copy.id),
      { title: copy.title },
    );
  },
});
