import { foldText } from "../fold-text.ts";
import type { AddressAt, AddressIndex } from "./address-index.ts";
import type { PropertyNumber } from "./property-number.ts";
import { type AddressLine, type HouseNumber, readAddressLine } from "./read-address-line.ts";
import type { StreetRung } from "./street-names.ts";

/** A row's address as its columns tell it. */
export interface AskedAddress {
  readonly text: string;
  readonly postcode?: number;
  readonly town?: string;
  readonly property?: PropertyNumber;
}

/** How an address was found: by its spelling, by another spelling of the same, or by the one address of its property. */
export type AddressRung = StreetRung | "cadastral";

/**
 * Why a candidate is one and no answer.
 * several: the words fit more than one place. postcode, town, property: the row says another than the register has.
 */
export const CANDIDATE_REASONS = [
  "several",
  "postcode",
  "town",
  "property",
  "range",
  "letter-missing",
  "letter-unknown",
  "typo",
  "part-of-name",
  "number-unknown",
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

export interface AddressCandidate {
  readonly address: AddressAt;
  readonly reason: CandidateReason;
}

/**
 * found: nothing else could have been meant. ask: the candidates, likeliest first, and none is taken unless somebody chooses it.
 * An empty list: nothing in the register is near.
 */
export type AddressMatch =
  | { readonly is: "found"; readonly address: AddressAt; readonly rung: AddressRung }
  | { readonly is: "ask"; readonly candidates: readonly AddressCandidate[] };

const OFFERED = 5;
/** No address is so long; what is longer is some other text, and is not taken apart. */
const LONGEST = 200;
/** What candidates are ordered by. One edit counts 1: an address that is right but for its letter is nearer than another street. */
const COST: Readonly<Record<CandidateReason, number>> = {
  several: 0,
  range: 0,
  postcode: 0.2,
  town: 0.2,
  property: 0.2,
  "letter-missing": 0.3,
  "letter-unknown": 0.5,
  typo: 0,
  "part-of-name": 1.5,
  "number-unknown": 1.2,
};

interface Weighed extends AddressCandidate {
  readonly cost: number;
}

/** `known` are folded names that tell nothing against an address: the municipality's own. */
export function matchAddress(
  index: AddressIndex,
  asked: AskedAddress,
  known: ReadonlySet<string> = new Set(),
): AddressMatch {
  if (asked.text.length > LONGEST) return { is: "ask", candidates: [] };
  const read = readAddressLine(asked.text, (code) => index.isPostcode(code));
  const line = withColumns(read, asked);
  const spelled = line.parts.map((part) => {
    const streets = index.streets.find(part.street);
    const [house] = part.numbers;
    const at =
      streets && house && part.numbers.length === 1
        ? streets.streets.flatMap((street) => index.houses(street, house.number, house.letter))
        : [];
    return { streets, at };
  });
  const found = [...new Set(spelled.flatMap(({ at }) => at))];
  if (found.length === 0) return withoutHouse(index, line);
  const rung = spelled.findLast(({ at }) => at.length > 0)?.streets?.rung ?? "exact";
  const objection = objectionTo(index, line, found, known);
  if (objection) return ask(index, weigh(found, objection));
  const fit = agreeing(index, line, found);
  // "Skogvn. 5" is nobody's where Skogvegen and Skogveien are both streets; nor is a line with a second street of the register in it.
  const otherStreet = spelled.some(
    ({ streets, at }) => streets && (at.length === 0 || streets.streets.length > 1),
  );
  const [first] = fit;
  if (first !== undefined && !otherStreet && onePlace(index, fit))
    return { is: "found", address: first, rung };
  return ask(index, weigh(fit, "several"));
}

function withColumns(line: AddressLine, { postcode, town, property }: AskedAddress): AddressLine {
  return {
    ...line,
    postcode: line.postcode ?? postcode ?? null,
    places: town === undefined || town === "" ? line.places : [...line.places, town],
    property: property ?? line.property,
  };
}

/** The only address of a property is that property's; with a street in the row as well, it is asked about. */
function withoutHouse(index: AddressIndex, line: AddressLine): AddressMatch {
  const onProperty = line.property ? index.onProperty(line.property) : [];
  const [only] = onProperty;
  if (line.parts.length === 0 && only !== undefined) {
    const foreign = line.postcode !== null && !index.isPostcode(line.postcode);
    if (!foreign && onePlace(index, onProperty) && agreeing(index, line, onProperty).length > 0)
      return { is: "found", address: only, rung: "cadastral" };
    return ask(index, weigh(onProperty, foreign ? "postcode" : "several"));
  }
  return ask(index, [...weigh(onProperty, "several"), ...suggestions(index, line)]);
}

/** What in the row speaks against every address its words fit. */
function objectionTo(
  index: AddressIndex,
  line: AddressLine,
  found: readonly AddressAt[],
  known: ReadonlySet<string>,
): CandidateReason | null {
  if (line.postcode !== null && index.postcodes.size > 0) {
    const fits = found.some((one) => fitsPostcode(index, line, one));
    if (!fits) return "postcode";
  } else if (line.places.length > 0 && index.towns.size > 0) {
    const towns = line.places.map(foldText);
    const fits = towns.some(
      (town) =>
        known.has(town) || found.some((one) => index.townOf(one) === town || index.townOf(one) === ""),
    );
    if (!fits) return "town";
  }
  const { property } = line;
  if (property) {
    const told = found.map((one) => index.propertyOf(one)).filter((one) => one !== null);
    const fits = told.some(({ gnr, bnr }) => gnr === property.gnr && bnr === property.bnr);
    if (told.length === found.length && !fits) return "property";
  }
  return null;
}

const fitsPostcode = (index: AddressIndex, line: AddressLine, one: AddressAt): boolean => {
  const own = index.postcodeOf(one);
  return own === null || own === line.postcode;
};

/** Those of several that also have the row's postcode, town and property; all of them where that leaves none. */
function agreeing(index: AddressIndex, line: AddressLine, found: readonly AddressAt[]): readonly AddressAt[] {
  const towns = line.places.map(foldText);
  const { property } = line;
  const tests: readonly ((one: AddressAt) => boolean)[] = [
    (one) => line.postcode === null || fitsPostcode(index, line, one),
    (one) => towns.includes(index.townOf(one)),
    (one) => {
      const own = index.propertyOf(one);
      return property !== null && own !== null && own.gnr === property.gnr && own.bnr === property.bnr;
    },
  ];
  return tests.reduce((left, test) => {
    const fewer = left.filter(test);
    return fewer.length > 0 ? fewer : left;
  }, found);
}

function onePlace({ register: { x, y } }: AddressIndex, found: readonly AddressAt[]): boolean {
  const [first] = found;
  return found.every((one) => x[one] === x[first as number] && y[one] === y[first as number]);
}

/** What may have been meant where no street of the register has just this house. */
function suggestions(index: AddressIndex, line: AddressLine): readonly Weighed[] {
  const all: Weighed[] = [];
  for (const { street, numbers } of line.parts) {
    const own = new Set(index.streets.find(street)?.streets ?? []);
    for (const one of own) all.push(...housesOf(index, one, numbers, 0, null));
    const near = index.streets.near(street).filter((one) => !own.has(one.street));
    for (const one of near) all.push(...housesOf(index, one.street, numbers, Math.max(1, one.edits), "typo"));
    // A name that is right but for a letter is nearer than any that is only longer.
    if (own.size > 0 || near.some(({ edits }) => edits <= 1)) continue;
    const known = new Set(near.map((one) => one.street));
    for (const one of index.streets.holding(street))
      if (!known.has(one)) all.push(...housesOf(index, one, numbers, COST["part-of-name"], "part-of-name"));
  }
  return all.map((one) => ({ ...one, cost: one.cost + postcodeCost(index, line, one.address) }));
}

/** The houses of one street that come nearest to the numbers asked for. `because`: what is wrong with the street itself. */
function housesOf(
  index: AddressIndex,
  street: number,
  numbers: readonly HouseNumber[],
  cost: number,
  because: CandidateReason | null,
): readonly Weighed[] {
  const range = numbers.length > 1;
  const all: Weighed[] = [];
  for (const [i, { number, letter }] of numbers.entries()) {
    const exact = index.houses(street, number, letter);
    const reason = because ?? (range ? "range" : "several");
    for (const address of exact) all.push({ address, reason, cost: cost + i * 0.01 });
    if (exact.length > 0) continue;
    const lettered = index.letters(street, number);
    const why = because ?? (letter === "" ? "letter-missing" : "letter-unknown");
    for (const [nth, address] of lettered.entries())
      all.push({
        address,
        reason: why,
        cost: cost + COST[letter === "" ? "letter-missing" : "letter-unknown"] + nth * 0.01,
      });
    if (lettered.length > 0 || range || cost > 1) continue;
    for (const { address, away } of nearestNumbers(index, street, number))
      all.push({ address, reason: because ?? "number-unknown", cost: cost + COST["number-unknown"] + away });
  }
  return all;
}

/** A digit too many, too few, or swapped first; then the nearest house on the same side of the street. */
function nearestNumbers(index: AddressIndex, street: number, number: number) {
  const text = String(number);
  return index
    .street(street)
    .map(({ address, number: own }) => {
      const digits = sameDigits(text, String(own)) ? 0 : 0.2;
      const side = (own - number) % 2 === 0 ? 0 : 0.02;
      return { address, away: digits + side + Math.min(0.5, Math.abs(own - number) / 400) };
    })
    .sort((a, b) => a.away - b.away)
    .slice(0, OFFERED);
}

const sameDigits = (one: string, other: string): boolean =>
  [...one].sort().join("") === [...other].sort().join("") ||
  (Math.abs(one.length - other.length) === 1 && (one.includes(other) || other.includes(one)));

function postcodeCost(index: AddressIndex, line: AddressLine, address: AddressAt): number {
  const own = index.postcodeOf(address);
  if (line.postcode !== null && own !== null) return own === line.postcode ? -0.3 : 0.3;
  return line.places.some((place) => foldText(place) === index.townOf(address)) ? -0.3 : 0;
}

const weigh = (found: readonly AddressAt[], reason: CandidateReason): readonly Weighed[] =>
  found.map((address) => ({ address, reason, cost: COST[reason] }));

/** The likeliest few, one of each place that is called the same; equal ones by name and place, whatever order the register has. */
function ask(index: AddressIndex, weighed: readonly Weighed[]): AddressMatch {
  const { labels, x, y } = index.register;
  const text = (one: Weighed) => labels[one.address] ?? "";
  const ordered = [...weighed].sort(
    (a, b) =>
      a.cost - b.cost ||
      (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) ||
      (x[a.address] ?? 0) - (x[b.address] ?? 0) ||
      (y[a.address] ?? 0) - (y[b.address] ?? 0),
  );
  const seen = new Set<string>();
  const candidates: AddressCandidate[] = [];
  for (const one of ordered) {
    const key = `${text(one)}|${x[one.address]}|${y[one.address]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    candidates.push({ address: one.address, reason: one.reason });
    if (candidates.length === OFFERED) break;
  }
  return { is: "ask", candidates };
}
