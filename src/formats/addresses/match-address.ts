import type { AskedAddress, CandidateReason } from "../../engine/index.ts";
import { foldText } from "../fold-text.ts";
import type { AddressAt, AddressIndex } from "./address-index.ts";
import { editDistance } from "./edit-distance.ts";
import type { HouseNumber } from "./house-numbers.ts";
import type { PropertyNumber } from "./property-number.ts";
import { type AddressLine, readAddressLine } from "./read-address-line.ts";
import type { StreetRung, StreetsFound } from "./street-names.ts";

/** How an address was found: by its spelling, by another spelling of the same, or by the one address of its property. */
export type AddressRung = StreetRung | "cadastral";

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
/** "Bø" and "Ås" are one letter from too much. */
const SHORTEST_TOWN = 5;
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
  "number-missing": 1,
  farm: 1.2,
};

/** What stands before a street and is plainly the name of a house, and of no town. */
const HOUSE_NAME =
  /borettsl|\bbrl\b|sameie|bofellesskap|bokollektiv|bolig|senter|blokk|bygg|leil|omsorg|kommun|\bhus\b/i;

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
  const row = rowOf(index, asked, known);
  const spelled = row.parts.map((part) => {
    const streets = index.streets.find(part.street);
    const [house] = part.numbers;
    const at =
      streets && house && part.numbers.length === 1
        ? streets.streets.flatMap((street) => index.houses(street, house.number, house.letter))
        : [];
    return { part, streets, at };
  });
  const found = [...new Set(spelled.flatMap(({ at }) => at))];
  if (found.length === 0) return withoutHouse(index, row);
  const main = spelled.findLastIndex(({ at }) => at.length > 0);
  const { part, streets } = spelled[main] as (typeof spelled)[number];
  // Words that follow and are no street of the register may be the name of another town.
  const after = spelled.slice(main + 1).filter((one) => !one.streets);
  const said = {
    ...row,
    places: [...part.places, ...after.flatMap((one) => [one.part.street, ...one.part.places])],
  };
  const objection = objectionTo(index, said, found);
  if (objection) return ask(index, weigh(found, objection));
  const fit = agreeing(index, said, found);
  // "Skogvn. 5" is nobody's where Skogvegen and Skogveien are both streets; nor is a line with a second street of the register in it,
  // or with what may be one.
  const otherStreet = spelled.some(
    (one, i) =>
      (one.streets && (one.at.length === 0 || one.streets.streets.length > 1)) ||
      (i < main && !one.streets && index.streets.near(one.part.street).length > 0),
  );
  const [house] = part.numbers;
  const flatToo = row.flat !== "" && house?.letter === "" ? lettered(index, streets, house, row.flat) : [];
  const [first] = fit;
  if (first !== undefined && !otherStreet && flatToo.length === 0 && onePlace(index, fit))
    return { is: "found", address: first, rung: streets?.rung ?? "exact" };
  return ask(index, weigh([...fit, ...flatToo], "several"));
}

/** A row's line and its other columns, held together. */
interface Row extends AddressLine {
  /** Towns that the row names as such: after a postcode, or in a column of their own. */
  readonly told: readonly string[];
  /** Words that stand where a town often does. */
  readonly places: readonly string[];
  readonly column: string | null;
  readonly known: ReadonlySet<string>;
  /** The line and the column have one postcode each, and not the same. */
  readonly atOdds: boolean;
}

function rowOf(index: AddressIndex, asked: AskedAddress, known: ReadonlySet<string>): Row {
  const line = readAddressLine(asked.text, (code) => index.isPostcode(code));
  const { postcode, property } = asked;
  const town = asked.town === undefined || asked.town.trim() === "" ? null : asked.town;
  const isTown = (text: string) => {
    const folded = foldText(text);
    return index.towns.has(folded) || known.has(folded);
  };
  // "gnr 12 bnr 34 Elverum": a name without a number is a street only where no town has it.
  const [streets, names] = [[] as AddressLine["parts"][number][], [] as string[]];
  for (const part of line.parts) {
    const isPlace = part.numbers.length === 0 && isTown(part.street) && !index.streets.find(part.street);
    if (isPlace) names.push(part.street, ...part.places);
    else streets.push(part);
  }
  return {
    ...line,
    parts: streets,
    postcode: line.postcode ?? postcode ?? null,
    told: town === null ? line.towns : [...line.towns, ...town.split(/[/]|\s-\s/)],
    places: [...names, ...(streets.at(-1)?.places ?? [])],
    column: town,
    property: property ?? line.property,
    known,
    atOdds: line.postcode !== null && postcode !== undefined && line.postcode !== postcode,
  };
}

