import type { Assessment } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import type { Score } from "./score.ts";
import type { SubjectKind } from "./subject.ts";

/** All that is said of one place. Findings of a rule stand together, programme before stock. */
export interface Answer<Figures = unknown> {
  readonly id: string;
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
}

/** What has changed among the answers about one kind of place. */
export interface AnswerUpdate {
  readonly kind: SubjectKind;
  /** True where `said` is all there is: what was said of other places is void. */
  readonly refilled: boolean;
  readonly said: readonly Answer[];
  /** Ids of places that nothing is said of any more. */
  readonly gone: readonly string[];
}

/** What an assessment says otherwise than the one before it; the first says everything. */
export interface AssessmentUpdate extends Pick<Assessment, "key" | "engineVersion" | "level" | "problems"> {
  readonly answers: readonly AnswerUpdate[];
}
