import type { ReportPage } from "../../state/index.ts";

/** The pages in the groups they stand in; those of the release are steps, one after another. */
export const RELEASE_STEPS = [
  "what",
  "zones",
  "houses",
  "date",
  "public",
  "attacks",
  "make",
] as const satisfies readonly ReportPage[];

export const CASE_PAGES = [
  "question",
  "alternatives",
  "texts",
  "plotTexts",
] as const satisfies readonly ReportPage[];

/** What comes after a page, where somebody goes from one to the next. */
const ORDER: readonly ReportPage[] = [...RELEASE_STEPS, ...CASE_PAGES, "papers"];

export function neighboursOf(page: ReportPage): {
  readonly before: ReportPage | null;
  readonly after: ReportPage | null;
} {
  const at = ORDER.indexOf(page);
  if (at < 0) return { before: null, after: null };
  return { before: ORDER[at - 1] ?? null, after: ORDER[at + 1] ?? null };
}
