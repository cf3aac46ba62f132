import { type Dwelling, isKnown, type Known } from "../model/index.ts";

/** "Storgata 5B, H0201" in its two parts. */
export interface UnitLabel {
  readonly address: string;
  /** Bruksenhetsnummer, "H0201": floor letter H, U, K or L, two digits of floor and two of door (Kartverket). */
  readonly number: string | null;
}

const NUMBER = /^(.*?)[,\s]+([hukl])[\s-]?(\d{4})$/i;

export function splitUnitLabel(label: string): UnitLabel {
  const parts = NUMBER.exec(label.trim());
  if (!parts) return { address: label.trim(), number: null };
  const [, address = "", letter = "", digits = ""] = parts;
  return { address: address.trim(), number: `${letter.toUpperCase()}${digits}` };
}

export const unitLabel = ({ address, number }: UnitLabel): string =>
  number === null ? address : `${address}, ${number}`;

/** "h-0201" → "H0201"; null where it is no dwelling number. */
export function dwellingNumber(text: string): string | null {
  const parts = /^([hukl])[\s-]?(\d{4})$/i.exec(text.trim());
  return parts ? `${parts[1]?.toUpperCase()}${parts[2]}` : null;
}

/** The same door has the same key: no upper and lower case, one blank between words. Null without a dwelling number. */
export function doorKey(label: Known<string>): string | null {
  if (!isKnown(label)) return null;
  const { address, number } = splitUnitLabel(label);
  return number === null || address === "" ? null : `${addressKey(address)}|${number}`;
}

/** Nothing is loosened beyond letters and blanks: "vegen" is not "veien", and a near miss is a miss. */
export const addressKey = (address: string): string =>
  address.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Several people share one dwelling number in a bofellesskap: each has a unit, and the door is one (data.md §4, Kobo). */
export const sharesItsDoor = ({ kind }: Pick<Dwelling, "kind">): boolean => kind === "groupedHousing";
