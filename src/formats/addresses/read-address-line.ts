import { type HouseNumber, numbersIn } from "./house-numbers.ts";
import { type PropertyNumber, readPropertyNumber, trailingProperty } from "./property-number.ts";
import { repairLetters } from "./repair-letters.ts";
import { takeDoor } from "./take-door.ts";

export interface StreetAndNumbers {
  readonly street: string;
  /** One; for a range "12-14" its ends and then what lies between; none where the text names only a street. */
  readonly numbers: readonly HouseNumber[];
  /** What stands after the number: a post town, most likely. */
  readonly places: readonly string[];
}

/** What a line of an address list says, before anybody has looked it up. */
export interface AddressLine {
  /** Usually one. More where several parts between commas look like street and number; the last is the likeliest. */
  readonly parts: readonly StreetAndNumbers[];
  /** What stands before the first of them: the name of a farm or a house, or a town where towns are not written. */
  readonly ahead: readonly string[];
  readonly postcode: number | null;
  /** What stands after the postcode: the post town, and nothing else as a rule. */
  readonly towns: readonly string[];
  readonly property: PropertyNumber | null;
  /** "Nordli 25/3" may be a farm on a property, or two houses of a street: the register knows which. */
  readonly farm: { readonly name: string; readonly property: PropertyNumber } | null;
  /** Bruksenhetsnummer, "H0201". */
  readonly door: string | null;
  /** "B" of "leilighet B", which may be a flat of the house and may be house B; "" without. */
  readonly flat: string;
}

const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g;
const COUNTRY = /[\s,]+(?:norge|noreg|norway)\.?$/i;
const CARE_OF_FIRST = /^(?:c\/o|v\/|att\.?:?)\s*[^,]*,\s*/i;
const CARE_OF = /,?\s*(?<![\p{L}\p{N}])(?:c\/o|v\/|att:)[^,]*(?=,|$)/giu;
const ENTRANCE = new RegExp(`(\\d)[\\s,]*${BEFORE}(?:oppg|inng)(?:ang)?\\.?\\s*([a-zæøå])${AFTER}`, "iu");
const FLAT = new RegExp(
  `(\\d)[\\s,]*${BEFORE}(?:leil(?:ighet|\\.)?|lgh|bolig|bustad|hybel|enhet)\\.?\\s*(?:nr\\.?)?\\s*([a-zæøå])${AFTER}`,
  "iu",
);
/** Flats, rooms, sections and floors say where in the house, not which house. */
const WITHIN = [
  new RegExp(
    `[\\s,]*${BEFORE}(?:leil(?:ighet|\\.)?|lei?lnr|lgh|bolig|bustad|hybel|rom|seksjon|seksj|snr|enhet|blokk|oppg(?:ang)?|inng(?:ang)?)\\.?\\s*(?:nr\\.?|nummer)?\\s*[-:]?\\s*(?:\\d{1,4}[a-z]?|[a-z])${AFTER}`,
    "giu",
  ),
  new RegExp(`[\\s,]*${BEFORE}\\d{1,2}\\.?\\s*(?:etg|et|etasje|etj|høgd|høyde)${AFTER}\\.?`, "giu"),
  new RegExp(`[\\s,]*${BEFORE}(?:etg|etasje)\\.?\\s*\\d{1,2}${AFTER}`, "giu"),
  new RegExp(
    `[\\s,]+${BEFORE}(?:u\\.?\\s?etg|underetg?|underetasje|kjeller|sokkel|loft)(?:etasje|leil|leilighet)?${AFTER}\\.?`,
    "giu",
  ),
  new RegExp(`(?<=\\d.*)[\\s,]+${BEFORE}(?:t\\.?\\s?[vh]|venstre|høyre|høgre)${AFTER}\\.?`, "giu"),
  /(?<=\d\s?[a-zæøå]?)\s*#\s*\d{1,4}(?!\d)/giu,
  new RegExp(
    `(?<=\\d.*)[\\s,]+${BEFORE}(?:leilighet|leil|bolig|bruksenhet)(?:snr|nr|snummer|nummer)?\\.?$`,
    "iu",
  ),
];
/** What one of those has in it: most lines have none, and are not searched for each. */
const MAYBE_WITHIN =
  /leil|lgh|lnr|boli|bust|hyb|rom|seks|snr|enh|blok|oppg|inng|et[gja.\s]|et$|høgd|høyde|kjell|sokk|loft|\bt\.?\s?[vh]|venst|høyre|høgre|#/i;
