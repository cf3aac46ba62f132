import {
  ADDED_BY_HAND,
  DWELLING_FACTS,
  type Dwelling,
  type DwellingFact,
  type DwellingId,
  type EditedFacts,
} from "../model/index.ts";
import { factOf, sameFact, withEdited, without } from "./edit-dwellings.ts";
import { addressKey, doorKey, splitUnitLabel } from "./unit-label.ts";

type Value = NonNullable<Dwelling[DwellingFact]>;

/** One fact that the file says otherwise than the register. */
export interface RegisterChange {
  readonly id: DwellingId;
  readonly fact: DwellingFact;
  readonly old: Value;
  readonly new: Value;
}

/** What a file of the register means for the register that is here. */
export interface RegisterMerge {
  /** With what the user has set right kept, and with what the file does not have left as it was. */
  readonly dwellings: readonly Dwelling[];
  readonly added: readonly DwellingId[];
  /** Facts that the file says otherwise, and that nobody has touched here: the file's word is taken. */
  readonly changed: readonly RegisterChange[];
  /** Facts that the user has set right and that the file now says otherwise than it did: `old` is the user's word. */
  readonly conflicts: readonly RegisterChange[];
  /** Units that are here and not in the file. Those that were added by hand were never in one. */
  readonly gone: readonly DwellingId[];
  readonly unchanged: number;
  /** Rows that have no id of their own here and were known again by address and dwelling number. */
  readonly byAddress: number;
}

export interface RegisterFile {
  readonly rows: readonly Dwelling[];
  /** Facts the file has a column for. A file says nothing of the others, and erases nothing. */
  readonly says: ReadonlySet<DwellingFact>;
}

/**
 * The register with a newer file of it. A row is the unit with its id, else the only one with its address and dwelling number. An
 * empty cell is no word of the file: it erases nothing. What the user has set right stays until somebody chooses the file's word.
 */
export function mergeRegister(old: readonly Dwelling[], { rows, says }: RegisterFile): RegisterMerge {
  const find = finder(old, rows);
  const place = new Map(old.map(({ id }, i) => [id, i]));
  const dwellings = [...old];
  const added: DwellingId[] = [];
  const changed: RegisterChange[] = [];
  const conflicts: RegisterChange[] = [];
  const met = new Set<DwellingId>();
  let unchanged = 0;
  let byAddress = 0;
  for (const row of rows) {
    const found = find(row);
    const index = found === undefined ? undefined : place.get(found.id);
    const before = index === undefined ? undefined : dwellings[index];
    if (index === undefined || before === undefined) {
      place.set(row.id, dwellings.length);
      dwellings.push(row);
      added.push(row.id);
      met.add(row.id);
      continue;
    }
    if (before.id !== row.id) byAddress += 1;
    met.add(before.id);
    const told = tell(before, row, says);
    changed.push(...told.changed);
    conflicts.push(...told.conflicts);
    if (told.changed.length + told.conflicts.length === 0) unchanged += 1;
    dwellings[index] = told.dwelling;
  }
  const gone = old.filter(({ id, from }) => !met.has(id) && from.file !== ADDED_BY_HAND).map(({ id }) => id);
  return { dwellings, added, changed, conflicts, gone, unchanged, byAddress };
}

/** By id; by the door where only one here and one in the file has it. */
function finder(
  old: readonly Dwelling[],
  rows: readonly Dwelling[],
): (row: Dwelling) => Dwelling | undefined {
  const byId = new Map(old.map((dwelling) => [dwelling.id, dwelling]));
  const ids = new Set(rows.map(({ id }) => id));
  // A unit whose own id is in the file is spoken of by that row alone.
  const here = single(old.filter(({ id }) => !ids.has(id)));
  const there = single(rows);
  return (row) => {
    const own = byId.get(row.id);
    if (own) return own;
    const key = doorKey(row.label);
    return key !== null && there.get(key) ? (here.get(key) ?? undefined) : undefined;
  };
}

/** Door → its only dwelling; null where there are several. */
function single(dwellings: readonly Dwelling[]): ReadonlyMap<string, Dwelling | null> {
  const doors = new Map<string, Dwelling | null>();
  for (const dwelling of dwellings) {
    const key = doorKey(dwelling.label);
    if (key !== null) doors.set(key, doors.has(key) ? null : dwelling);
  }
  return doors;
}

interface Told {
  readonly dwelling: Dwelling;
  readonly changed: readonly RegisterChange[];
  readonly conflicts: readonly RegisterChange[];
}

/** One row against the unit it is of, fact by fact. */
function tell(before: Dwelling, row: Dwelling, says: ReadonlySet<DwellingFact>): Told {
  const changed: RegisterChange[] = [];
  const conflicts: RegisterChange[] = [];
  const facts: Partial<Record<DwellingFact, Value>> = {};
  const edited: Partial<Record<DwellingFact, Value>> = { ...before.edited };
  for (const fact of DWELLING_FACTS) {
    const now = factOf(row, fact);
    const old = factOf(before, fact);
    if (!says.has(fact) || now === "unknown" || (fact === "label" && lacksDoor(now, old))) continue;
    const was = edited[fact];
    if (sameFact(old, now)) delete edited[fact];
    else if (was === undefined) {
      facts[fact] = now;
      changed.push({ id: before.id, fact, old, new: now });
    } else if (!sameFact(was, now)) conflicts.push({ id: before.id, fact, old, new: now });
  }
  const sameMarks = Object.keys(edited).length === Object.keys(before.edited ?? {}).length;
  if (changed.length === 0 && sameMarks && before.absentFrom === undefined)
    return { dwelling: before, changed, conflicts };
  const found = facts.at && row.placedBy ? { placedBy: row.placedBy } : {};
  const made = { ...before, ...facts, ...found, from: row.from } as Dwelling;
  return { dwelling: without(withEdited(made, edited as EditedFacts), "absentFrom"), changed, conflicts };
}

/** A file without dwelling numbers says the same address as one with them, and takes no number away. */
function lacksDoor(now: Value, old: Value): boolean {
  if (typeof now !== "string" || typeof old !== "string") return false;
  const [row, here] = [splitUnitLabel(now), splitUnitLabel(old)];
  return row.number === null && here.number !== null && addressKey(row.address) === addressKey(here.address);
}
