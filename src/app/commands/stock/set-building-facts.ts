import { type BuildingFacts, type BuildingId, withBuilding } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";

/** Says how many homes a building has, or which cooperative it belongs to. */
export const setBuildingFacts = defineCommand<{
  readonly building: BuildingId;
  readonly facts: BuildingFacts;
}>({
  id: "setBuildingFacts",
  available: canEdit,
  run: async ({ building, facts }) => {
    await editRegister("commands.step.setBuildingFacts", (dataset) => withBuilding(dataset, building, facts));
  },
});
