import { readProject } from "../../state/index.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { fileName } from "../file-name.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

/** Downloads what the project holds as a GeoPackage with styles, for map programs; placements are left out. */
export const exportLayers = defineCommand({
  id: "exportLayers",
  palette: true,
  available: hasProject,
  run: async () => {
    const { project } = readProject();
    if (!project) return;
    const name = fileName(`${project.title} ${machinery().today()}`, ".gpkg");
    const bytes = await machinery().files.layers(project.dataset);
    machinery().download({ name, type: "application/geopackage+sqlite3", bytes });
    say("success", "commands.toast.layersExported", { name });
  },
});
