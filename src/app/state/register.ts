import type { Dataset, Point, RegisterReport, RuleSet, WaitingQuestion } from "../../engine/index.ts";

/** An address of the municipality's own, and where it is. */
export interface FoundAddress {
  readonly label: string;
  /** "2410 HERNES"; "" where the register does not tell. */
  readonly postal: string;
  readonly at: Point;
}

/** What the checks found in the register, and which register it was. */
export interface RegisterState {
  readonly standing: "unasked" | "checking" | "ready" | "failed";
  /** Of the register it was asked of last; shown while a newer one is looked through. */
  readonly report: RegisterReport | null;
  /** Addresses that somebody is writing one of, and what was written; null until somebody asks. */
  readonly addresses: { readonly text: string; readonly found: readonly FoundAddress[] } | null;
  /** The addresses of rows that wait, looked up anew; null until somebody asks, and while it is looked up. */
  readonly waiting: readonly WaitingQuestion[] | null;
  readonly of: { readonly dataset: Dataset; readonly ruleSet: RuleSet } | null;
}

export const REGISTER_UNASKED: RegisterState = {
  standing: "unasked",
  report: null,
  addresses: null,
  waiting: null,
  of: null,
};
