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
    readonly measures: readonly { readonly name: string; readonly value: number; readonly most: number }[];
    readonly held: boolean;
  }[];
}
