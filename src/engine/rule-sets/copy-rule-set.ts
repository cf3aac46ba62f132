import type { RuleSet, RuleSetId } from "../model/index.ts";

/** A municipality's own copy, to be changed: it remembers what it was copied from, so that the differences can be shown. */
export function copyRuleSet(source: RuleSet, id: RuleSetId, title: string): RuleSet {
  return { ...source, id, title, basedOn: source.id };
}
