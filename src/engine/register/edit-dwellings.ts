import type { Dwelling, DwellingFact, DwellingId, EditedFacts, PlacedBy } from "../model/index.ts";

/** Facts of a dwelling as somebody says they are. */
export type DwellingFacts = { readonly [F in DwellingFact]?: NonNullable<Dwelling[F]> };

export interface DwellingEdit {
  readonly id: DwellingId;
  readonly facts: DwellingFacts;
  /** How a place that is among them was found; put by hand where nothing is said. */
  readonly placedBy?: PlacedBy;
}

/** Absent is unknown, as in every fact that came later than the rest. */
export const factOf = (dwelling: Dwelling, fact: DwellingFact): NonNullable<Dwelling[DwellingFact]> =>
  dwelling[fact] ?? "unknown";

export function sameFact(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [one, other] = [a as { x: number; y: number }, b as { x: number; y: number }];
  return one.x === other.x && one.y === other.y;
}

/**
 * A dwelling with some facts set right. What the file said of each is kept beside it, so that the next import of the file can
 * tell a value that the user has changed from one that the file has; a fact set back to the file's own word is no edit.
 */
export function editDwelling(
  dwelling: Dwelling,
  facts: DwellingFacts,
  placedBy: PlacedBy = "pointed",
): Dwelling {
  const changed = (Object.keys(facts) as DwellingFact[]).filter(
    (fact) => !sameFact(factOf(dwelling, fact), facts[fact]),
  );
  if (changed.length === 0) return dwelling;
  const was: Partial<Record<DwellingFact, unknown>> = { ...dwelling.edited };
  for (const fact of changed) {
    if (fact in was && sameFact(was[fact], facts[fact])) delete was[fact];
    else if (!(fact in was)) was[fact] = factOf(dwelling, fact);
  }
  const moved = changed.includes("at") ? { placedBy } : {};
  const made = { ...dwelling, ...facts, ...moved };
  return withEdited(made.leaseEnds === "unknown" ? without(made, "leaseEnds") : made, was as EditedFacts);
}

/** The same list where nothing changes; edits of a dwelling that is not there change nothing. */
export function editDwellings(
  dwellings: readonly Dwelling[],
  edits: readonly DwellingEdit[],
): readonly Dwelling[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const made = dwellings.map((dwelling) => {
    const edit = byId.get(dwelling.id);
    return edit ? editDwelling(dwelling, edit.facts, edit.placedBy) : dwelling;
  });
  return made.every((dwelling, i) => dwelling === dwellings[i]) ? dwellings : made;
}

export const withEdited = (dwelling: Dwelling, edited: EditedFacts): Dwelling =>
  Object.keys(edited).length > 0 ? { ...dwelling, edited } : without(dwelling, "edited");

export function without<K extends "leaseEnds" | "edited" | "absentFrom">(
  dwelling: Dwelling,
  key: K,
): Dwelling {
  const { [key]: _left, ...rest } = dwelling;
  return rest as Dwelling;
}
