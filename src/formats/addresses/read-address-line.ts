import { type PropertyNumber, readPropertyNumber } from "./property-number.ts";

export interface HouseNumber {
  readonly number: number;
  /** Upper case; "" without one. */
  readonly letter: string;
}

export interface StreetAndNumbers {
  readonly street: string;
  /** One; for a range "12-14" its ends; none where the text names only a street. */
  readonly numbers: readonly HouseNumber[];
}

/** What a line of an address list says, before anybody has looked it up. */
export interface AddressLine {
  /** Usually one. More where several parts between commas look like street and number; the last is the likeliest. */
  readonly parts: readonly StreetAndNumbers[];
  readonly postcode: number | null;
  /** What stands after number or postcode: a post town, most likely. */
  readonly places: readonly string[];
  readonly property: PropertyNumber | null;
  /** Bruksenhetsnummer, "H0201". */
  readonly door: string | null;
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g;
const COUNTRY = /[\s,]+(?:norge|noreg|norway)\.?$/i;
const CARE_OF_FIRST = /^(?:c\/o|v\/|att\.?:?)\s*[^,]*,\s*/i;
const CARE_OF = /,?\s*(?<![\p{L}\p{N}])(?:c\/o|v\/|att:)[^,]*(?=,|$)/giu;
const DOOR = new RegExp(`${BEFORE}([HUKL])(\\s?-\\s?|\\s)?(\\d{4})${AFTER}`, "iu");
const ENTRANCE = new RegExp(`(\\d)[\\s,]*${BEFORE}oppg(?:ang)?\\.?\\s*([a-zæøå])${AFTER}`, "iu");
/** Flats, rooms, sections and floors say where in the house, not which house. */
const WITHIN = [
  new RegExp(
    `[\\s,]*${BEFORE}(?:leil(?:ighet|\\.)?|lei?lnr|lgh|bolig|bustad|hybel|rom|seksjon|seksj|snr|enhet)\\.?\\s*(?:nr\\.?|nummer)?\\s*[-:]?\\s*(?:\\d{1,4}[a-z]?|[a-z])${AFTER}`,
    "giu",
  ),
  new RegExp(`[\\s,]*${BEFORE}\\d{1,2}\\.?\\s*(?:etg|et|etasje|etj|høgd|høyde)${AFTER}\\.?`, "giu"),
  new RegExp(`[\\s,]*${BEFORE}(?:etg|etasje)\\.?\\s*\\d{1,2}${AFTER}`, "giu"),
  new RegExp(
    `[\\s,]+${BEFORE}(?:u\\.?\\s?etg|underetg?|underetasje|kjeller|sokkel|loft)(?:etasje|leilighet)?${AFTER}\\.?`,
    "giu",
  ),
];
const POSTCODE = /^(.*\d.*?)[\s,]+(?:NO?-?\s?)?(\d{4})(?:[\s,.]+([^\d]+))?$/i;
const LONE_POSTCODE = /^(?:NO?-?\s?)?(\d{4})[\s,]+([^\d]+)$/i;
const HOUSE = String.raw`(?<n>\d{1,5})(?:\s?-?\s?(?<l>[a-zæøå])(?!\p{L}))?`;
const TO = String.raw`(?:\s*(?:[-/+&]|og)\s*(?:(?<n2>\d{1,5})(?:\s?(?<l2>[a-zæøå])(?!\p{L}))?|(?<l3>[a-zæøå])(?!\p{L})))?`;
/** The shortest street that leaves a house number and no other digits behind: "17. mai gata 5" has one number. */
const STREET_FIRST = new RegExp(
  String.raw`^(?<street>.*?\p{L}.*?)\s*(?:(?<!\p{L})nr\.?\s*)?${HOUSE}${TO}\s*(?<place>[^\d]*)$`,
  "iu",
);
const NUMBER_FIRST = new RegExp(String.raw`^${HOUSE}\s+(?<street>\p{L}{2}[^\d]*)$`, "iu");

/**
 * Takes a line apart as housing offices write them: "Storgt 5b H0201", "Storgata 5 B, 2408 Elverum", "c/o …, Storgata 12 - 14",
 * "gnr. 12 bnr. 34". `isPostcode` says which numbers are postcodes of the municipality: a house number of four digits is none only
 * because it looks like one, and without a street number before it nothing is (Elverum has 412 such house numbers).
 */
export function readAddressLine(text: string, isPostcode: (code: number) => boolean): AddressLine {
  let rest = text
    .normalize("NFC")
    .replace(BLANKS, " ")
    .replace(/[‐-―−]/g, "-")
    .trim();
  rest = rest.replace(CARE_OF_FIRST, "").replace(CARE_OF, "").replace(/[()]/g, ",");
  rest = rest
    .replace(/[\s,;.]+$/, "")
    .replace(COUNTRY, "")
    .replace(/;/g, ",");
  // Excel's way with whole numbers.
  rest = rest.replace(/(\d)\.0+(?!\d)/g, "$1");
  const found = readPropertyNumber(rest);
  if (found) rest = found.rest;
  const [withoutDoor, door] = takeDoor(rest, isPostcode);
  rest = withoutDoor.replace(ENTRANCE, "$1$2");
  for (const within of WITHIN) rest = rest.replace(within, "");
  const [withoutPostcode, postcode, town] = takePostcode(rest, isPostcode);
  const { parts, places } = streetsOf(withoutPostcode);
  const all = [...places, ...(town === "" ? [] : [town])];
  return { parts, postcode, places: all, property: found?.property ?? null, door };
}

function takeDoor(text: string, isPostcode: (code: number) => boolean): readonly [string, string | null] {
  const found = DOOR.exec(text);
  if (!found) return [text, null];
  const [whole, floor = "", gap = "", digits = ""] = found;
  const after = text.slice(found.index + whole.length);
  // "Storgata 5 H 2408 Elverum" is a letter and a postcode.
  const town = gap === " " && /^[\s,]*\p{L}{2}/u.test(after) && /\d\s*$/.test(text.slice(0, found.index));
  if (town && isPostcode(Number(digits))) return [text, null];
  return [
    `${text.slice(0, found.index).replace(/[\s,]+$/, "")} ${after.trim()}`.trim().replace(/ ,/g, ","),
    `${floor.toUpperCase()}${digits}`,
  ];
}

function takePostcode(
  text: string,
  isPostcode: (code: number) => boolean,
): readonly [string, number | null, string] {
  const lone = LONE_POSTCODE.exec(text.replace(/^[\s,]+/, ""));
  if (lone && isPostcode(Number(lone[1]))) return ["", Number(lone[1]), tidy(lone[2] ?? "")];
  const found = POSTCODE.exec(text);
  if (!found) return [text, null, ""];
  const [, before = "", digits = "", town = ""] = found;
  const named = /\p{L}{2}/u.test(town);
  // "Kynndalsvegen 12 - 1484": a range, not a postcode; and a bare number is a postcode only where it is known as one.
  if (/[-/]\s*$/.test(before) || (!named && !isPostcode(Number(digits)))) return [text, null, ""];
  // "17. mai gata 1484 Elverum": no house number stands before it, so it is the house number.
  if (!/\d\s?-?[\s,]*[a-zæøå]?$/i.test(before.trim()) && !/\d[^,]*,/.test(before)) return [text, null, ""];
  return [before.replace(/[\s,]+$/, ""), Number(digits), tidy(town)];
}

const tidy = (text: string): string => text.replace(/^[\s,.-]+|[\s,.-]+$/g, "");

function streetsOf(text: string): Pick<AddressLine, "parts" | "places"> {
  const between = text
    // "Storgata, 5" and "Storgata 5, B".
    .replace(/,\s*(?=\d{1,4}\s?[a-zæøå]?(?:\s*[-/]\s*\d{1,4}\s?[a-zæøå]?)?\s*(?:,|$))/gi, " ")
    .replace(/(\d)\s*,\s*(?=[a-zæøå](?:,|$))/gi, "$1")
    .split(",")
    .map(tidy)
    .filter((part) => part !== "");
  const parts: StreetAndNumbers[] = [];
  const places: string[] = [];
  for (const part of between) {
    // A full stop at the end of a street tells that it is shortened, and stays.
    const found = STREET_FIRST.exec(part) ?? NUMBER_FIRST.exec(part);
    const street = (found?.groups?.street ?? "").replace(/[\s,-]+$/, "");
    if (!found || street === "") {
      if (parts.length > 0) places.push(part);
      continue;
    }
    // What stands between two addresses belongs to neither.
    places.length = 0;
    parts.push({ street, numbers: numbersOf(found.groups ?? {}) });
    const place = tidy(found.groups?.place ?? "");
    if (place !== "") places.push(place);
  }
  if (parts.length > 0) return { parts, places };
  const street = between.at(-1) ?? "";
  return { parts: /\p{L}{2}/u.test(street) ? [{ street, numbers: [] }] : [], places: [] };
}

function numbersOf(groups: Readonly<Record<string, string | undefined>>): readonly HouseNumber[] {
  const one = house(groups.n, groups.l);
  if (groups.n2 !== undefined) return [one, house(groups.n2, groups.l2)];
  return groups.l3 === undefined ? [one] : [one, house(groups.n, groups.l3)];
}

const house = (number = "", letter = ""): HouseNumber => ({
  number: Number(number),
  letter: letter.toUpperCase(),
});
