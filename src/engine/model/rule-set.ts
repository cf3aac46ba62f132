import type { RuleId, RuleSetId } from "./ids.ts";

/** Dated thresholds: data, not code. The standard lives in `data/rulesets/`, a municipality's copy in its project. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly version: string;
  readonly title: string;
  /** ISO date. */
  readonly inForceFrom: string;
  /** The rule set this one was copied from; absent for a standard. */
  readonly basedOn?: RuleSetId;
  readonly rules: readonly RuleSetting[];
}

export interface RuleSetting {
  readonly rule: RuleId;
  readonly params: Readonly<Record<string, number>>;
  /** Share of the score this rule can move; absent for rules that give no points. */
  readonly weight?: number;
}
