import {
  type DwellingId,
  isKnown,
  type Point,
  splitUnitLabel,
  unitLabel,
  editDwellings as withEdits,
} from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";
import { select } from "../view/select.ts";

/**
 * Puts a unit where it is: at an address of the register, whose name it takes and keeps its dwelling number, or at a point of the map (null),
 * which changes no name. One step; what the file said stays beside it.
 */
export const moveDwelling = defineCommand<{
  readonly dwelling: DwellingId;
  readonly at: Point;
  readonly address: string | null;
}>({
  id: "moveDwelling",
  available: canEdit,
  run: async ({ dwelling, at, address }) => {
    const moved = await editRegister("commands.step.moveDwelling", (dataset) => {
      const unit = dataset.dwellings.find(({ id }) => id === dwelling);
      if (!unit) return null;
      const number = isKnown(unit.label) ? splitUnitLabel(unit.label).number : null;
      const label = address === null ? {} : { label: unitLabel({ address, number }) };
      const dwellings = withEdits(dataset.dwellings, [
        { id: dwelling, facts: { at, ...label }, placedBy: address === null ? "pointed" : "chosen" },
      ]);
      return dwellings === dataset.dwellings ? null : { ...dataset, dwellings };
    });
    if (moved) select.run({ kind: "dwelling", id: dwelling });
  },
});
