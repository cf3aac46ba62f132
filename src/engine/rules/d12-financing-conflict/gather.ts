import type { AgreementReading } from "../../situation/reading.ts";
import type { Gather } from "../gather.ts";
import type { FinancingConflictFacts } from "./rule.ts";

export const gather: Gather<FinancingConflictFacts> = {
  of: "building",
  facts: ({ agreements, dwellings }) => conflictFacts("building", agreements, dwellings),
};

export const gatherInCooperative: Gather<FinancingConflictFacts> = {
  of: "cooperative",
  facts: ({ agreements, dwellings }) => conflictFacts("cooperative", agreements, dwellings),
};

/** Nothing is asked of the thousands of buildings where the municipality has no unit. */
function conflictFacts(
  place: FinancingConflictFacts["place"],
  { units, referral, allocation, untold }: AgreementReading,
  dwellings: number | null,
): FinancingConflictFacts | undefined {
  if (units === 0) return undefined;
  const share = dwellings === null || dwellings === 0 ? null : (referral + allocation) / dwellings;
  return { place, referral, allocation, untold, share };
}
