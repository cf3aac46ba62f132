import type { Residences } from "../../engine/index.ts";
import { foldText } from "../fold-text.ts";
import { type PropertyNumber, propertyKey, propertyOf } from "./property-number.ts";
import { foldedKey, writtenKey } from "./street-key.ts";
import { StreetNames } from "./street-names.ts";

/** Position of an address in the columns of the register it was indexed from. */
export type AddressAt = number;

export interface HouseAt {
  readonly address: AddressAt;
  readonly number: number;
}

const STREET = /^(.*\p{L}.*?)\s*(\d{1,5})\s?([a-zæøå])?$/iu;
const PROPERTY = /^(\d{1,5})\/(\d{1,5})(?:\/(\d{1,5}))?(?:-\d{1,5})?$/;
/** "Nordli 25/3" where others have "Nordli, 25/3". */
const NAMED_PROPERTY = /^(.*\p{L}.*?)\s+(\d{1,5}\/[\d/-]+)$/u;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
/** A house number and its letter in one whole number: letters have five bits, numbers what is left of 2¹⁹. */
const NUMBERS = 1 << 14;
const LETTER_CODES = 1 << 5;

const houseCode = (number: number, letter: string): number =>
  number >= NUMBERS ? -1 : number * LETTER_CODES + LETTERS.indexOf(letter || " ") + 1;

/**
 * A municipality's addresses by street, number and letter, and by property, as sorted columns: a binary search finds a house, and the
 * houses of a street lie side by side. Made once for a register; the register itself is not copied.
 */
export class AddressIndex {
  readonly streets: StreetNames;
  /** Postcodes that occur; empty where the register tells none. */
  readonly postcodes: ReadonlySet<number>;
  /** Post towns that occur, folded. */
  readonly towns: ReadonlySet<string>;
  /** Addresses in the order of street, house and place, and the key each is found by. */
  readonly #order: Uint32Array;
  readonly #keys: Float64Array;
  readonly #propertyOrder: Uint32Array;
  readonly #propertyKeys: Float64Array;
  /** Addresses with an adressetilleggsnavn, which is most often the name of a farm, by its folded key. */
  readonly #farms = new Map<string, AddressAt[]>();

  constructor(readonly register: Residences) {
    const { labels, postal = [], properties = [] } = register;
    const names = new StreetNames();
    const keys = new Float64Array(labels.length).fill(-1);
    const propertyKeys = new Float64Array(labels.length).fill(-1);
    for (let i = 0; i < labels.length; i++) {
      const label = (labels[i] ?? "").replace(NAMED_PROPERTY, "$1, $2");
      // "Åsen, Nøtåsvegen 117": what stands before the comma is an adressetilleggsnavn.
      const comma = label.lastIndexOf(",");
      const line = label.slice(comma + 1).trim();
      if (comma > 0) this.#nameFarm(label.slice(0, comma), i);
      const house = STREET.exec(line);
      const code = house ? houseCode(Number(house[2]), (house[3] ?? "").toUpperCase()) : -1;
      if (house && code >= 0) keys[i] = names.add(house[1] ?? "") * NUMBERS * LETTER_CODES + code;
      const numbers = PROPERTY.exec(properties[i] || (house ? "" : line));
      const property = numbers && propertyOf(numbers[1], numbers[2], numbers[3]);
      if (property) propertyKeys[i] = propertyKey(property);
    }
    names.seal();
    this.streets = names;
    [this.#keys, this.#order] = sorted(keys, register);
    [this.#propertyKeys, this.#propertyOrder] = sorted(propertyKeys, register);
    const seen = new Set(postal);
    this.postcodes = new Set([...seen].flatMap((text) => /^\d{4}/.exec(text)?.map(Number) ?? []));
    this.towns = new Set([...seen].map(townOf).filter((town) => town !== ""));
  }

  /** All addresses of one house of a street: several where the register has it several times. */
  houses(street: number, number: number, letter: string): readonly AddressAt[] {
    const code = houseCode(number, letter);
    if (code < 0) return [];
    const key = street * NUMBERS * LETTER_CODES + code;
    return between(this.#keys, this.#order, key, key);
  }

  /** All addresses of a street with their house numbers, by number and letter. */
  street(street: number): readonly HouseAt[] {
    const span = NUMBERS * LETTER_CODES;
    const [from, to] = [firstFrom(this.#keys, street * span), firstFrom(this.#keys, (street + 1) * span)];
    return Array.from({ length: to - from }, (_, i) => ({
      address: this.#order[from + i] as number,
      number: Math.floor(((this.#keys[from + i] as number) - street * span) / LETTER_CODES),
    }));
  }

  /** All letters of one number of a street. */
  letters(street: number, number: number): readonly AddressAt[] {
    if (number >= NUMBERS) return [];
    const key = (street * NUMBERS + number) * LETTER_CODES;
    return between(this.#keys, this.#order, key, key + LETTER_CODES - 1);
  }

  /** Addresses on the farm or the place that goes by a name, by place. */
  farm(name: string): readonly AddressAt[] {
    const { x, y } = this.register;
    const found = this.#farms.get(foldedKey(writtenKey(name))) ?? [];
    return [...found].sort(
      (a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number) || a - b,
    );
  }

  #nameFarm(name: string, address: AddressAt): void {
    const key = foldedKey(writtenKey(name));
    const known = this.#farms.get(key);
    if (known) known.push(address);
    else this.#farms.set(key, [address]);
  }

  onProperty(property: PropertyNumber): readonly AddressAt[] {
    const key = propertyKey(property);
    return between(this.#propertyKeys, this.#propertyOrder, key, key);
  }

  /** True for a postcode of the register. One that tells none knows only the form of them. */
  isPostcode(code: number): boolean {
    return this.postcodes.size === 0 || this.postcodes.has(code);
  }

  postcodeOf(address: AddressAt): number | null {
    const text = this.register.postal?.[address] ?? "";
    return /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null;
  }

  townOf(address: AddressAt): string {
    return townOf(this.register.postal?.[address] ?? "");
  }

  propertyOf(address: AddressAt): PropertyNumber | null {
    const numbers = PROPERTY.exec(this.register.properties?.[address] ?? "");
    return numbers && propertyOf(numbers[1], numbers[2], numbers[3]);
  }
}

const townOf = (postal: string): string => foldText(postal.replace(/^\d{4}\s*/, ""));

/** Keys that are not -1, in order, with the addresses they belong to; the same key by place, so that the order of rows tells nothing. */
function sorted(keys: Float64Array, { x, y }: Residences): readonly [Float64Array, Uint32Array] {
  const order = Uint32Array.from(keys.keys())
    .filter((i) => (keys[i] as number) >= 0)
    .sort(
      (a, b) =>
        (keys[a] as number) - (keys[b] as number) ||
        (x[a] as number) - (x[b] as number) ||
        (y[a] as number) - (y[b] as number) ||
        a - b,
    );
  return [Float64Array.from(order, (i) => keys[i] as number), order];
}

function between(keys: Float64Array, order: Uint32Array, least: number, most: number): readonly AddressAt[] {
  const found: AddressAt[] = [];
  for (let i = firstFrom(keys, least); i < keys.length && (keys[i] as number) <= most; i++)
    found.push(order[i] as number);
  return found;
}

/** Where the first key of at least so much stands. */
function firstFrom(keys: Float64Array, least: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