const lettered = (
  index: AddressIndex,
  streets: StreetsFound | null,
  { number }: HouseNumber,
  letter: string,
): readonly AddressAt[] => (streets?.streets ?? []).flatMap((street) => index.houses(street, number, letter));

/** The only address of a property is that property's, and a farm's with its number; with a street in the row as well, it is asked about. */
function withoutHouse(index: AddressIndex, row: Row): AddressMatch {
  const { farm } = row;
  if (farm && !index.streets.find(farm.name)) {
    const own = index.farm(farm.name).filter((one) => sameProperty(index.propertyOf(one), farm.property));
    const onProperty = index.onProperty(farm.property);
    if (own.length > 0) return ofProperty(index, row, own);
    if (onProperty.length > 0)
      return ask(index, [...weigh(onProperty, "several"), ...suggestions(index, row)]);
  }
  const onProperty = row.property ? index.onProperty(row.property) : [];
  if (row.parts.length === 0 && onProperty.length > 0) return ofProperty(index, row, onProperty);
  return ask(index, [...weigh(onProperty, "several"), ...suggestions(index, row)]);
}

function ofProperty(index: AddressIndex, row: Row, found: readonly AddressAt[]): AddressMatch {
  const objection = objectionTo(index, { ...row, property: null }, found);
  if (objection) return ask(index, weigh(found, objection));
  const fit = agreeing(index, row, found);
  const [only] = fit;
  return only !== undefined && onePlace(index, fit)
    ? { is: "found", address: only, rung: "cadastral" }
    : ask(index, weigh(fit, "several"));
}

/** What in the row speaks against every address its words fit. */
function objectionTo(index: AddressIndex, row: Row, found: readonly AddressAt[]): CandidateReason | null {
  const { property } = row;
  if (row.postcode !== null && index.postcodes.size > 0) {
    if (row.atOdds || !found.some((one) => fitsPostcode(index, row, one))) return "postcode";
  }
  if (index.towns.size > 0) {
    const near = row.postcode === null ? found : found.filter((one) => fitsPostcode(index, row, one));
    const fits = (word: string) => near.some((one) => isTownOf(index, word, one, row.known));
    if (row.told.length > 0 && !row.told.some(fits)) return "town";
    if (row.told.length === 0 && row.places.length > 0 && !row.places.some(fits)) {
      // Beside a postcode that fits, other words are a remark unless they are another town's name.
      const foreign = row.places.some((word) => index.towns.has(foldText(word)));
      if (row.postcode === null || index.postcodes.size === 0 || foreign) return "town";
    }
  }
  // A register that tells no post towns knows one name: the municipality's.
  const isOwn = (word: string) => row.known.has(foldText(word.replace(/\bkommune\b/i, "")));
  if (index.towns.size === 0 && row.known.size > 0 && row.told.length > 0 && !row.told.some(isOwn))
    return "town";
  const fromAhead = row.ahead.every(
    (name) =>
      HOUSE_NAME.test(name) ||
      found.some((one) => isTownOf(index, name, one, row.known) || index.farm(name).includes(one)),
  );
  if (index.towns.size > 0 && !fromAhead) return "town";
  if (property) {
    const told = found.map((one) => index.propertyOf(one)).filter((one) => one !== null);
    const fits = told.some((own) => sameProperty(own, property));
    if (told.length === found.length && !fits) return "property";
  }
  return null;
}

const sameProperty = (own: PropertyNumber | null, { gnr, bnr }: PropertyNumber): boolean =>
  own !== null && own.gnr === gnr && own.bnr === bnr;

