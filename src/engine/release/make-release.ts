import type { Dataset, DeclaredHouse } from "../model/index.ts";
import type { ReleaseBook } from "../model/release-book.ts";
import { err, ok, type Result } from "../model/result.ts";
import { composeRelease } from "./compose-release.ts";
import { countHomes } from "./count-homes.ts";
import { type LedgerFault, readLedger, revisionIn, withRelease } from "./ledger.ts";
import { COINS, type Mechanism } from "./mechanism.ts";
import { type Partition, partitionInForce } from "./partition.ts";
import { readRelease } from "./public/read-release.ts";
import type { ReleaseFault } from "./public/release-fault.ts";
import { type ReleaseFile, type ReleaseKind, releaseText } from "./public/release-file.ts";
import type { HouseRefusal } from "./public-houses.ts";
import { secretOf } from "./release-book.ts";
import { type DateRefusal, refuseDate } from "./release-dates.ts";
import { type PublicDataset, type ReleaseGround, releaseGround } from "./release-ground.ts";

/** What a release is made from. */
export interface ReleaseAsked {
  readonly dataset: PublicDataset & Pick<Dataset, "placements">;
  readonly book: ReleaseBook;
  /** ISO date of the release. */
  readonly date: string;
  readonly kind: ReleaseKind;
  readonly houses: readonly DeclaredHouse[];
}

export type ReleaseRefusal =
  | DateRefusal
  | HouseRefusal
  | { readonly code: "no-areas" }
  /** An id or another text of the dataset that no release can hold: it is not made, rather than stored unreadable. */
  | { readonly code: "cannot-be-read"; readonly faults: readonly ReleaseFault[] }
  | { readonly code: "ledger-broken"; readonly fault: LedgerFault };

/** A release, and what only the wizard may say of how it came about. */
export interface MadeRelease {
  readonly file: ReleaseFile;
  /** The bytes that are handed out. */
  readonly text: string;
  /** The book with the release in it: the release exists once this has been saved. The same book where it was there already. */
  readonly book: ReleaseBook;
  /** The date had a release: these are its bytes, whatever the register says now. */
  readonly again: boolean;
  /** Inside only; null where the release was there already. */
  readonly inside: ReleaseInside | null;
}

export interface ReleaseInside {
  readonly ground: ReleaseGround;
  readonly partition: Partition;
  /** The zones are those of the last release: changes can be read between the two. */
  readonly keptPartition: boolean;
  readonly trueCounts: readonly number[];
  /** The counts with noise, those that are not in the file among them. */
  readonly noisyCounts: readonly number[];
  /** Homes with a placement that lie in no area, and are in no figure. */
  readonly outside: number;
}

/**
 * Makes the release of a date, or gives back the one the date has. Pure: nothing has left until the book it returns is saved and the text handed
 * out, and asking again with the same register gives the same bytes. There is nothing else to ask with: no filter, area or level (P6).
 */
export const makeRelease = (asked: ReleaseAsked): Result<MadeRelease, ReleaseRefusal> =>
  makeReleaseWith(asked, COINS);

/** The same by another mechanism than the coins: for leaky variants that an attack is to find, and for nothing else. */
export function makeReleaseWith(
  { dataset, book, date, kind, houses }: ReleaseAsked,
  mechanism: Mechanism,
): Result<MadeRelease, ReleaseRefusal> {
  const ledger = readLedger(book.ledger);
  if (!ledger.ok) return err({ code: "ledger-broken", fault: ledger.error });
  const before = ledger.value;
  const made = before.findIndex((file) => file.date === date);
  const [file, entry] = [before[made], book.ledger[made]];
  if (file && entry) return ok({ file, text: entry.text, book, again: true, inside: null });
  const dates = before.map((one) => one.date);
  const refusal = refuseDate(date, kind, dates);
  if (refusal) return err(refusal);
  const ground = releaseGround(dataset, houses);
  if (!ground.ok) return ground;
  if (ground.value.areas.length === 0) return err({ code: "no-areas" });

  const last = before.at(-1);
  const { partition, kept } = partitionInForce(ground.value, last?.partition);
  const { inZones, outside } = countHomes(dataset, ground.value, partition);
  const period = date.slice(0, 4);
  const revision = revisionIn(before, period);
  const secret = secretOf(book);
  const noisy = inZones.map((count, i) =>
    mechanism.publish(secret, {
      project: book.project,
      period,
      revision,
      partition: partition.hash,
      zone: partition.zones[i]?.id ?? "",
      count,
    }),
  );
  const moment = { date, period, revision, kind, previous: last?.hash ?? null };
  const fresh = composeRelease(dataset, ground.value, partition, moment, noisy);
  const text = releaseText(fresh);
  const readBack = readRelease(text);
  if (!readBack.ok) return err({ code: "cannot-be-read", faults: readBack.error });
  return ok({
    file: fresh,
    text,
    book: { ...book, ledger: withRelease(book.ledger, text) },
    again: false,
    inside: {
      ground: ground.value,
      partition,
      keptPartition: kept,
      trueCounts: inZones,
      noisyCounts: noisy,
      outside,
    },
  });
}
