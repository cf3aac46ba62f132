import { type LetStand, NO_REGISTER_BOOK } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { say } from "../say.ts";

/** Lets a remark on the register stand, with the reason; an empty reason is none, and the remark is then raised again. */
export const letRemarkStand = defineCommand<LetStand & { readonly raise?: boolean }>({
  id: "letRemarkStand",
  available: canEdit,
  run: ({ check, key, reason, raise = false }) => {
    if (!raise && reason.trim() === "") return say("warning", "commands.why.noReason");
    editProject(raise ? "commands.step.raiseRemark" : "commands.step.letRemarkStand", (project) => {
      const { letStand } = project.register ?? NO_REGISTER_BOOK;
      const others = letStand.filter((one) => one.check !== check || one.key !== key);
      const stands = raise ? others : [...others, { check, key, reason: reason.trim() }];
      return { ...project, register: { letStand: stands } };
    });
  },
});
