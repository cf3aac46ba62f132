/** What a verb needs of the world: handed in, so that tests run the verbs on files in memory. */
export interface Terminal {
  /** Rejects when the file cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Standard error: messages only. */
  readonly err: (text: string) => void;
}

/** 0: done and nothing wrong. 1: done, and something in the input is wrong. 2: not done (usage, unreadable file). */
export type ExitCode = 0 | 1 | 2;

export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
