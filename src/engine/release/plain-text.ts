/** Longest name that is written: two of them and more make the name of a zone. */
const LONGEST = 200;

/** A name as a release may hold it: one line, of a length that can be shown. */
export const plainText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, LONGEST);
