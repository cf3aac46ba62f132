import { type LetStand, NO_REGISTER_BOOK } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { say } from "../say.ts";

/** Lets remarks on the register stand, with the reason; a null reason raises them again. One step, however many. */
export const letRemarkStand = defineCommand<{
  readonly remarks: readonly Pick<LetStand, "check" | "key">[];
  readonly reason: string | null;
}>({
  id: "letRemarkStand",
  available: canEdit,
  run: ({ remarks, reason }) => {
    const why = reason?.trim() ?? null;
    if (why === "") return say("warning", "commands.why.noReason");
    const named = new Set(remarks.map(({ check, key }) => `${check} ${key}`));
    editProject(why === null ? "commands.step.raiseRemark" : "commands.step.letRemarkStand", (project) => {
      const book = project.register ?? NO_REGISTER_BOOK;
      const others = book.letStand.filter(({ check, key }) => !named.has(`${check} ${key}`));
      const more = why === null ? [] : remarks.map(({ check, key }) => ({ check, key, reason: why }));
      return { ...project, register: { ...book, letStand: [...others, ...more] } };
    });
  },
});
