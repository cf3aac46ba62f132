import { readProject } from "../../state/index.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { fileName } from "../file-name.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";
import { markExported } from "../session.ts";

/** Downloads the whole project as one zip that QGIS and Excel open. */
export const exportProject = defineCommand({
  id: "exportProject",
  shortcut: "mod+s",
  palette: true,
  available: hasProject,
  run: async () => {
    const { project } = readProject();
    if (!project) return;
    const name = fileName(`${project.title} ${machinery().today()}`, ".zip");
    const bytes = await machinery().files.write(project);
    machinery().download({ name, type: "application/zip", bytes });
    markExported(project);
    say("success", "commands.toast.exported", { name });
  },
});
