export interface HouseNumber {
  readonly number: number;
  /** Upper case; "" without one. */
  readonly letter: string;
}

const ONE = /(?<sign>-)?\s*(?:(?<number>\d{1,5})\s?-?\s?(?<letter>[a-zæøå])?|(?<alone>[a-zæøå]))/giu;
/** More houses than this no suggestion needs. */
const MOST = 12;

/**
 * The houses of "5", "5 B", "12-14", "3 A-C", "12A/14": those that are written, then those that lie between them, on the same side of the
 * street or in the order of the alphabet. More than one is a range, and somebody must say which is meant.
 */
export function numbersIn(text: string): readonly HouseNumber[] {
  const told: HouseNumber[] = [];
  const between: HouseNumber[] = [];
  // "5-B" is house 5B; "5 B - 7" is a range.
  const tokens = [
    ...text
      .replace(/^(\d{1,5})\s?-\s?([a-zæøå])$/iu, "$1$2")
      .replace(/og/gi, "+")
      .matchAll(ONE),
  ];
  for (const { groups } of tokens) {
    const last = told.at(-1);
    const number = groups?.number === undefined ? (last?.number ?? 0) : Number(groups.number);
    const letter = (groups?.letter ?? groups?.alone ?? "").toUpperCase();
    const house = { number, letter };
    if (last && groups?.sign) between.push(...housesBetween(last, house));
    told.push(house);
  }
  return [...told, ...between].slice(0, MOST);
}

function housesBetween(one: HouseNumber, other: HouseNumber): readonly HouseNumber[] {
  const found: HouseNumber[] = [];
  if (one.number === other.number && one.letter !== "" && other.letter !== "") {
    for (let code = one.letter.charCodeAt(0) + 1; code < other.letter.charCodeAt(0); code++)
      found.push({ number: one.number, letter: String.fromCharCode(code) });
  } else if (other.number - one.number <= 2 * MOST) {
    for (let number = one.number + 2; number < other.number; number += 2) found.push({ number, letter: "" });
  }
  return found.slice(0, MOST);
}
