import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { say } from "../say.ts";

/** Gives the open project another title. */
export const renameProject = defineCommand<{ readonly id: string; readonly title: string }>({
  id: "renameProject",
  available: canEdit,
  run: ({ id, title }) => {
    const wanted = title.trim();
    if (wanted === "") return say("warning", "commands.why.emptyTitle");
    editProject(
      "commands.step.renameProject",
      (project) => (project.id !== id || project.title === wanted ? null : { ...project, title: wanted }),
      { title: wanted },
    );
  },
});
