import { type CooperativeFacts, type CooperativeId, withCooperative } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";

/** Says how many homes a cooperative has, its form, and whether its bylaws let public bodies own more. */
export const setCooperativeFacts = defineCommand<{
  readonly cooperative: CooperativeId;
  readonly facts: CooperativeFacts;
}>({
  id: "setCooperativeFacts",
  available: canEdit,
  run: async ({ cooperative, facts }) => {
    await editRegister("commands.step.setCooperativeFacts", (dataset) =>
      withCooperative(dataset, cooperative, facts),
    );
  },
});
