import type { Dataset, PlacedAddress, Position } from "../../engine/index.ts";
import { AddressIndex } from "../addresses/address-index.ts";
import {
  type AddressRung,
  type AskedAddress,
  type CandidateReason,
  matchAddress,
} from "../addresses/match-address.ts";
import { propertyText } from "../addresses/property-number.ts";
import { foldText } from "../fold-text.ts";

export interface OfferedAddress {
  readonly label: string;
  /** "2410 HERNES"; "" where the register does not tell. */
  readonly postal: string;
  /** Metres of the project. */
  readonly x: number;
  readonly y: number;
  readonly reason: CandidateReason;
}

/** An address that only somebody who knows it can place: one for all rows that say the same. */
export interface AddressQuestion {
  /** What the answer is remembered by. */
  readonly key: string;
  readonly text: string;
  /** As the user's own program numbers them. */
  readonly rows: readonly number[];
  /** Likeliest first; none where nothing in the register is near. */
  readonly candidates: readonly OfferedAddress[];
}

export type AddressAnswer =
  | {
      readonly is: "found";
      readonly at: Position;
      readonly rung: AddressRung | "chosen";
      readonly label: string;
    }
  | { readonly is: "ask"; readonly question: Omit<AddressQuestion, "rows"> };

/** The municipality's addresses as files ask for them. */
export interface AddressBook {
  find(asked: AskedAddress): AddressAnswer;
}

/** Built the first time an address is asked for: most files have coordinates. `placed` are answers that somebody has given. */
export function addressBook(
  { residences, municipality }: Pick<Dataset, "residences" | "municipality">,
  placed: readonly PlacedAddress[] = [],
): AddressBook {
  let index: AddressIndex | undefined;
  const chosen = new Map(placed.map((one) => [one.key, one]));
  // "Kárášjohka - Karasjok" is each of them.
  const own = new Set([municipality.name, ...municipality.name.split(/\/|\s-\s/)].map(foldText));
  const answers = new Map<string, AddressAnswer>();
  const answer = (key: string, asked: AskedAddress): AddressAnswer => {
    const said = chosen.get(key);
    if (said) return { is: "found", at: [said.at.x, said.at.y], rung: "chosen", label: "" };
    index ??= new AddressIndex(residences);
    const { labels, postal, x, y } = residences;
    const match = matchAddress(index, asked, own);
    if (match.is === "found") {
      const { address, rung } = match;
      return { is: "found", at: [x[address] ?? 0, y[address] ?? 0], rung, label: labels[address] ?? "" };
    }
    const candidates = match.candidates.map(({ address, reason }) => ({
      label: labels[address] ?? "",
      postal: postal?.[address] ?? "",
      x: x[address] ?? 0,
      y: y[address] ?? 0,
      reason,
    }));
    return { is: "ask", question: { key, text: textOf(asked), candidates } };
  };
  return {
    find: (asked) => {
      const key = askedKey(asked);
      const known = answers.get(key) ?? answer(key, asked);
      answers.set(key, known);
      return known;
    },
  };
}

/** Rows with one key are one question: all that the row says of where it lies is in it. */
const askedKey = ({ text, postcode, town, property }: AskedAddress): string =>
  [
    text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim(),
    postcode ?? "",
    (town ?? "").toLowerCase(),
    property ? propertyText(property) : "",
  ].join("|");

const textOf = ({ text, postcode, town, property }: AskedAddress): string =>
  [
    text,
    [postcode === undefined ? "" : String(postcode).padStart(4, "0"), town ?? ""].join(" ").trim(),
    property ? propertyText(property) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
