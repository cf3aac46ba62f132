import type { AgreementReading } from "../../situation/reading.ts";
import type { Asked, Gather } from "../gather.ts";
import { param } from "../param.ts";
import type { FinancingConflictFacts } from "./rule.ts";

export const gather: Gather<FinancingConflictFacts> = {
  of: "building",
  facts: ({ agreements, dwellings }, { params }) => conflictFacts("building", agreements, dwellings, params),
};

export const gatherInCooperative: Gather<FinancingConflictFacts> = {
  of: "cooperative",
  facts: ({ agreements, dwellings }, { params }) =>
    conflictFacts("cooperative", agreements, dwellings, params),
};

function conflictFacts(
  place: FinancingConflictFacts["place"],
  { referral, allocation, untold }: AgreementReading,
  dwellings: number | null,
  params: Asked["params"],
): FinancingConflictFacts {
  const share = param(params, allocation > 0 ? "allocationShare" : "referralShare");
  const right = dwellings === null || dwellings === 0 ? null : Math.floor(share * dwellings);
  return { place, referral, allocation, untold, dwellings, right };
}
