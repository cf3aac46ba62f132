import type { AnalysisQuestion, Count } from "../../engine/index.ts";
import { remember } from "./selectors/remember.ts";
import { type Grouping, NEAREST_HOMES, type NearestHomes } from "./view.ts";

/**
 * What Oversikt and its map ask, one object for each so that both read the same answer. 199 dealings give a global p down
 * to 0.005, and 999 down to 0.001 (Besag & Diggle 1977): enough for a line at 0.05, in seconds. The seed is fixed: two who
 * open the same project read the same sentence (E7).
 */
const SEED = 1;

interface ReadingQuestions {
  /** Programme units beside the stock they are part of: the same whichever is counted. */
  readonly curve: AnalysisQuestion;
  readonly evenness: AnalysisQuestion;
  readonly quotients: AnalysisQuestion;
  readonly scan: AnalysisQuestion;
  readonly localMoran: AnalysisQuestion;
  /** Of the programme among the stock, like the curve. */
  readonly risk: AnalysisQuestion;
}

const questions = (count: Count): ReadingQuestions => ({
  // Beyond 1500 m it is no longer the neighbourhood that is seen, but the shape of the municipality.
  curve: { kind: "clustering-curve", reach: 1500, simulations: 199, seed: SEED },
  evenness: { kind: "evenness", count },
  quotients: { kind: "quotients", count },
  scan: { kind: "scan", count, simulations: 999, seed: SEED },
  localMoran: { kind: "local-moran", count, permutations: 999, seed: SEED },
  // Cells of some tens of metres in a town; finer would only look like knowledge.
  risk: { kind: "relative-risk", bandwidth: null, cells: 160 },
});

export const READING_QUESTIONS: Readonly<Record<Count, ReadingQuestions>> = {
  programme: questions("programme"),
  stock: questions("stock"),
};

/** The same homes at the levels that are not in force. */
export const LEVELS = { kind: "levels" } as const satisfies AnalysisQuestion;

export const HISTORY = { kind: "history" } as const satisfies AnalysisQuestion;

/** Across a city of ten kilometres cells of fifty metres: a block. */
const CELLS = 200;

const surfaces = (count: Count) =>
  Object.fromEntries(
    NEAREST_HOMES.map((k) => [k, { kind: "nearest-surface", count, k, cells: CELLS }]),
  ) as unknown as Readonly<Record<NearestHomes, AnalysisQuestion>>;
const SURFACES: Readonly<Record<Count, Readonly<Record<NearestHomes, AnalysisQuestion>>>> = {
  programme: surfaces("programme"),
  stock: surfaces("stock"),
};

/** The surface of neighbourhoods of as many homes. */
export const nearestQuestion = (count: Count, k: NearestHomes): AnalysisQuestion => SURFACES[count][k];

/** Which homes lie close together. The same object while nobody chooses otherwise. */
export const groupsQuestion = remember(
  (count: Count, { metres, least }: Grouping): AnalysisQuestion => ({ kind: "groups", count, metres, least }),
);
