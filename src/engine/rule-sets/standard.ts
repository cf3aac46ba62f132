import standard from "../../../data/rulesets/standard-2026-11.json" with { type: "json" };
import type { RuleSet } from "../model/index.ts";

/** The rule set in force from November 2026. Its rules and bounds are checked by a test, so that reading it here cannot fail. */
export const STANDARD_RULE_SET: RuleSet = standard as unknown as RuleSet;
