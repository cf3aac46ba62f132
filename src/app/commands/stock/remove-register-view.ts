import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";

/** Forgets a saved way of looking at the register. */
export const removeRegisterView = defineCommand<{ readonly name: string }>({
  id: "removeRegisterView",
  available: canEdit,
  run: ({ name }) => {
    editProject(
      "commands.step.removeRegisterView",
      (project) => {
        const { register } = project;
        const left = register?.views?.filter((one) => one.name !== name);
        if (!register || !left || left.length === register.views?.length) return null;
        const { views: _views, ...book } = register;
        return { ...project, register: left.length > 0 ? { ...book, views: left } : book };
      },
      { name },
    );
  },
});
