import type { Municipality } from "../model/dataset.ts";
import { isKnown } from "../model/known.ts";
import type { Ledger, ReleaseBook } from "../model/release-book.ts";
import { compareLedgers, readLedger } from "./ledger.ts";

/** How the releases of another copy of a project lie to one's own. Dates are of the releases that are told of, the oldest first. */
export type CopyStanding =
  /** Neither has made any, or both the same. */
  | { readonly kind: "same" }
  /** The other has made none that is not here. */
  | { readonly kind: "older" }
  /** The other has all of ours and more: its book can be taken over. */
  | { readonly kind: "newer"; readonly dates: readonly string[]; readonly book: ReleaseBook }
  /** Each has made what the other has not: more has left the municipality than either says. */
  | { readonly kind: "forked"; readonly own: readonly string[]; readonly other: readonly string[] }
  /** Both have made releases, each with a secret of its own: the same homes have been drawn twice, or it is another project. */
  | { readonly kind: "other-secret"; readonly other: readonly string[] }
  /** The file is of another municipality. */
  | { readonly kind: "other-place" }
  | { readonly kind: "broken"; readonly whose: "own" | "other" };

const NONE: Ledger = [];

/** What is asked of a copy: whose it is, and its releases, where it has begun on any. */
export interface ProjectCopy {
  readonly municipality: Pick<Municipality, "number" | "name">;
  readonly release: ReleaseBook | undefined;
}

/** Holds the releases of two copies against each other. A ledger that cannot be trusted is told as such, and never offered; nor is that of another municipality. */
export function compareCopies(mine: ProjectCopy, theOther: ProjectCopy): CopyStanding {
  if (!samePlace(mine.municipality, theOther.municipality)) return { kind: "other-place" };
  const [own, other] = [mine.release, theOther.release];
  const [ours, theirs] = [own?.ledger ?? NONE, other?.ledger ?? NONE];
  const read = { own: readLedger(ours), other: readLedger(theirs) };
  if (!read.own.ok) return { kind: "broken", whose: "own" };
  if (!read.other.ok) return { kind: "broken", whose: "other" };
  const dates = {
    own: read.own.value.map(({ date }) => date),
    other: read.other.value.map(({ date }) => date),
  };
  if (other === undefined || theirs.length === 0) return { kind: ours.length === 0 ? "same" : "older" };
  // A secret that nothing was drawn by may be left for the one that something was.
  if (own === undefined || ours.length === 0) return { kind: "newer", dates: dates.other, book: other };
  if (own.secret !== other.secret) return { kind: "other-secret", other: dates.other };
  switch (compareLedgers(ours, theirs)) {
    case "same":
      return { kind: "same" };
    case "newer":
      return { kind: "older" };
    case "older":
      return { kind: "newer", dates: dates.other.slice(ours.length), book: other };
    case "forked": {
      const shared = ours.findIndex(({ hash }, entry) => hash !== theirs[entry]?.hash);
      return { kind: "forked", own: dates.own.slice(shared), other: dates.other.slice(shared) };
    }
  }
}

function samePlace(one: ProjectCopy["municipality"], other: ProjectCopy["municipality"]): boolean {
  return isKnown(one.number) && isKnown(other.number) ? one.number === other.number : one.name === other.name;
}
