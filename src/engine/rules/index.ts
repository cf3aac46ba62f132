import type { RuleModule } from "./rule.ts";

/** D1–D15 and the load formula. */
export const DISPERSION_RULES: readonly RuleModule[] = [];

/** Every rule there is, in the order they are read to a user: dispersion, load, hard constraints, criteria. */
export const RULES: readonly RuleModule[] = [...DISPERSION_RULES];
