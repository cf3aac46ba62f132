/** Releases (utgivelse): the one way that anything about homes in use leaves a project, and the attacks that must fail against it. */

export type { DeclaredHouse } from "../model/declared-house.ts";
export {
  type AttackCounts,
  attackRelease,
  FULL_ATTACK,
  QUICK_ATTACK,
} from "./attacks/attack-release.ts";
export type { AttackResult } from "./attacks/attack-result.ts";
export { type CopyStanding, compareCopies, type ProjectCopy } from "./compare-copies.ts";
export { compareLedgers, readLedger } from "./ledger.ts";
export {
  type MadeRelease,
  makeRelease,
  type ReleaseAsked,
  type ReleaseRefusal,
} from "./make-release.ts";
export * from "./public/index.ts";
export { newReleaseBook } from "./release-book.ts";
export { earliestRelease } from "./release-dates.ts";