const FOUR_DIGITS = /\d{4}/;
const POSTCODE = /^(.*\d.*?)[\s,]+(?:NO?-?\s?)?(\d{4})(?:[\s,.]+([^\d]+))?$/i;
const LONE_POSTCODE = /^(?:NO?-?\s?)?(\d{4})[\s,]+([^\d]+)$/i;
/** "2408 Elverum, Storgata 5" and "Storgata, 2408 Elverum": a part of its own. */
const POSTCODE_PART = /(^|,)\s*(?:NO?-?\s?)?(\d{4})\s+(\p{L}[^\d,]+)(?=,|$)/iu;
/** Names between commas, none of them with a number: which of them is a street the register knows. */
const MOST_NAMES = 3;
const NUMBER = String.raw`\d{1,5}(?:\s?[a-zæøå](?!\p{L}))?`;
const HOUSE = String.raw`(?<n>\d{1,5}(?:\s?-?\s?[a-zæøå](?!\p{L}))?)`;
const MORE = String.raw`(?<more>(?:\s*(?:[-/+&]|og)\s*(?:${NUMBER}|[a-zæøå](?!\p{L}))){0,6})`;
/** The shortest street that leaves house numbers and no other digits behind: "17. mai gata 5" has one number. */
const STREET_FIRST = new RegExp(
  String.raw`^(?<street>.*?\p{L}.*?)\s*(?:(?<!\p{L})n[ro]\.?\s*)?${HOUSE}${MORE}\s*(?<place>[^\d]*)$`,
  "iu",
);
const NUMBER_FIRST = new RegExp(String.raw`^${HOUSE}\s+(?<street>\p{L}{2}[^\d]*)$`, "iu");

/**
 * Takes a line apart as housing offices write them: "Storgt 5b H0201", "Storgata 5 B, 2408 Elverum", "c/o …, Storgata 12 - 14",
 * "gnr. 12 bnr. 34". `isPostcode` says which numbers are postcodes of the municipality: a house number of four digits is none only
 * because it looks like one, and without a street number before it nothing is (Elverum has 412 such house numbers).
 */
