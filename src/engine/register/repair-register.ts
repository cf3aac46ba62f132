import {
  type Building,
  type BuildingId,
  type Cooperative,
  type CooperativeId,
  type Dataset,
  DWELLING_FACTS,
  type Dwelling,
  type DwellingId,
} from "../model/index.ts";
import { type DwellingFacts, editDwellings, factOf } from "./edit-dwellings.ts";
import type { Remark } from "./remark.ts";
import { heldDwellings, removeDwellings } from "./remove-dwellings.ts";

/** What somebody has answered to remarks that ask; the same answer for all of them. */
export type RepairAnswer = DwellingFacts;

/**
 * The dataset with some remarks set right. Remarks that ask need an answer and are left without one, as are those that have no
 * repair; a remark about a unit that is gone by then changes nothing.
 */
export function repairRegister(
  dataset: Dataset,
  remarks: readonly Remark[],
  answer: RepairAnswer = {},
): Dataset {
  return remarks.reduce((now, remark) => repaired(now, remark, answer), dataset);
}

function repaired(dataset: Dataset, { dwellings, repair }: Remark, answer: RepairAnswer): Dataset {
  switch (repair?.kind) {
    case undefined:
      return dataset;
    case "merge":
      return merged(dataset, dwellings);
    case "set":
      return edited(dataset, dwellings, repair.facts);
    case "ask":
      return answer[repair.fact] === undefined
        ? dataset
        : edited(dataset, dwellings, { [repair.fact]: answer[repair.fact] });
    case "move":
      return edited(dataset, dwellings, { at: repair.to });
    case "remove":
      return removeDwellings(dataset, new Set(dwellings));
    case "count-unknown":
      return withBuilding(dataset, repair.building, { dwellings: "unknown" });
    case "bylaws":
      return withCooperative(dataset, repair.cooperative, { bylawsAllowMore: true });
  }
}

function edited(dataset: Dataset, ids: readonly DwellingId[], facts: DwellingFacts): Dataset {
  const dwellings = editDwellings(
    dataset.dwellings,
    ids.map((id) => ({ id, facts })),
  );
  return dwellings === dataset.dwellings ? dataset : { ...dataset, dwellings };
}

/**
 * One unit of several rows: the row that is held by a placement stays, else the first by id. It takes the facts that only the
 * others know. Rows that are held too are not removed: nobody is taken out of a home by a repair.
 */
function merged(dataset: Dataset, ids: readonly DwellingId[]): Dataset {
  const wanted = new Set(ids);
  const all = dataset.dwellings
    .filter((dwelling) => wanted.has(dwelling.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const held = heldDwellings(dataset, wanted);
  const kept = all.find(({ id }) => held.has(id)) ?? all[0];
  if (!kept || all.length < 2) return dataset;
  const others = all.filter((dwelling) => dwelling !== kept);
  const facts = knownOnlyOf(others, kept);
  const gone = new Set(others.map(({ id }) => id));
  return removeDwellings(edited(dataset, [kept.id], facts), gone);
}

function knownOnlyOf(others: readonly Dwelling[], kept: Dwelling): DwellingFacts {
  const found = DWELLING_FACTS.flatMap((fact) => {
    if (factOf(kept, fact) !== "unknown") return [];
    const value = others.map((other) => factOf(other, fact)).find((one) => one !== "unknown");
    return value === undefined ? [] : [[fact, value] as const];
  });
  return Object.fromEntries(found) as DwellingFacts;
}

/** What can be said of a building, and of a cooperative, by hand. */
export type BuildingFacts = Partial<Pick<Building, "dwellings" | "cooperative" | "name">>;
export type CooperativeFacts = Partial<Pick<Cooperative, "dwellings" | "form" | "bylawsAllowMore">>;

export function withBuilding(dataset: Dataset, id: BuildingId, facts: BuildingFacts): Dataset {
  const buildings = changed<Building>(dataset.buildings, id, facts);
  return buildings === dataset.buildings ? dataset : { ...dataset, buildings };
}

export function withCooperative(dataset: Dataset, id: CooperativeId, facts: CooperativeFacts): Dataset {
  const cooperatives = changed<Cooperative>(dataset.cooperatives, id, facts);
  return cooperatives === dataset.cooperatives ? dataset : { ...dataset, cooperatives };
}

/** The same list where nothing is said that was not said before. */
function changed<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
  facts: Partial<T>,
): readonly T[] {
  const before = records.find((one) => one.id === id);
  const same = (Object.keys(facts) as (keyof T)[]).every((fact) => before?.[fact] === facts[fact]);
  if (!before || same) return records;
  return records.map((one) => (one === before ? { ...one, ...facts } : one));
}
