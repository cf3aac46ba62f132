import type { Params } from "../rules/rule.ts";

/** A rule's own threshold. Throws when the rule set lacks it: rule sets are checked when they are read. */
export function threshold(params: Params, id: string): number {
  const value = params[id];
  if (value === undefined) throw new Error(`the rule set has no "${id}"`);
  return value;
}
