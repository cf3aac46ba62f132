import {
  ADDED_BY_HAND,
  type Dwelling,
  type DwellingFacts,
  type DwellingId,
  type PlacedBy,
  type Point,
  UNKNOWN,
} from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";
import { nextId } from "../editing/next-id.ts";
import { select } from "../view/select.ts";

/** A unit as somebody adds it: a place, and what is known of it. */
export interface NewDwelling {
  readonly at: Point;
  readonly facts: DwellingFacts;
  readonly placedBy: PlacedBy;
}

/** Adds one unit to the register and chooses it. What nobody has said of it is unknown. */
export const addDwelling = defineCommand<NewDwelling>({
  id: "addDwelling",
  available: canEdit,
  run: async ({ at, facts, placedBy }) => {
    let id: DwellingId | null = null;
    const added = await editRegister("commands.step.addDwelling", (dataset) => {
      id = nextId<DwellingId>(
        "added-",
        dataset.dwellings.map((dwelling) => dwelling.id),
      );
      return {
        ...dataset,
        dwellings: [...dataset.dwellings, { ...NOTHING_KNOWN, ...facts, at, id, placedBy }],
      };
    });
    if (added && id !== null) select.run({ kind: "dwelling", id });
  },
});

const NOTHING_KNOWN: Omit<Dwelling, "id" | "at"> = {
  units: 1,
  label: UNKNOWN,
  building: UNKNOWN,
  cooperative: UNKNOWN,
  acquisition: UNKNOWN,
  kind: UNKNOWN,
  standing: UNKNOWN,
  designation: UNKNOWN,
  leaseYears: UNKNOWN,
  bedrooms: UNKNOWN,
  areaM2: UNKNOWN,
  stepFree: UNKNOWN,
  since: UNKNOWN,
  from: { file: ADDED_BY_HAND, row: 1 },
};
