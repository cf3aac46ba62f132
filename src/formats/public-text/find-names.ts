import { GIVEN_NAMES } from "../given-names.ts";
import type { PublicTextRegister } from "./public-text-register.ts";
import type { TextFinding } from "./text-finding.ts";
import { type Word, wordsOf } from "./text-words.ts";

/** What a name may begin with in a sentence: behind these a capital letter means nothing. */
const BEGINS = /(^|[.!?:•–-]\s*|\n\s*|[«"(]\s*)$/u;

const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && word.text.length > 1;

/**
 * Given names with a capitalised word behind ("Kari Prøve"), before a comma ("Prøve, Kari"), or alone inside a sentence. Names of places are public, also those
 * called after somebody.
 */
export function findNames(text: string, { publicWords }: PublicTextRegister): readonly TextFinding[] {
  const words = wordsOf(text);
  const found: TextFinding[] = [];
  const isGiven = (word: Word | undefined): word is Word =>
    isCapital(word) && GIVEN_NAMES.has(word.folded) && !publicWords.has(word.folded);
  const between = (a: Word, b: Word) => text.slice(a.to, b.from);
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as Word;
    if (!isGiven(word)) continue;
    let last = n;
    for (let next = words[last + 1]; isCapital(next); next = words[last + 1]) {
      if (!/^[ \u00a0-]$/.test(between(words[last] as Word, next)) || publicWords.has(next.folded)) break;
      last += 1;
    }
    const before = words[n - 1];
    const turned =
      isCapital(before) && between(before, word) === ", " && !publicWords.has(before.folded) ? before : null;
    // "Dag" and "Even" begin many a sentence without being anybody.
    if (last === n && !turned && BEGINS.test(text.slice(0, word.from))) continue;
    const [from, to] = [(turned ?? word).from, (words[last] as Word).to];
    found.push({ kind: "name", words: text.slice(from, to), from, to });
    n = last;
  }
  return found;
}
