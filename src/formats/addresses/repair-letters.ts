/** UTF-8 that was read as Windows-1252: "Ã¥" is "å". */
const TWICE =
  /[ÂÃÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;
/** Windows-1252's own letters for the bytes 0x80–0x9f, which every other table of one byte leaves empty. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text as it was before its bytes were read by the wrong table; the same text where that is not so. */
export function repairLetters(text: string): string {
  if (!TWICE.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const special = CP1252.indexOf(text.charAt(i));
    const code = special >= 0 ? 0x80 + special : text.charCodeAt(i);
    if (code > 0xff) return text;
    bytes[i] = code;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
