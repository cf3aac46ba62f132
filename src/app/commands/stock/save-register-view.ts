import { NO_REGISTER_BOOK, type RegisterView } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";

/** Keeps a way of looking at the register in the project; one of the same name gives way. */
export const saveRegisterView = defineCommand<RegisterView>({
  id: "saveRegisterView",
  available: canEdit,
  run: (view) => {
    const name = view.name.trim();
    if (name === "") return;
    editProject(
      "commands.step.saveRegisterView",
      (project) => {
        const book = project.register ?? NO_REGISTER_BOOK;
        const others = (book.views ?? []).filter((one) => one.name !== name);
        return { ...project, register: { ...book, views: [...others, { ...view, name }] } };
      },
      { name },
    );
  },
});
