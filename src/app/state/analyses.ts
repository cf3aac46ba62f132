import type { Analysis, AnalysisQuestion } from "../../engine/index.ts";

/** How far a question about dispersion has come. "unasked": nobody has asked it of the situation as it stands now. */
export type AnalysisStanding = "unasked" | "waiting" | "running" | "answered" | "failed" | "stopped";

export interface AnalysisResult {
  readonly standing: AnalysisStanding;
  /** Null unless it is running and has told how far it is. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The answer to the situation as it stands, or to the one before it while `stale`. */
  readonly answer: Analysis | null;
  /** The answer is of another situation than the one in force: shown as such. */
  readonly stale: boolean;
}

/** Which situation is asked about: the one in force, or the register as it is, which is what an alternative is held against. */
export type AnalysisSide = "active" | "today";

/** What is known of each question that has been asked in this project, about each side. */
export type AnalysesState = Readonly<Record<AnalysisSide, Readonly<Record<string, AnalysisResult>>>>;

/** The same question has the same key, whoever asks it. */
export const questionKey = (question: AnalysisQuestion): string => JSON.stringify(question);

export const UNASKED: AnalysisResult = { standing: "unasked", progress: null, answer: null, stale: false };

/**
 * The answer of the kind that was asked for, to one side; null where there is none yet, or too little to say
 * anything. A stale one is none: a panel can dim it and say so, a map cannot.
 */
export function answerTo<Kind extends Analysis["kind"]>(
  state: AnalysesState,
  question: AnalysisQuestion,
  kind: Kind,
  side: AnalysisSide = "active",
): Extract<Analysis, { kind: Kind }> | null {
  const result = state[side][questionKey(question)];
  const answer = result?.stale ? null : result?.answer;
  return answer?.kind === kind ? (answer as Extract<Analysis, { kind: Kind }>) : null;
}
