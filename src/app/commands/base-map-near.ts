import type { Project, PublicGround } from "../../engine/index.ts";
import type { BasemapLayers } from "../../formats/index.ts";
import { fileFormats } from "./file-formats.ts";
import { machinery } from "./machinery.ts";

/** The project's own base map in a box of the plane, metres; null where it has none, or none that can be read: a sheet is drawn without. */
export async function baseMapNear(
  { basemap, dataset: { crs } }: Project,
  box: readonly [number, number, number, number],
): Promise<PublicGround | null> {
  if (basemap === null) return null;
  try {
    const file = JSON.parse(
      new TextDecoder().decode(await machinery().appFile(`${basemap}/basemap.json`)),
    ) as {
      readonly version?: number;
      readonly attribution?: string;
      readonly layers?: BasemapLayers;
    };
    if (file.version !== 1 || !file.layers) return null;
    const { basemapGround, basemapNear } = await fileFormats();
    return basemapGround(basemapNear(file.layers, box, crs), file.attribution ?? "", crs);
  } catch {
    return null;
  }
}