export function readAddressLine(text: string, isPostcode: (code: number) => boolean): AddressLine {
  let rest = repairLetters(text)
    .normalize("NFC")
    .replace(BLANKS, " ")
    .replace(/[‐-―−]/g, "-")
    .trim();
  rest = rest
    .replace(CARE_OF_FIRST, "")
    .replace(CARE_OF, "")
    .replace(/(\d)\s?["”“'’]\s?([a-zæøå])(?!\p{L})/giu, "$1$2")
    .replace(/["”“]/g, "")
    .replace(/[()[\]]/g, ",");
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
  const within = MAYBE_WITHIN.test(rest);
  const flat = within ? (FLAT.exec(rest)?.[2] ?? "").toUpperCase() : "";
  if (within) for (const one of WITHIN) rest = rest.replace(one, "");
  const [withoutPostcode, postcode, town] = takePostcode(rest, isPostcode);
  // "25/4, 2410 Hernes": a property alone, now that the postcode is gone.
  const alone = found ? null : readPropertyNumber(withoutPostcode.replace(/^[\s,]+|[\s,]+$/g, ""));
  return {
    ...streetsOf(alone ? alone.rest : withoutPostcode),
    postcode,
    towns: split(town),
    property: (found ?? alone)?.property ?? null,
    farm: found || alone ? null : trailingProperty(withoutPostcode),
    door,
    flat,
  };
}

/** "Karasjok / Kárášjohka" and "Elverum, kommunal" are several words for a place, or one and a remark. */
const split = (town: string): readonly string[] =>
  town
    .split(/[,/]|\s-\s/)
    .map(tidy)
    .filter((one) => one !== "");

function takePostcode(
  text: string,
  isPostcode: (code: number) => boolean,
): readonly [string, number | null, string] {
  if (!FOUR_DIGITS.test(text)) return [text, null, ""];
  const lone = LONE_POSTCODE.exec(text.replace(/^[\s,]+/, ""));
  if (lone && isPostcode(Number(lone[1]))) return ["", Number(lone[1]), tidy(lone[2] ?? "")];
  const part = POSTCODE_PART.exec(text);
  if (part) {
    const before = text.slice(0, part.index);
    const after = text.slice(part.index + part[0].length);
    if (tidy(before + after) !== "") return [`${before}${after}`, Number(part[2]), tidy(part[3] ?? "")];
  }
  const found = POSTCODE.exec(text);
  if (!found) return [text, null, ""];
  const [, before = "", digits = "", town = ""] = found;
  const named = /\p{L}{2}/u.test(town);
  const known = isPostcode(Number(digits));
  // "Kynndalsvegen 12 - 1484": a range, not a postcode; and a bare number is a postcode only where it is known as one.
  if ((/[-/]\s*$/.test(before) && !(named && known)) || (!named && !known)) return [text, null, ""];
  // "17. mai gata 1484 Elverum": no house number stands before it, so it is the house number.
  if (!/\d\s?-?[\s,]*[a-zæøå]?[\s/-]*$/i.test(before.trim()) && !/\d[^,]*,/.test(before))
    return [text, null, ""];
  return [before.replace(/[\s,/-]+$/, ""), Number(digits), tidy(town)];
}

const tidy = (text: string): string => text.replace(/^[\s,.-]+|[\s,.-]+$/g, "");

function streetsOf(text: string): Pick<AddressLine, "parts" | "ahead"> {
  const between = text
    // "Storgata 12, 14" is two houses; "Storgata, 5" and "Storgata 5, B" are one.
    .replace(/(\d\s?[a-zæøå]?)\s*,\s*(?=\d{1,5}(?:\s?[a-zæøå])?\s*(?:,|$))/gi, "$1/")
    .replace(/,\s*(?=\d{1,4}\s?[a-zæøå]?(?:\s*[-/]\s*\d{1,4}\s?[a-zæøå]?)*\s*(?:,|$))/gi, " ")
    .replace(/(\d)\s*,\s*(?=[a-zæøå](?:,|$))/gi, "$1")
    .replace(/^\s*(\d{1,5}\s?[a-zæøå]?)\s*,\s*(?=\p{L}{2}[^\d]*$)/iu, "$1 ")
    .split(",")
    .map(tidy)
    .filter((part) => part !== "");
  const parts: (StreetAndNumbers & { readonly places: string[] })[] = [];
  const ahead: string[] = [];
  for (const part of between) {
    // A full stop at the end of a street tells that it is shortened, and stays.
    const found = STREET_FIRST.exec(part) ?? NUMBER_FIRST.exec(part);
    const street = (found?.groups?.street ?? "").replace(/[\s,-]+$/, "");
    if (!found || street === "") {
      (parts.at(-1)?.places ?? ahead).push(part);
      continue;
    }
    const place = tidy(found.groups?.place ?? "");
    const numbers = numbersIn(`${found.groups?.n ?? ""}${found.groups?.more ?? ""}`);
    parts.push({ street, numbers, places: place === "" ? [] : [place] });
  }
  if (parts.length > 0) return { parts, ahead };
  const streets = ahead.filter((part) => /\p{L}{2}/u.test(part)).slice(-MOST_NAMES);
  return { parts: streets.map((street) => ({ street, numbers: [], places: [] })), ahead: [] };
}
