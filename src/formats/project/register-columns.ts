import {
  type Acquisition,
  at,
  type BuildingId,
  type CooperativeId,
  type Designation,
  DWELLING_FACTS,
  type Dwelling,
  type DwellingFact,
  type DwellingKind,
  type DwellingStanding,
  type EditedFacts,
  id,
  isKnown,
  type Known,
  PLACED_BY,
  type Quarter,
  quarter,
} from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import type { RecordReader } from "./record-reader.ts";

type RegisterColumns = Pick<Dwelling, "leaseEnds" | "edited" | "absentFrom" | "placedBy">;

export const ACQUISITIONS: readonly Acquisition[] = ["owned", "leased", "referral", "allocation"];
export const DWELLING_KINDS: readonly DwellingKind[] = [
  "ordinary",
  "smallHouse",
  "coLocated",
  "careHousing",
  "groupedHousing",
  "temporary",
];
export const STANDINGS: readonly DwellingStanding[] = ["occupied", "vacant", "underRepair"];
export const DESIGNATIONS: readonly Designation[] = [
  "general",
  "housingFirst",
  "rop",
  "youth",
  "family",
  "elderly",
  "refugee",
  "disability",
];

/**
 * Columns that came later than version 1 of the project file, as accuracy did: written only where they say something, so that
 * older files are read and saved as they were. What the file said before an edit is one cell of JSON, null for unknown.
 */
export function registerColumns(columnsOf: RegisterColumns): Record<string, string> {
  const { leaseEnds, edited, absentFrom, placedBy } = columnsOf;
  const columns: Record<string, string> = {};
  if (leaseEnds !== undefined && isKnown(leaseEnds)) columns.leaseEnds = leaseEnds;
  if (edited) columns.edited = JSON.stringify(edited, (_, value) => (value === "unknown" ? null : value));
  if (absentFrom !== undefined) columns.absentFrom = absentFrom;
  if (placedBy !== undefined) columns.placedBy = placedBy;
  return columns;
}

export function readRegisterColumns(r: RecordReader): RegisterColumns {
  const leaseEnds = r.knownQuarter("leaseEnds");
  const edited = r.has("edited") ? readEdited(r) : undefined;
  return {
    ...(isKnown(leaseEnds) ? { leaseEnds } : {}),
    ...(edited ? { edited } : {}),
    ...(r.has("absentFrom") ? { absentFrom: r.text("absentFrom") } : {}),
    ...(r.has("placedBy") ? { placedBy: r.word("placedBy", PLACED_BY) } : {}),
  };
}

function readEdited(r: RecordReader): EditedFacts | undefined {
  const text = r.text("edited");
  const parsed = parseJson(text);
  const facts: Partial<Record<DwellingFact, unknown>> = {};
  const { value } = parsed.ok ? parsed : { value: null };
  const names =
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  for (const name of names) {
    const fact = DWELLING_FACTS.find((one) => one === name);
    const read = fact && readFact(fact, own(value, name));
    if (fact && read !== undefined) facts[fact] = read;
    else r.refuse("edited", text);
  }
  if (names.length > 0) return facts as EditedFacts;
  r.refuse("edited", text);
  return undefined;
}

/** Undefined where it is no value that the fact can have. */
function readFact(fact: DwellingFact, value: unknown): EditedFacts[DwellingFact] | undefined {
  const text = typeof value === "string" && value !== "" ? value : undefined;
  const amount = typeof value === "number" && Number.isFinite(value) ? value : undefined;
  const word = <T extends string>(words: readonly T[]): Known<T> | undefined =>
    words.find((one) => one === text);
  if (value === null) return fact === "units" || fact === "at" ? undefined : "unknown";
  switch (fact) {
    case "label":
      return text;
    case "building":
      return text && id<BuildingId>(text);
    case "cooperative":
      return text && id<CooperativeId>(text);
    case "standing":
      return word(STANDINGS);
    case "kind":
      return word(DWELLING_KINDS);
    case "acquisition":
      return word(ACQUISITIONS);
    case "designation":
      return word(DESIGNATIONS);
    case "units":
    case "bedrooms":
    case "areaM2":
    case "leaseYears":
      return amount;
    case "stepFree":
      return typeof value === "boolean" ? value : undefined;
    case "leaseEnds":
    case "since":
      return text && (quarter(text) as Quarter | undefined);
    case "at": {
      const [x, y] = [own(value, "x"), own(value, "y")];
      return typeof x === "number" && typeof y === "number" && Number.isFinite(x + y) ? at(x, y) : undefined;
    }
  }
}
