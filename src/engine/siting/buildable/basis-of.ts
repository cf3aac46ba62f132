import { SITING_RULES } from "../../rules/index.ts";
import type { Basis } from "../../rules/rule.ts";

/** The legal reference of a rule, or of one of its thresholds. */
export function basisOf(rule: string, threshold?: string): Basis {
  const module = SITING_RULES.find((one) => one.rule.id === rule);
  if (!module) throw new Error(`there is no siting rule "${rule}"`);
  return module.rule.params.find(({ id }) => id === threshold)?.basis ?? module.rule.basis;
}
