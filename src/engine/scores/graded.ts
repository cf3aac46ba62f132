import type { Count, RuleId } from "../model/index.ts";

/** How one rule graded one place, as scores use it. */
export interface Graded {
  readonly rule: RuleId;
  /** Set where the rule is asked of both counts: each then has half of the rule's weight. */
  readonly count: Count | undefined;
  /** 0 worst, 1 best; null when a fact is missing. */
  readonly worth: number | null;
  /** The worth there could be if what is unknown turned out well; the worth itself, or 1 for an unknown, unless said. */
  readonly hoped?: number;
  /** Undefined when unknown, or when there is nothing to measure. */
  readonly measured: number | undefined;
}
