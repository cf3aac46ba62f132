import {
  type BuildingId,
  type CooperativeId,
  type Dataset,
  type Dwelling,
  type DwellingFact,
  factOf,
  isKnown,
  type Point,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { buildingsById, cooperativesById } from "./places.ts";

/** Facts that are written in a field or picked from a list, in the order they are offered. A place is pointed out instead. */
export const WRITTEN_FACTS = [
  "standing",
  "kind",
  "acquisition",
  "designation",
  "units",
  "bedrooms",
  "areaM2",
  "stepFree",
  "leaseYears",
  "leaseEnds",
  "since",
  "building",
  "cooperative",
  "label",
] as const satisfies readonly DwellingFact[];

const WORDS = {
  standing: ["occupied", "vacant", "underRepair"],
  kind: ["ordinary", "smallHouse", "coLocated", "careHousing", "groupedHousing", "temporary"],
  acquisition: ["owned", "leased", "referral", "allocation"],
  designation: ["general", "housingFirst", "rop", "youth", "family", "elderly", "refugee", "disability"],
  stepFree: ["yes", "no"],
} as const;
type WordFact = keyof typeof WORDS;
const isWordFact = (fact: DwellingFact): fact is WordFact => Object.hasOwn(WORDS, fact);

/** The closed list of a fact with what each word is called, "unknown" first and written as nothing; undefined where it is free text. */
export function factOptions(
  fact: DwellingFact,
  m: Messages,
): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (!isWordFact(fact)) return undefined;
  return [
    { value: "", label: m.text("verdict.unknown") },
    ...WORDS[fact].map((value) => ({ value, label: wordText(fact, value, m) })),
  ];
}

function wordText(fact: WordFact, value: string, m: Messages): string {
  if (fact === "stepFree") return m.text(value === "yes" ? "register.yes" : "register.no");
  return m.maybe(fact === "designation" ? `data.word.designation.${value}` : `noun.${fact}.${value}`);
}

/** A value as people read it. */
export function sayFact(fact: DwellingFact, value: unknown, dataset: Dataset, m: Messages): string {
  if (value === "unknown" || value === undefined) return m.text("verdict.unknown");
  switch (fact) {
    case "standing":
    case "kind":
    case "acquisition":
    case "designation":
      return wordText(fact, String(value), m);
    case "stepFree":
      return m.text(value === true ? "register.yes" : "register.no");
    case "units":
    case "bedrooms":
      return m.number(Number(value));
    case "areaM2":
      return m.text("dwellings.m2", { area: m.number(Number(value)) });
    case "leaseYears":
      return m.text("dwellings.years", { years: Number(value) });
    case "leaseEnds":
    case "since": {
      const [year = "", q = ""] = String(value).split("Q");
      return m.text("register.quarter", { year, q });
    }
    case "building":
      return nameOf(buildingsById(dataset).get(value as BuildingId), String(value));
    case "cooperative":
      return nameOf(cooperativesById(dataset).get(value as CooperativeId), String(value));
    case "label":
      return String(value);
    case "at": {
      const { x, y } = value as Point;
      return m.text("register.place", { east: m.number(Math.round(x)), north: m.number(Math.round(y)) });
    }
  }
}

const nameOf = (
  record: Dataset["buildings"][number] | Dataset["cooperatives"][number] | undefined,
  id: string,
): string => (record && isKnown(record.name) ? record.name : id);

/** A value as it stands in a field that is written in: nothing for unknown, a decimal comma, a link by its name. */
export function writtenFact(fact: DwellingFact, dwelling: Dwelling, dataset: Dataset, m: Messages): string {
  const value = factOf(dwelling, fact);
  if (value === "unknown") return "";
  if (fact === "stepFree") return value === true ? "yes" : "no";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (fact === "building" || fact === "cooperative") return sayFact(fact, value, dataset, m);
  return typeof value === "object" ? "" : String(value);
}

/** Names a link can be written by. */
export function linkNames(fact: DwellingFact, dataset: Dataset): readonly string[] | undefined {
  const records =
    fact === "building" ? dataset.buildings : fact === "cooperative" ? dataset.cooperatives : undefined;
  return records?.map((record) => nameOf(record, record.id));
}
