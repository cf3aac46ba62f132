import type { Fact } from "./finding.ts";
import type { RuleId } from "./ids.ts";
import type { Subject } from "./subject.ts";

/** clustering and load: 0 is none, 100 is most. suitability: 100 is best. */
export type ScoreKind = "clustering" | "load" | "suitability";

export interface Term {
  readonly rule: RuleId;
  /** Tells two terms of one rule apart ("stock", "programme", "base"). */
  readonly part?: string;
  /** Absent when unknown. */
  readonly measured?: number;
  readonly weight: number;
  /** Points in tenths, so that the sum is exact (promise E1). Unknown earns the worst it could. */
  readonly points: number;
  /** The points an unknown term could still earn if the fact turned out well; equal to `points` when known. */
  readonly best: number;
  readonly facts?: Readonly<Record<string, Fact>>;
}

export interface Score {
  readonly subject: Subject;
  readonly kind: ScoreKind;
  /** The sum of the terms' points: what can be vouched for with the facts at hand. */
  readonly value: number;
  /** The sum of the terms' `best`: where the score could end if every unknown turned out well. */
  readonly best: number;
  readonly terms: readonly Term[];
}
