import type { Dataset, Dwelling, DwellingFact, DwellingId, EditedFacts } from "../model/index.ts";
import { withEdited } from "./edit-dwellings.ts";
import type { RegisterChange, RegisterMerge } from "./merge-register.ts";
import { removeDwellings } from "./remove-dwellings.ts";

/** What the user chooses of a newer file of the register. */
export interface RegisterChoices {
  /** Conflicts where the file's word is taken, as `conflictKey` names them. */
  readonly takeFile: ReadonlySet<string>;
  /** What becomes of units that the file does not have. */
  readonly gone: "keep" | "mark" | "remove";
}

/** Nothing that the user has set right is lost, and nothing is deleted, unless it is asked for. */
export const USUAL_CHOICES: RegisterChoices = { takeFile: new Set(), gone: "keep" };

export const conflictKey = ({ id, fact }: Pick<RegisterChange, "id" | "fact">): string => `${fact} ${id}`;

/**
 * A dataset that a file of the register has been merged into, as the user has chosen. A word of their own that stays is held against
 * the file's newest from now on, so that the same file asks only once. Units that somebody lives in are not removed.
 */
export function withRegisterChoices(
  dataset: Dataset,
  {
    conflicts,
    gone,
    files,
  }: Pick<RegisterMerge, "conflicts" | "gone"> & { readonly files: readonly string[] },
  choices: RegisterChoices,
): Dataset {
  const asked = new Map<DwellingId, RegisterChange[]>();
  for (const conflict of conflicts) asked.set(conflict.id, [...(asked.get(conflict.id) ?? []), conflict]);
  const absent = new Set(choices.gone === "mark" ? gone : []);
  const file = files.join(", ");
  const dwellings = dataset.dwellings.map((dwelling) => {
    const made = settled(dwelling, asked.get(dwelling.id) ?? [], choices.takeFile);
    return absent.has(dwelling.id) ? { ...made, absentFrom: file } : made;
  });
  const chosen = asked.size + absent.size > 0 ? { ...dataset, dwellings } : dataset;
  return choices.gone === "remove" ? removeDwellings(chosen, new Set(gone)) : chosen;
}

function settled(
  dwelling: Dwelling,
  conflicts: readonly RegisterChange[],
  takeFile: ReadonlySet<string>,
): Dwelling {
  if (conflicts.length === 0) return dwelling;
  const edited: Partial<Record<DwellingFact, unknown>> = { ...dwelling.edited };
  let made = dwelling;
  for (const conflict of conflicts) {
    const { fact, new: now } = conflict;
    if (takeFile.has(conflictKey(conflict))) {
      made = { ...made, [fact]: now };
      delete edited[fact];
    } else edited[fact] = now;
  }
  return withEdited(made, edited as EditedFacts);
}
