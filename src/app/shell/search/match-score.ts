const fold = (text: string) => text.toLocaleLowerCase("nb");

/**
 * How well a text answers a query: 0 is not at all, higher is better. Every word of the query must begin somewhere
 * in the text or stand in it; beginnings of words count more than middles, and the beginning of the text most.
 */
export function matchScore(text: string, query: string): number {
  const within = fold(text);
  let score = 1;
  for (const word of fold(query).split(/\s+/)) {
    if (word === "") continue;
    const at = within.indexOf(word);
    if (at < 0) return 0;
    if (at === 0) score += 3;
    else if (/[\s\-/«(.,]/.test(within[at - 1] ?? "")) score += 2;
    else if (within.includes(` ${word}`)) score += 2;
  }
  // A short text that answers is nearer to what was meant than a long one.
  return score + 1 / (1 + within.length);
}
