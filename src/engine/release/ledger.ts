import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Ledger } from "../model/release-book.ts";
import { lengthPrefixed } from "./length-prefixed.ts";
import { readRelease } from "./public/read-release.ts";
import type { ReleaseFile } from "./public/release-file.ts";
import { refuseDate } from "./release-dates.ts";

/** Where the chain begins. */
const BEGINNING = "";

const chained = (before: string, text: string): string =>
  bytesToHex(sha256(lengthPrefixed(["spredt-ledger", before, text])));

/** The ledger with one release more. */
export function withRelease(ledger: Ledger, text: string): Ledger {
  return [...ledger, { text, hash: chained(ledger.at(-1)?.hash ?? BEGINNING, text) }];
}

/** Why a ledger is not to be trusted, and at which entry (from 0). */
export interface LedgerFault {
  readonly code:
    | "broken-chain"
    | "not-a-release"
    | "wrong-previous"
    | "wrong-revision"
    | "date-against-rules";
  readonly entry: number;
}

/** The releases of a ledger, or its first fault: a changed byte, an entry taken out or moved, or a date that the rules would have refused. */
export function readLedger(
  ledger: Ledger,
):
  | { readonly ok: true; readonly value: readonly ReleaseFile[] }
  | { readonly ok: false; readonly error: LedgerFault } {
  const files: ReleaseFile[] = [];
  for (const [entry, { text, hash }] of ledger.entries()) {
    const fault = (code: LedgerFault["code"]) => ({ ok: false, error: { code, entry } }) as const;
    if (hash !== chained(ledger[entry - 1]?.hash ?? BEGINNING, text)) return fault("broken-chain");
    const read = readRelease(text);
    if (!read.ok) return fault("not-a-release");
    const file = read.value;
    if (file.previous !== (files.at(-1)?.hash ?? null)) return fault("wrong-previous");
    if (file.revision !== revisionIn(files, file.period)) return fault("wrong-revision");
    const dates = files.map(({ date }) => date);
    if (refuseDate(file.date, file.kind, dates)) return fault("date-against-rules");
    files.push(file);
  }
  return { ok: true, value: files };
}

/** How many releases a year has had. */
export const revisionIn = (files: readonly Pick<ReleaseFile, "period">[], period: string): number =>
  files.filter((file) => file.period === period).length;

/**
 * How two copies of a project's ledger lie to one another. "forked": both have made a release that the other has not, so more has left the
 * municipality than either ledger says.
 */
export function compareLedgers(one: Ledger, other: Ledger): "same" | "older" | "newer" | "forked" {
  const shared = Math.min(one.length, other.length);
  for (let i = 0; i < shared; i++) if (one[i]?.hash !== other[i]?.hash) return "forked";
  return one.length === other.length ? "same" : one.length < other.length ? "older" : "newer";
}
