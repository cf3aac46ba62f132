import type { Dataset, RegisterReport, RuleSet } from "../../engine/index.ts";

/** What the checks found in the register, and which register it was. */
export interface RegisterState {
  readonly standing: "unasked" | "checking" | "ready" | "failed";
  /** Of the register it was asked of last; shown dimmed while a newer one is looked through. */
  readonly report: RegisterReport | null;
  readonly of: { readonly dataset: Dataset; readonly ruleSet: RuleSet } | null;
}

export const REGISTER_UNASKED: RegisterState = { standing: "unasked", report: null, of: null };
