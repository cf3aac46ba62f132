import type { Finding, RuleId, Term } from "../../../engine/index.ts";

/** A rule opened from a term, a demand or a finding: its card takes the panel until the reader goes back. */
export interface OpenedRule {
  readonly rule: RuleId;
  readonly finding?: Finding;
  readonly term?: Term;
}
export type OpenRule = (opened: OpenedRule) => void;
