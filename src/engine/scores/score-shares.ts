import type { RuleId, RuleSet, ScoreKind, SubjectKind } from "../model/index.ts";
import { openBook } from "../rule-sets/book.ts";
import { RULES } from "../rules/index.ts";
import { CLUSTERING_RULES, LOAD_WEIGHT, ScoreWeights, SUITABILITY_RULES } from "./score-weights.ts";

/** How far one rule can move one score: `most` points of 100, up from 0 for burdens, either way from 50 for suitability. */
export interface ScoreShare {
  readonly kind: ScoreKind;
  readonly subject: SubjectKind;
  readonly rule: RuleId;
  readonly most: number;
}

/**
 * What every score is made of under a rule set. Weights are shares: those that apply to a kind of place always sum to the
 * whole score, so that a higher weight for one rule is a lower share for the others.
 */
export function scoreShares(ruleSet: RuleSet): readonly ScoreShare[] {
  const book = openBook(ruleSet);
  const criteria = RULES.filter(({ rule }) => rule.group === "criterion").map(({ rule }) => rule.id);
  const weights = new ScoreWeights(book, criteria);
  const share = (kind: ScoreKind, subject: SubjectKind, rule: RuleId, scale: number): ScoreShare => ({
    kind,
    subject,
    rule,
    most: book.weight(rule) * scale,
  });
  const clustering = Object.entries(CLUSTERING_RULES).flatMap(([subject, rules]) =>
    (rules as readonly RuleId[]).map((rule) =>
      share("clustering", subject as SubjectKind, rule, weights.clusteringScale(subject as SubjectKind)),
    ),
  );
  const load = RULES.filter(({ rule }) => rule.group === "load").flatMap(({ rule }) =>
    rule.subjects.map((subject) => ({
      kind: "load" as const,
      subject,
      rule: rule.id,
      most: LOAD_WEIGHT * (rule.counts?.length ?? 1),
    })),
  );
  const suitability = [...(SUITABILITY_RULES as readonly RuleId[]), ...criteria].map((rule) =>
    share("suitability", "plot", rule, weights.suitability),
  );
  return [...clustering, ...load, ...suitability];
}
