/**
 * The words of the case that are public: written for this purpose and never copied from private notes without somebody asking for it. The keys are the
 * headings of a saksframlegg (domain.md §5) that a tool cannot fill in by itself. Each may be "".
 */
export const CASE_TEXTS = [
  "recommendation",
  "background",
  "legal",
  "economy",
  "health",
  "environment",
  "universal",
  "safety",
  "participation",
  "privacy",
  "evaluation",
  "weighing",
] as const;
export type CaseText = (typeof CASE_TEXTS)[number];
