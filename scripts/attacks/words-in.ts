/** A piece of text that may be a canary: a planted word, a number with its decimals, a year, a secret (plant-canaries.ts). */
const TELLING =
  /kanari[0-9a-z]+|[\w:+-]{0,24}[.,]417[\w.,:+-]{0,24}|[\w-]{0,8}19(?:11|12|13|14)(?:Q|-)[\w:.-]{0,24}|[0-9a-f]{64}/g;

/**
 * Which of the words a text has. A meeting's screens are tens of millions of letters, and the canaries of a municipality tens of thousands: the text is gone through once for what may be
 * one, and only that is searched for each.
 */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const told = [...new Set(text.match(TELLING))].join("\n");
  if (told === "") return [];
  return words.filter((word) => told.includes(word) || told.includes(word.replace(".", ",")));
}
