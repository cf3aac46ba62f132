import type { Assessment } from "../../engine/index.ts";

/** Assessments by the situation they answer: the side of the screen is the key, the engine's own key is inside. */
export interface SituationResult {
  readonly assessment: Assessment | null;
  /** True while a newer answer is on its way: shown as such. */
  readonly stale: boolean;
  readonly failed: string | null;
}

export interface ResultsState {
  /** Today's situation, always kept as the "before". */
  readonly today: SituationResult;
  /** The active scenario; the same object as `today` when none is active. */
  readonly active: SituationResult;
  /** The two sides of Sammenlign. */
  readonly left: SituationResult;
  readonly right: SituationResult;
}
