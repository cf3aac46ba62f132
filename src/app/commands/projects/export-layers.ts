import type { LayerWish } from "../../../formats/index.ts";
import { readProject } from "../../state/index.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { fileName } from "../file-name.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

const TYPES = {
  gpkg: "application/geopackage+sqlite3",
  geojson: "application/geo+json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

/** Downloads layers of what the project holds; placements are left out. */
export const exportLayers = defineCommand<LayerWish>({
  id: "exportLayers",
  available: hasProject,
  run: async (wish) => {
    const { project } = readProject();
    if (!project) return;
    const { ending, bytes } = await machinery().files.layers(project.dataset, wish);
    const [only, ...more] = wish.layers;
    const what = only !== undefined && more.length === 0 ? ` ${only}` : "";
    const name = fileName(`${project.title}${what} ${machinery().today()}`, `.${ending}`);
    machinery().download({ name, type: TYPES[ending], bytes });
    say("success", "commands.toast.layersExported", { name });
  },
});
