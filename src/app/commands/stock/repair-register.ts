import { type Remark, type RepairAnswer, repairRegister as repaired } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editRegister } from "../editing/edit-register.ts";
import { say } from "../say.ts";

/** Sets remarks on the register right, all of them as one step; `answer` is for those that ask. */
export const repairRegister = defineCommand<{
  readonly remarks: readonly Remark[];
  readonly answer?: RepairAnswer;
}>({
  id: "repairRegister",
  available: canEdit,
  run: async ({ remarks, answer }) => {
    const done = await editRegister(
      "commands.step.repairRegister",
      (dataset) => repaired(dataset, remarks, answer),
      { count: remarks.length },
    );
    if (!done) say("warning", "commands.toast.nothingRepaired");
  },
});
