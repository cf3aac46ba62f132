import type {
  CouncilFigures,
  CouncilScores,
  PublicAlternative,
  PublicCase,
} from "../../engine/council/index.ts";

/** An alternative with its figures; doing nothing is the first of them. */
export interface Reckoned {
  readonly alternative: PublicAlternative;
  readonly figures: CouncilFigures;
}

/** A case that was read, with all that is reckoned from it once. */
export interface ReckonedCase {
  /** Without its ground, which is most of a city's case: maps are drawn where the whole case is. */
  readonly publicCase: PublicCase;
  /** What decisions remember the case by. */
  readonly hash: string;
  /** Doing nothing, then the alternatives as they are lettered. */
  readonly reckoned: readonly [Reckoned, ...Reckoned[]];
  /** The class of each plot. */
  readonly scores: CouncilScores;
  /** Sums of the figures, where they were asked for: a package holds its own against them. */
  readonly sums: Readonly<Record<string, string>> | null;
}

/** How far the opening of a case has come: it is read first, then reckoned, one alternative at a time. */
export type OpeningStep =
  | { readonly at: "reading" }
  | { readonly at: "reckoning"; readonly done: number; readonly of: number };
