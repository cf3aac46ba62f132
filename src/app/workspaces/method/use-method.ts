import { useMemo } from "react";
import {
  type Project,
  RULES,
  type RuleModule,
  type RuleSet,
  type ScoreShare,
  STANDARD_RULE_SET,
  scoreShares,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { useProject } from "../../state/index.ts";
import { isOwnRuleSet, ruleSetInForce, ruleSetsOf } from "../../state/selectors/rule-sets.ts";
import { useMessages } from "../../state/use-messages.ts";
import { type Difference, differences } from "./rule-set-differences.ts";

/** Everything Metode reads: the rules, and the rule set they are judged by now. */
export interface Method {
  /** Null while no project is open: the rules can be read all the same. */
  readonly project: Project | null;
  readonly rules: readonly RuleModule[];
  readonly standard: RuleSet;
  readonly inUse: RuleSet;
  readonly sets: readonly RuleSet[];
  /** True when thresholds and weights can be edited: the set in use is the municipality's own. */
  readonly own: boolean;
  readonly differences: readonly Difference[];
  /** How far each rule can move each score with the weights in use. */
  readonly shares: readonly ScoreShare[];
  readonly m: Messages;
}

const NONE: Project["ruleSets"] = [];

export function useMethod(): Method {
  const project = useProject((state) => state.project);
  const m = useMessages();
  return useMemo(() => {
    const inUse = project ? ruleSetInForce(project) : STANDARD_RULE_SET;
    return {
      project,
      rules: RULES,
      standard: STANDARD_RULE_SET,
      inUse,
      sets: ruleSetsOf(project?.ruleSets ?? NONE),
      own: project !== null && isOwnRuleSet(project, inUse.id),
      differences: differences(inUse, STANDARD_RULE_SET, RULES),
      shares: scoreShares(inUse),
      m,
    };
  }, [project, m]);
}
