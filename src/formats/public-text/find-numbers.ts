import { isNationalId } from "../national-id.ts";
import type { TextFinding, TextFindingKind } from "./text-finding.ts";

/** Eleven digits as identity numbers are written. They are stopped whether or not the control digits are right: a slip of the pen still tells. */
const AS_IDENTITY = /(?<![\d.,])\d{6}[\s\u00a0\u202f.-]?\d{5}(?!\d)/g;
/** Eleven digits with whatever between them: only those that are an identity number. */
const ELEVEN_DIGITS = /(?<!\d)\d(?:[\s\u00a0\u202f./-]?\d){10}(?!\d)/g;
/** Mobile numbers (they begin with 4 or 9), as they are written. Offices have others; those of a duty phone are marked as public. */
const MOBILE =
  /(?<![\d.,])(?:(?:\+|00)47[\s\u00a0]?)?(?:[49]\d{7}|[49]\d{2}[\s\u00a0]\d{2}[\s\u00a0]\d{3}|[49]\d(?:[\s\u00a0]\d{2}){3})(?!\d)/g;
const EMAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+\.[a-z]{2,}/gi;
/** Boxes that nobody in particular reads. */
const OFFICE_BOX = /^(post|postmottak|epost|info|kontakt|bolig\w*|kommune\w*|firmapost)@/i;

/** Identity numbers, mobile numbers and persons' e-mail addresses. */
export function findNumbers(text: string): readonly TextFinding[] {
  return [
    ...matches(text, "national-id", AS_IDENTITY),
    ...matches(text, "national-id", ELEVEN_DIGITS).filter(({ words }) =>
      isNationalId(words.replace(/\D/g, "")),
    ),
    ...matches(text, "phone", MOBILE),
    ...matches(text, "email", EMAIL).filter(({ words }) => !OFFICE_BOX.test(words)),
  ];
}

export const matches = (text: string, kind: TextFindingKind, pattern: RegExp): readonly TextFinding[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind,
    words,
    from: index,
    to: index + words.length,
  }));
