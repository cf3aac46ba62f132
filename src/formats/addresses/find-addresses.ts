import { at, type Point } from "../../engine/index.ts";
import type { AddressAt, AddressIndex } from "./address-index.ts";
import { readAddressLine } from "./read-address-line.ts";

export interface AddressHit {
  readonly address: AddressAt;
  readonly label: string;
  /** "2410 HERNES"; "" where the register does not tell. */
  readonly postal: string;
  readonly at: Point;
}

/**
 * Addresses for somebody who is writing one: "storgt 1" finds Storgata 1, 1A, 10, 11 …. The beginning of a street first, then the
 * beginning of a word in it; where no street begins so, the streets nearest to what is written. Canonical order, at most `limit`.
 */
export function findAddresses(index: AddressIndex, text: string, limit: number): readonly AddressHit[] {
  const line = readAddressLine(text, (code) => index.isPostcode(code));
  const asked = line.parts.at(-1);
  const found: AddressAt[] = line.property ? [...index.onProperty(line.property)] : [];
  if (asked) {
    const wanted = asked.numbers[0];
    const begun = [...index.streets.beginning(asked.street)].sort(
      (a, b) => Number(b.whole) - Number(a.whole) || byName(index, a.street, b.street),
    );
    const streets = begun.map(({ street }) => street);
    if (streets.length === 0) streets.push(...index.streets.near(asked.street).map(({ street }) => street));
    for (const street of streets) {
      if (found.length >= limit * 4) break;
      const houses = index.street(street);
      if (!wanted) {
        found.push(...houses.map(({ address }) => address));
        continue;
      }
      const own = index.letters(street, wanted.number);
      const lettered = own.filter((one) => houseEnd(index, one).endsWith(wanted.letter));
      found.push(...(wanted.letter === "" ? own : lettered));
      const digits = String(wanted.number);
      if (wanted.letter === "")
        found.push(
          ...houses
            .filter(({ number }) => number !== wanted.number && String(number).startsWith(digits))
            .map(({ address }) => address),
        );
    }
  }
  const { labels, x, y, postal } = index.register;
  const fit = line.postcode === null ? found : found.filter((one) => agrees(index, one, line.postcode));
  // An address that the register has twice at one place is one.
  const hits = new Map<string, AddressHit>();
  for (const address of fit) {
    if (hits.size >= limit) break;
    const hit: AddressHit = {
      address,
      label: labels[address] ?? "",
      postal: postal?.[address] ?? "",
      at: at(x[address] ?? 0, y[address] ?? 0),
    };
    const key = `${hit.label}|${hit.at.x}|${hit.at.y}`;
    if (!hits.has(key)) hits.set(key, hit);
  }
  return [...hits.values()];
}

const agrees = (index: AddressIndex, address: AddressAt, postcode: number | null): boolean => {
  const own = index.postcodeOf(address);
  return own === null || own === postcode;
};

const houseEnd = (index: AddressIndex, address: AddressAt): string =>
  (index.register.labels[address] ?? "").toUpperCase();

/** By code units, which are the same on every machine; a collator is not. */
const byName = (index: AddressIndex, one: number, other: number): number => {
  const [a, b] = [index.streets.names[one] ?? "", index.streets.names[other] ?? ""];
  return a < b ? -1 : a > b ? 1 : 0;
};
