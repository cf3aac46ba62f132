/** Minus signs and blanks as they come out of spreadsheets: U+2212, no-break blank, thin blanks. */
const MINUS = /^[-\u2212]/;
const BLANK = /[\s\u00a0\u2009\u202f']/;

/**
 * A number as people write it in Norway and in England, or undefined: "1 234,5", "1.234,5", "1,234.5", "-3,5", "12". A lone
 * comma is a decimal comma. A lone point is a decimal point, as in Kartverket's files. "ca. 12", "10–12" and ">5" are not
 * numbers: nothing is guessed. Blanks may only stand where thousands part.
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const sign = MINUS.test(trimmed) ? -1 : 1;
  const body = trimmed.replace(MINUS, "").trim();
  const grouped = /^\d{1,3}([\s\u00a0\u2009\u202f']\d{3})+(?=[.,]|$)/.test(body);
  if (BLANK.test(body) && !grouped) return undefined;
  const tight = body.split(BLANK).join("");
  const plain = PATTERNS.find(({ pattern }) => pattern.test(tight))?.plain(tight);
  return plain === undefined ? undefined : sign * Number(plain);
}

const PATTERNS: readonly { readonly pattern: RegExp; readonly plain: (text: string) => string }[] = [
  { pattern: /^\d+(\.\d+)?(e[-+]?\d{1,2})?$/i, plain: (text) => text },
  { pattern: /^\d+,\d+(e[-+]?\d{1,2})?$/i, plain: (text) => text.replace(",", ".") },
  // Thousands are certain only when both marks, or two of one, are there.
  { pattern: /^\d{1,3}(\.\d{3})+,\d+$/, plain: (text) => text.replaceAll(".", "").replace(",", ".") },
  { pattern: /^\d{1,3}(,\d{3})+\.\d+$/, plain: (text) => text.replaceAll(",", "") },
  { pattern: /^\d{1,3}(\.\d{3}){2,}$/, plain: (text) => text.replaceAll(".", "") },
  { pattern: /^\d{1,3}(,\d{3}){2,}$/, plain: (text) => text.replaceAll(",", "") },
];
