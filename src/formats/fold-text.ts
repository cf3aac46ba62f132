/**
 * The form in which headings and words are compared: lower case, accents and Norwegian letters folded to ASCII the way
 * exports spell them (æ→ae, ø→o, å→a), everything but letters and digits dropped. "Ant. sov-rom" and "ANT_SOVROM" are one.
 */
export function foldText(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  let out = "";
  for (const char of lower) {
    const folded = FOLDED[char] ?? char;
    for (const letter of folded.normalize("NFD")) if (/[a-z0-9]/.test(letter)) out += letter;
  }
  return out;
}

const FOLDED: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "o",
  ö: "o",
  å: "a",
  ü: "u",
  ß: "ss",
  ð: "d",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
  "²": "2",
  "³": "3",
};
