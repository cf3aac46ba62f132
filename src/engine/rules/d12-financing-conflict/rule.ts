import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import type { Judgement, Rule } from "../rule.ts";

export type FinancingConflictFacts = {
  readonly place: "building" | "cooperative";
  /** Stock units by referral (tilvising) and by allocation agreement (tildeling). */
  readonly referral: number;
  readonly allocation: number;
  /** Stock units nobody has said how the municipality got. */
  readonly untold: number;
  /** Units by agreement of all dwellings; null where nobody has counted the dwellings. */
  readonly share: number | null;
};

const loan = basis(
  "hb-lån",
  "Husbankens veileder for lån til utleieboliger: tilvisingsrett til 40 % av boenhetene i minst 20 år, eller tildelingsrett til alle i 30 år",
  "V",
);

/**
 * D12: what the municipality has at its disposal by agreement, and what the loan behind such agreements gives a right to. The
 * right collides with D1, which asks for a reason above 20 % of a building: the loan pays for the concentration the other
 * rule warns of. Information, without a limit: which of the two should yield is for the municipality to decide. Which dwellings
 * a loan was given for is not in the register, so the terms are told as they stand. Rejected: a right in units, 40 % of the
 * building's dwellings, which would be wrong wherever the loan was for a part of it.
 */
export const rule: Rule<FinancingConflictFacts> = {
  id: id<RuleId>("d12-financing-conflict"),
  code: "D12",
  group: "dispersion",
  subjects: ["building", "cooperative"],
  unit: "units",
  params: [
    { id: "referralShare", unit: "share", min: 0, max: 1, step: 0.05, basis: loan },
    { id: "referralYears", unit: "years", min: 1, max: 50, step: 1, basis: loan },
    { id: "allocationShare", unit: "share", min: 0, max: 1, step: 0.05, basis: loan },
    { id: "allocationYears", unit: "years", min: 1, max: 50, step: 1, basis: loan },
  ],
  basis: loan,
  reach: 0,
  judge: ({ referral, allocation, untold }): Judgement => {
    const measured = referral + allocation;
    if (measured > 0) return { verdict: "info", measured };
    if (untold > 0) return { verdict: "unknown" };
    return { verdict: "within", measured };
  },
};