/** A slip of the pen in the town's name is nothing against an address whose street and number are right. */
function isTownOf(
  index: AddressIndex,
  word: string,
  address: AddressAt,
  known: ReadonlySet<string>,
): boolean {
  const [town, own] = [foldText(word.replace(/\bkommune\b/i, "")), index.townOf(address)];
  if (own === "" || town === own || known.has(town)) return true;
  return town.length >= SHORTEST_TOWN && !index.towns.has(town) && editDistance(town, own, 1) <= 1;
}

const fitsPostcode = (index: AddressIndex, row: Row, one: AddressAt): boolean => {
  const own = index.postcodeOf(one);
  return own === null || own === row.postcode;
};

/**
 * Those of several that also have the row's postcode, town and property; all of them where that leaves none. The municipality's own name
 * tells no post town, unless it stands where only a post town does.
 */
function agreeing(index: AddressIndex, row: Row, found: readonly AddressAt[]): readonly AddressAt[] {
  const inText = [...row.told, ...row.places].map(foldText).filter((town) => !row.known.has(town));
  const towns = row.column === null ? inText : [foldText(row.column)];
  const { property } = row;
  const tests: readonly ((one: AddressAt) => boolean)[] = [
    (one) => row.postcode === null || fitsPostcode(index, row, one),
    (one) => towns.includes(index.townOf(one)),
    (one) => property !== null && sameProperty(index.propertyOf(one), property),
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
function suggestions(index: AddressIndex, row: Row): readonly Weighed[] {
  const all: Weighed[] = [];
  for (const { street, numbers } of row.parts) {
    const own = new Set(index.streets.find(street)?.streets ?? []);
    for (const one of own) all.push(...housesOf(index, one, numbers, 0, null));
    all.push(...onFarm(index, street, numbers));
    const near = nearStreets(index, street, numbers).filter((one) => !own.has(one.street));
    for (const one of near) all.push(...housesOf(index, one.street, numbers, Math.max(1, one.edits), "typo"));
    // A name that is right but for a letter is nearer than any that is only longer.
    if (own.size > 0 || near.some(({ edits }) => edits <= 1)) continue;
    const known = new Set(near.map((one) => one.street));
    for (const one of index.streets.holding(street))
      if (!known.has(one)) all.push(...housesOf(index, one, numbers, COST["part-of-name"], "part-of-name"));
  }
  return all.map((one) => ({ ...one, cost: one.cost + postcodeCost(index, row, one.address) }));
}

/** One slip that leads to a house that is there is enough; else two are tried. */
function nearStreets(index: AddressIndex, street: string, [house]: readonly HouseNumber[]) {
  const one = index.streets.near(street, 1);
  const there = one.some((near) => house && index.houses(near.street, house.number, house.letter).length > 0);
  return there ? one : index.streets.near(street, 2);
}

/** "Åsen" and "Åsen 117" where Åsen is a farm: its addresses, the one with the number first. */
function onFarm(index: AddressIndex, name: string, numbers: readonly HouseNumber[]): readonly Weighed[] {
  const ends = numbers.map(({ number, letter }) => ` ${number}${letter}`.toUpperCase());
  return index.farm(name).map((address) => {
    const label = (index.register.labels[address] ?? "").toUpperCase();
    const numbered = ends.some((end) => label.endsWith(end));
    return { address, reason: "farm", cost: numbered ? COST.farm / 2 : COST.farm };
  });
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
  if (numbers.length === 0)
    return index.street(street).map(({ address }, nth) => ({
      address,
      reason: because ?? "number-missing",
      cost: cost + COST["number-missing"] + nth * 0.001,
    }));
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

function postcodeCost(index: AddressIndex, row: Row, address: AddressAt): number {
  const own = index.postcodeOf(address);
  if (row.postcode !== null && own !== null) return own === row.postcode ? -0.3 : 0.3;
  const towns = [...row.told, ...row.places];
  return towns.some((town) => foldText(town) === index.townOf(address)) ? -0.3 : 0;
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
