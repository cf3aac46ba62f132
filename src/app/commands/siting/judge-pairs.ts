import {
  type CriteriaComparison,
  compareCriteria,
  NO_WEIGHING,
  type Project,
  type RuleId,
  setWeights,
} from "../../../engine/index.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { ownRules } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withOwnRuleSet } from "../editing/with-rule-set.ts";
import { withSiting } from "../editing/with-siting.ts";

/**
 * Writes down how criteria compare two and two, and the weights that follow as soon as the judgements tie them all
 * together: one step, so that undoing a judgement undoes its weights.
 */
export const judgePairs = defineCommand<{
  readonly criteria: readonly RuleId[];
  /** All of them: what is left out is no longer judged. */
  readonly comparisons: readonly CriteriaComparison[];
}>({
  id: "judgePairs",
  available: ownRules,
  run: ({ criteria, comparisons }) => {
    editProject("commands.step.judgePairs", (project) => {
      const judged = withSiting(project, (siting) => ({
        ...siting,
        weighing: { ...(siting.weighing ?? NO_WEIGHING), comparisons },
      }));
      const after = withJudgedWeights(judged, criteria, comparisons);
      return decisions(after) === decisions(project) ? null : after;
    });
  },
});

/** What the command may change, for telling whether it has. */
const decisions = ({ siting, ruleSets }: Project): string =>
  JSON.stringify([siting?.weighing?.comparisons ?? [], ruleSets]);

/** The weights of the judgements in the rule set in force; what is not compared weighs nothing. */
function withJudgedWeights(
  project: Project,
  criteria: readonly RuleId[],
  comparisons: readonly CriteriaComparison[],
): Project {
  const at = (rule: RuleId) => criteria.indexOf(rule);
  const answer = compareCriteria(
    criteria.length,
    comparisons.map(({ first, second, times }) => ({ first: at(first), second: at(second), times })),
  );
  if (!answer.ok) return project;
  const set = setWeights(ruleSetInForce(project), criteria, answer.value.weights);
  return set.ok ? withOwnRuleSet(project, set.value.ruleSet) : project;
}
