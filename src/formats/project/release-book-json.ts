import type { Ledger, ReleaseBook } from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** A part of its own in the zip: it is the one that must never be sent to anybody, and a project without releases has none. */
export const RELEASE_FILE = "release.json";

export const writeReleaseBook = (book: ReleaseBook): string => `${JSON.stringify(book, null, 1)}\n`;

/** Whether its releases are what they were is asked each time one is made (`readLedger`): here only that it is a book. */
export function readReleaseBook(r: RecordReader): ReleaseBook {
  const secret = r.text("secret");
  if (!/^[0-9a-f]{64}$/.test(secret)) r.refuse("secret", "…");
  const ledger: Ledger = r.list("ledger", (entry) => ({
    text: entry.text("text"),
    hash: entry.text("hash"),
  }));
  return { project: r.text("project"), secret, ledger };
}
