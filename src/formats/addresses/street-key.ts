/**
 * What Norwegian street names are compared by. Three forms, each looser than the one before:
 * written  letters and digits alone, so that "C.J.Hambros veg" is "C J Hambros Veg";
 * normal   abbreviations written out and the last word in one form, so that "Kirkegt." is "Kirkegata" and "-veien" is "-vegen";
 * folded   as ASCII-only systems write it, so that "Noetaasvegen" and "Notasvegen" are "Nøtåsvegen".
 * Two streets of one municipality may share a form: whoever looks up must ask how many have it.
 */

/** Words before the last that are often shortened, each with all it may stand for: which of them is real the register knows. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  st: ["sankt", "store"],
  dr: ["doktor"],
  prof: ["professor"],
  chr: ["christian", "kristian"],
  kr: ["kristian"],
  th: ["thor", "theodor"],
  joh: ["johan", "johannes"],
  johs: ["johannes"],
  edv: ["edvard"],
  gen: ["general"],
  kapt: ["kaptein"],
  gl: ["gamle"],
  gml: ["gamle"],
  n: ["nordre", "nedre"],
  ndr: ["nordre", "nedre"],
  s: ["søndre"],
  sdr: ["søndre"],
  ø: ["øvre", "østre"],
  v: ["vestre"],
  y: ["ytre"],
  l: ["lille"],
};

/**
 * Endings that say the same and are written one for the other (NKAmapper's observations of registers, design data.md §2). Endings that
 * may tell two places apart, as "-haug" and "-haugen", are left as they are: a difference there is asked about.
 */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["gate", ["gaten", "gata", "gate", "gt"]],
  ["veg", ["vegen", "veien", "veg", "vei", "vn"]],
  ["plass", ["plassen", "plass", "pl"]],
  ["alle", ["alleen", "alle"]],
  ["torg", ["torget", "torvet", "torg", "torv"]],
];
/** Of one letter: understood as a word of their own, or at the end of a word with a full stop ("Kirkev. 5"). */
const LETTERS: Readonly<Record<string, string>> = { g: "gate", v: "veg" };
const MOST_FORMS = 8;

const APOSTROPHES = /['’‘`´]/g;
const plainLetters = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[éèêë]/g, "e")
    .replace(/[üûù]/g, "u")
    .replace(/ä/g, "æ")
    .replace(/ö/g, "ø")
    .replace(APOSTROPHES, "");
const onlySigns = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

export const writtenKey = (street: string): string => onlySigns(plainLetters(street));

/** All normal forms a name may have; one, where nothing in it is shortened. */
export function normalKeys(street: string): readonly string[] {
  const words = plainLetters(street).match(/[\p{L}\p{N}]+\.?/gu) ?? [];
  let forms: readonly string[] = [""];
  for (const [i, word] of words.entries()) {
    const last = i === words.length - 1;
    const meant = last ? [ended(word, i > 0)] : (SHORT[bare(word)] ?? [bare(word)]);
    // A short form may also be what the register itself writes: "St. Olavs gate" is then its own normal form too.
    forms = forms.flatMap((form) => meant.map((one) => form + one)).slice(0, MOST_FORMS);
  }
  return forms;
}

const bare = (word: string): string => word.replace(".", "");

function ended(word: string, alone: boolean): string {
  const dotted = word.endsWith(".");
  const plain = bare(word);
  if (alone && Object.hasOwn(LETTERS, plain)) return LETTERS[plain] ?? plain;
  if (dotted && plain.length > 3 && Object.hasOwn(LETTERS, plain.slice(-1)))
    return plain.slice(0, -1) + LETTERS[plain.slice(-1)];
  for (const [form, endings] of ENDINGS) {
    for (const ending of endings) {
      if (plain.endsWith(ending)) return plain.slice(0, -ending.length) + form;
    }
  }
  return plain;
}

/** A key, whichever, as systems without Norwegian letters write it; æ is "ae" or "a", ø "oe" or "o", å "aa" or "a". */
export const foldedKey = (key: string): string =>
  key
    .replace(/æ|ae|å|aa/g, "a")
    .replace(/ø|oe/g, "o")
    .replace(/đ|ð/g, "d")
    .replace(/ŋ/g, "n")
    .replace(/ŧ/g, "t")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");

/** A letter → the ways it is written where there is no such letter. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  å: ["å", "aa", "a"],
  ø: ["ø", "oe", "o"],
  æ: ["æ", "ae", "a"],
  đ: ["đ", "d"],
  ð: ["ð", "d"],
  ŋ: ["ŋ", "n"],
  ŧ: ["ŧ", "t"],
};
/** "Kong Haakons gate" is "Kong Håkons gate". */
const OLD_Å = "aa";
const NORWEGIAN = /[æøå]/;

/**
 * True where the text may be this key written with fewer letters, each in one of its ways. A text that has a letter which the key has not
 * is another word: "Skårvegen" is no "Skarvegen", however alike they are when folded.
 */
export function isPlainFor(text: string, key: string): boolean {
  if (text === "" || key === "") return text === key;
  if (key.startsWith(OLD_Å) && text.startsWith("å") && isPlainFor(text.slice(1), key.slice(2))) return true;
  const [letter = "", typed = ""] = [key.charAt(0), text.charAt(0)];
  const ways = PLAIN[letter];
  if (ways) {
    for (const way of ways)
      if (text.startsWith(way) && isPlainFor(text.slice(way.length), key.slice(1))) return true;
    // "Bjórkelund": an accent that somebody's keyboard had instead.
    return !NORWEGIAN.test(typed) && ways.includes(base(typed)) && isPlainFor(text.slice(1), key.slice(1));
  }
  const same = letter === typed || (!NORWEGIAN.test(typed) && base(typed) === base(letter));
  return same && isPlainFor(text.slice(1), key.slice(1));
}

const base = (letter: string): string => letter.normalize("NFD").charAt(0);

/** A name in two languages, "Storgata / Stuorrageaidnu", is each of them and both together. */
export function namesOf(street: string): readonly string[] {
  const parts = street.split(/\s*\/\s*|\s+-\s+/).filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 1 ? [street, ...parts] : [street];
}
