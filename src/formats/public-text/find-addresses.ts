import { foldText } from "../fold-text.ts";
import type { PublicTextRegister } from "./public-text-register.ts";
import { streetKey } from "./street-key.ts";
import type { TextFinding } from "./text-finding.ts";
import { type Word, wordsOf } from "./text-words.ts";

/** What may stand between a street and its number. */
const NUMBER_WORDS = new Set(["nr", "no", "num", "nummer", "husnr", "husnummer", "number"]);
const PREPOSITIONS = new Set(["i", "pa", "ved", "in", "on", "at"]);

/** What may join numbers of one street: "3, 5 og 7", "3–9", "3/5". */
const JOINED =
  /^[\s,]*(?:og|and|til|to|[-–/,])?\s*(?:(?:nr|no)\.?\s*)?\d{1,4}(?:\s?\p{L}(?!\p{L}))?(?![\d.,]*\d)/iu;
/** With a space between, "i" is a word. */
const LETTER = /^(?:\p{L}|\s[A-HJ-Za-hj-z])(?!\p{L})/u;

/**
 * Streets of the register with a number behind, or before ("nr. 3 i Bakkeveien"). Any number: one that the register has not got is more likely a slip of the pen
 * than another street. Names of plots are public, also those that look like an address.
 */
export function findAddresses(text: string, register: PublicTextRegister): readonly TextFinding[] {
  const words = wordsOf(text);
  const found: TextFinding[] = [];
  const add = (from: number, to: number) => {
    const own = text.slice(from, to);
    if (!register.plots.has(foldText(own))) found.push({ kind: "address", words: own, from, to });
  };
  for (const [n, number] of words.entries()) {
    if (!/^\d{1,4}$/.test(number.text)) continue;
    let before = n - 1;
    while (before >= 0 && NUMBER_WORDS.has((words[before] as Word).folded)) before -= 1;
    const first = streetEnding(words, before, register, text);
    if (first) add(first.from, endOfNumbers(text, number.to));
    const numbered = NUMBER_WORDS.has(words[n - 1]?.folded ?? "");
    const letter =
      words[n + 1] &&
      /^\p{L}$/u.test(words[n + 1]?.text ?? "") &&
      !PREPOSITIONS.has(words[n + 1]?.folded ?? "")
        ? 1
        : 0;
    if (numbered && PREPOSITIONS.has(words[n + 1 + letter]?.folded ?? "")) {
      const last = streetBeginning(words, n + 2 + letter, register);
      if (last) add((words[n - 1] as Word).from, last.to);
    }
  }
  return found;
}

/** The first word of the longest street of the register that ends at a word; commas and full stops of abbreviations may stand within. */
function streetEnding(
  words: readonly Word[],
  end: number,
  { streets, mostWords }: PublicTextRegister,
  text: string,
) {
  // Written apart, a name has a word more than the register's.
  for (let count = mostWords + 1; count >= 1; count -= 1) {
    const from = end - count + 1;
    if (from < 0) continue;
    const part = words.slice(from, end + 1);
    if (part.some((word, i) => i > 0 && /[\n;:!?()]/.test(text.slice(part[i - 1]?.to ?? 0, word.from))))
      continue;
    if (part.some((word) => /^\d/.test(word.text))) continue;
    if (streets.has(streetKey(part.map((word) => word.text)))) return part[0];
  }
  return undefined;
}

function streetBeginning(words: readonly Word[], from: number, { streets, mostWords }: PublicTextRegister) {
  for (let count = mostWords + 1; count >= 1; count -= 1) {
    const part = words.slice(from, from + count);
    if (part.length === count && streets.has(streetKey(part.map((word) => word.text)))) return part.at(-1);
  }
  return undefined;
}

function endOfNumbers(text: string, from: number): number {
  let to = from + (LETTER.exec(text.slice(from))?.[0].length ?? 0);
  for (let more = JOINED.exec(text.slice(to)); more; more = JOINED.exec(text.slice(to))) to += more[0].length;
  return to;
}
