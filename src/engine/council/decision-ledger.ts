import { canonicalJson } from "../canonical-json.ts";
import type { Decision, DecisionLedger } from "../model/decision.ts";
import { textHash } from "../release/public/text-hash.ts";

const chained = (before: string, decision: Decision): string =>
  textHash(canonicalJson(["spredt-decisions", before, decision]));

/** The ledger with one decision more. It may be dated before the last: minutes are written when they are. */
export const withDecision = (ledger: DecisionLedger, decision: Decision): DecisionLedger => [
  ...ledger,
  { decision, hash: chained(ledger.at(-1)?.hash ?? "", decision) },
];

/** The first entry (from 0) that was changed, taken out before, or moved; null when all stand as they were written. */
export function brokenEntry(ledger: DecisionLedger): number | null {
  let before = "";
  for (const [index, { decision, hash }] of ledger.entries()) {
    if (hash !== chained(before, decision)) return index;
    before = hash;
  }
  return null;
}
