import type { RuleId } from "./ids.ts";
import type { Subject } from "./subject.ts";

/** Dispersion: within, consider, justify. Constraints: met, conflict, investigate. Criteria: good, acceptable, poor. */
export type Verdict =
  | "within"
  | "consider"
  | "justify"
  | "met"
  | "conflict"
  | "investigate"
  | "good"
  | "acceptable"
  | "poor"
  /** Shown without judgement. */
  | "info"
  /** A fact is missing: never counts as met (promise E6). */
  | "unknown";

/** Dispersion is counted for programme units and for all stock units (domain.md §2, definitions). */
export type Count = "programme" | "stock";

export type Fact = number | string | boolean | null;

/** What one rule says about one place. Plain data: texts are made from it in the messages of the rule. */
export interface Finding {
  /** `<rule>|<subject key>` plus `|<count>` where both are counted: deterministic, so that findings can be compared. */
  readonly id: string;
  readonly rule: RuleId;
  readonly subject: Subject;
  readonly count?: Count;
  readonly verdict: Verdict;
  /** In the rule's own unit. Absent when unknown. */
  readonly measured?: number;
  /** The limit the verdict was decided against. */
  readonly limit?: number;
  /** The terms the verdict rests on, by the names the rule's texts use. */
  readonly facts: Readonly<Record<string, Fact>>;
}
