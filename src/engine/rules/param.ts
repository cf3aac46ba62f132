import type { Params } from "./rule.ts";

/** A threshold by name. A missing one is our own bug: rule sets are validated before they reach a rule. */
export function param(params: Params, id: string): number {
  const value = params[id];
  if (value === undefined) throw new Error(`the rule set has no value for "${id}"`);
  return value;
}
