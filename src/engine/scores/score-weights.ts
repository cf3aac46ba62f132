import type { RuleId, SubjectKind } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { Graded } from "./graded.ts";
import { suitabilityScale } from "./suitability-score.ts";

/** The dispersion rules a plot's suitability is made of, besides the criteria. */
export const SUITABILITY_RULES: readonly string[] = [
  "d4-site-spacing",
  "d6-location-quotient",
  "d7-impact-rings",
  "load",
];

/** The rules that make up the clustering of each kind of place: those that can be asked of it and have points to give. */
export const CLUSTERING_RULES: Partial<Readonly<Record<SubjectKind, readonly string[]>>> = {
  municipality: [
    "d1-building-share",
    "d3-site-size",
    "d4-site-spacing",
    "d6-location-quotient",
    "d7-impact-rings",
  ],
  neighbourhood: ["d3-site-size", "d4-site-spacing", "d6-location-quotient"],
  building: ["d1-building-share"],
  plot: ["d3-site-size", "d4-site-spacing", "d6-location-quotient", "d7-impact-rings"],
  dwelling: [
    "d1-building-share",
    "d3-site-size",
    "d4-site-spacing",
    "d6-location-quotient",
    "d7-impact-rings",
  ],
};

/** What a load of two counts is shared into: half of the hundred points each. */
export const LOAD_WEIGHT = 50;

/** The weights of a rule set, turned into points. */
export class ScoreWeights {
  readonly suitability: number;
  readonly #book: Book;
  readonly #scales = new Map<SubjectKind, number>();

  constructor(book: Book, criteria: readonly RuleId[]) {
    this.#book = book;
    const sum = (rules: readonly string[]) =>
      rules.reduce((total, rule) => total + book.weight(rule as RuleId), 0);
    for (const [kind, rules] of Object.entries(CLUSTERING_RULES)) {
      const weights = sum(rules);
      this.#scales.set(kind as SubjectKind, weights === 0 ? 0 : 100 / weights);
    }
    this.suitability = suitabilityScale(sum(SUITABILITY_RULES) + sum(criteria));
  }

  clusteringScale(kind: SubjectKind): number {
    return this.#scales.get(kind) ?? 0;
  }

  inClustering(kind: SubjectKind, rule: string): boolean {
    return CLUSTERING_RULES[kind]?.includes(rule) ?? false;
  }

  clustering<G extends Graded>(kind: SubjectKind, graded: readonly G[]): readonly G[] {
    return graded.filter(({ rule }) => this.inClustering(kind, rule));
  }

  /** The rule's weight; half of it where the rule is asked of both counts. */
  readonly of = ({ rule, count }: Graded): number => this.#book.weight(rule) / (count === undefined ? 1 : 2);

  /** The load is made of one rule alone, so each count has half of the hundred points, whatever the rule weighs elsewhere. */
  readonly ofLoad = (): number => LOAD_WEIGHT;
}
