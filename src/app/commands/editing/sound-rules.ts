import { completeRuleSet, type Project, STANDARD_RULE_SET } from "../../../engine/index.ts";
import { ruleSetById } from "../../state/selectors/rule-sets.ts";
import { withRuleSet } from "./with-rule-set.ts";

/** The project with rule sets that can be judged by; one that cannot be is left out, and the standard judges instead. */
export function withSoundRules(project: Project): Project {
  const ruleSets = project.ruleSets.flatMap((ruleSet) => completeRuleSet(ruleSet) ?? []);
  const same =
    ruleSets.length === project.ruleSets.length && ruleSets.every((one, i) => one === project.ruleSets[i]);
  const sound = same ? project : { ...project, ruleSets };
  return ruleSetById(sound, sound.ruleSet) ? sound : withRuleSet(sound, STANDARD_RULE_SET.id);
}
