import type {
  AddressQuestion,
  AskedAddress,
  CandidateReason,
  Dataset,
  PlacedAddress,
  PlacedBy,
  Position,
} from "../../engine/index.ts";
import { AddressIndex } from "../addresses/address-index.ts";
import { matchAddress } from "../addresses/match-address.ts";
import { propertyText } from "../addresses/property-number.ts";
import { foldText } from "../fold-text.ts";

export type AddressAnswer =
  | {
      readonly is: "found";
      readonly at: Position;
      readonly by: PlacedBy;
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
  index?: AddressIndex,
): AddressBook {
  const chosen = new Map(placed.map((one) => [one.key, one]));
  // "Kárášjohka - Karasjok" is each of them.
  const own = new Set([municipality.name, ...municipality.name.split(/\/|\s-\s/)].map(foldText));
  const answers = new Map<string, AddressAnswer>();
  const answer = (key: string, asked: AskedAddress): AddressAnswer => {
    const said = chosen.get(key);
    if (said) return { is: "found", at: [said.at.x, said.at.y], by: said.by, label: "" };
    index ??= new AddressIndex(residences);
    const { labels, postal, x, y } = residences;
    const match = matchAddress(index, asked, own);
    if (match.is === "found") {
      const { address, rung } = match;
      return { is: "found", at: [x[address] ?? 0, y[address] ?? 0], by: rung, label: labels[address] ?? "" };
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

/** What is remembered of a choice: a number of several, a letter that was not there, or any other reason to ask. */
export function chosenBy(reason: CandidateReason): PlacedBy {
  if (reason === "range") return "range";
  return reason === "letter-missing" || reason === "letter-unknown" ? "letter" : "chosen";
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
