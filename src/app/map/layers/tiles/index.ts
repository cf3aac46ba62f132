import type { SubjectKind } from "../../../../engine/index.ts";
import { BASE_MAP_TILES } from "../../../../platform/index.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";

/** What is looked at when it is somebody's home, or a house that holds some. */
const HOMES: ReadonlySet<SubjectKind> = new Set<SubjectKind>(["site", "building", "cooperative"]);

/**
 * No request may be set off by a placement: while homes in use are on the map or a home is looked at, nothing is asked for,
 * and where the map goes then is nobody's business.
 */
export const tilesShown = (scene: Scene): boolean =>
  scene.mayFetch &&
  isShown(scene, "tiles") &&
  !isShown(scene, "sites") &&
  !(scene.selection && HOMES.has(scene.selection.kind));

/** A background from the net, where it may be asked for: off until somebody turns it on, and not even a source before that. */
export const layer: MapLayer = {
  id: "tiles",
  draw: (scene) => {
    if (!tilesShown(scene)) return { sources: {}, styles: [], images: [], marks: [] };
    const { address, maxzoom } = BASE_MAP_TILES;
    return {
      sources: { tiles: { data: address, tiles: { maxzoom } } },
      styles: [
        {
          band: "ground",
          shown: true,
          spec: {
            id: "tiles",
            type: "raster",
            source: "tiles",
            paint: { "raster-saturation": -1, "raster-opacity": scene.theme === "dark" ? 0.35 : 0.8 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: (scene) =>
    scene.mayFetch
      ? {
          id: "tiles",
          entries: [
            {
              toggle: "tiles",
              swatch: { kind: "fill", fill: scene.colours.footprint, rim: scene.colours.footprintEdge },
              label: scene.m.text("openData.tiles"),
            },
          ],
        }
      : null,
};
