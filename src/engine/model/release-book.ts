/** A release as it was made. The text is the file, byte for byte: whoever asks for it again is given this, and nothing is drawn anew. */
export interface LedgerEntry {
  readonly text: string;
  /** SHA-256 of the hash before and of the text. */
  readonly hash: string;
}

/** Every release there has been, the oldest first. Entries are added and never changed. */
export type Ledger = readonly LedgerEntry[];

/**
 * What a project makes its releases with. It belongs to the municipality and follows every copy of the project file, since a copy with another
 * secret would be a second draw. It is in no scenario file, table, report or release.
 */
export interface ReleaseBook {
  /** The project's id when the book was begun; a copy keeps it. */
  readonly project: string;
  /** 256 bits, hex. */
  readonly secret: string;
  readonly ledger: Ledger;
}
