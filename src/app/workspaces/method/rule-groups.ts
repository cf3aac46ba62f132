import type { Language, Rule, RuleModule } from "../../../engine/index.ts";

export type RuleGroup = Rule["group"];
/** The order they are read in: what is measured, what it amounts to, what the law demands, what is wished for. */
export const RULE_GROUPS: readonly RuleGroup[] = ["dispersion", "load", "constraint", "criterion"];

export const rulesOf = (group: RuleGroup, rules: readonly RuleModule[]): readonly RuleModule[] =>
  rules.filter((module) => module.rule.group === group);

/** Everything a reader may search a rule by: code, words, thresholds' names and every source named. */
function searchable({ rule, texts }: RuleModule, language: Language): string {
  const text = texts[language];
  const bases = [rule.basis, ...rule.params.map((param) => param.basis)];
  return [
    rule.code,
    text.title,
    text.asks,
    text.why,
    ...Object.values(text.params),
    ...bases.flatMap((basis) => [basis.source, basis.citation]),
  ]
    .join(" ")
    .toLocaleLowerCase(language);
}

/** Rules that have every word of the query somewhere, in the register's order; all of them for an empty query. */
export function rulesMatching(
  query: string,
  rules: readonly RuleModule[],
  language: Language,
): readonly RuleModule[] {
  const words = query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((module) => {
    const within = searchable(module, language);
    return words.every((word) => within.includes(word));
  });
}
