const DOOR =
  /(?<![\p{L}\p{N}])(?<floor>[HUKL])(?<gap>\s?-\s?|\s)?(?<digits>\d{4})(?![\p{L}\p{N}])|(?<=\d|\d[a-zæøå])(?<tight>[HUKL])(?<code>\d{4})(?![\p{L}\p{N}])/iu;
const FOUR_DIGITS = /\d{4}/;
/** "Storgata 5, 0201": the floor's letter is left out, and no floor but has a nought before it. */
const BARE = /(?<=\d\s?[a-zæøå]?)\s*,\s*(0\d{3})\s*(?=,|$)/iu;

/** A dwelling number (bruksenhetsnummer, "H0201") and the line without it; null where the line has none. */
export function takeDoor(
  text: string,
  isPostcode: (code: number) => boolean,
): readonly [string, string | null] {
  const found = FOUR_DIGITS.test(text) ? DOOR.exec(text) : null;
  if (!found) {
    const bare = FOUR_DIGITS.test(text) ? BARE.exec(text) : null;
    if (!bare || isPostcode(Number(bare[1]))) return [text, null];
    return [text.replace(bare[0], ""), bare[1] ?? null];
  }
  const { floor = "", gap = "", digits = "", tight, code = "" } = found.groups ?? {};
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  // "Storgata 5 H 2408 Elverum" is a letter and a postcode, and so is "Storgata 5 H 2408".
  const letter = gap === " " && /\d\s*$/.test(before) && isPostcode(Number(digits));
  if (letter && (/^[\s,]*\p{L}{2}/u.test(after) || !digits.startsWith("0"))) return [text, null];
  return [
    `${before.replace(/[\s,-]+$/, "")} ${after.trim()}`.trim().replace(/ ,/g, ","),
    `${(tight ?? floor).toUpperCase()}${tight ? code : digits}`,
  ];
}
