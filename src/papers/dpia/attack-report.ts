/** What `npm run angrep` writes down, as the appendix reads it. */
export interface AttackReport {
  readonly date: string;
  readonly engine: string;
  readonly results: readonly {
    readonly municipality: string;
    /** "P1" … as in the design's list of attacks. */
    readonly attack: string;
    /** What was attacked: the release, the case, the papers, the room or the texts. */
    readonly of: string;
    readonly tries: number;
    readonly measures: readonly AttackMeasured[];
    readonly held: boolean;
  }[];
  /** The same attacks on what leaks on purpose: each is to be found. */
  readonly leaks: readonly {
    readonly attack: string;
    readonly of: string;
    readonly leak: string;
    readonly found: boolean;
  }[];
}

export interface AttackMeasured {
  readonly name: string;
  readonly value: number;
  /** The pass mark. */
  readonly most: number;
  /** The value is below this with 95 % certainty, where it is a share that was tried out. */
  readonly upTo?: number;
}
