import {
  ADDED_BY_HAND,
  type Dwelling,
  type DwellingId,
  isKnown,
  splitUnitLabel,
} from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";
import { nextId } from "../editing/next-id.ts";
import { select } from "../view/select.ts";

/**
 * One more unit in the same building, alike but for its dwelling number and its standing, which are its own and nobody has said yet.
 */
export const duplicateDwelling = defineCommand<{ readonly dwelling: DwellingId }>({
  id: "duplicateDwelling",
  available: canEdit,
  run: async ({ dwelling }) => {
    let id: DwellingId | null = null;
    const made = await editRegister("commands.step.duplicateDwelling", (dataset) => {
      const like = dataset.dwellings.find((one) => one.id === dwelling);
      if (!like) return null;
      id = nextId<DwellingId>(
        "added-",
        dataset.dwellings.map((one) => one.id),
      );
      const { edited: _edited, absentFrom: _absent, leaseEnds: _ends, ...facts } = like;
      const copy: Dwelling = {
        ...facts,
        id,
        units: 1,
        label: isKnown(like.label) ? splitUnitLabel(like.label).address : like.label,
        standing: "unknown",
        from: { file: ADDED_BY_HAND, row: 1 },
      };
      return { ...dataset, dwellings: [...dataset.dwellings, copy] };
    });
    if (made && id !== null) select.run({ kind: "dwelling", id });
  },
});
