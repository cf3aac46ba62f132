/** A map that is asked for: all that it depends on besides the case, as plain values, so that it can be asked of another thread and be known again. */
interface Asked {
  /** The sheet, units, and the size of its words. */
  readonly width: number;
  readonly height: number;
  readonly words: number;
  /** All of the municipality, and not where the proposals are. */
  readonly whole: boolean;
}

export type MapWish =
  | (Asked & {
      readonly kind: "alternative";
      /** Letter of the alternative, "0" for doing nothing. */
      readonly letter: string;
      /** Candidate plots are drawn, too. */
      readonly plots: boolean;
    })
  | (Asked & {
      readonly kind: "zones";
      /** What is pointed out, "zone:0301"; "" for nothing. */
      readonly pointed: string;
    });
