import type { CaseFile, Decision } from "../../../../engine/index.ts";

/** What was put before us: a case to write a decision on, or the note that a meeting already made of one. */
export type Decided =
  | { readonly kind: "case"; readonly file: CaseFile }
  | { readonly kind: "note"; readonly decision: Decision; readonly questions: readonly string[] };
