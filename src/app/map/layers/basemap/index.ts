import type { Drawing, MapLayer, SourceDrawing, StyleDrawing } from "../../layer.ts";
import type { Scene } from "../../scene.ts";
import { groundStyles } from "./ground.ts";
import { nameStyles } from "./names.ts";
import { roadStyles } from "./roads.ts";

const SOURCES = ["land", "green", "lakes", "streams", "roads", "places"] as const;

function footprintStyles({ colours, footprints }: Scene): readonly StyleDrawing[] {
  return [
    {
      band: "footprints",
      shown: footprints !== null,
      spec: {
        id: "footprints",
        type: "fill",
        source: "footprints",
        minzoom: 11,
        paint: {
          "fill-color": colours.footprint,
          "fill-opacity": ["interpolate", ["linear"], ["zoom"], 11, 0.55, 13, 0.9, 15, 1],
          "fill-antialias": true,
        },
      },
    },
    {
      band: "footprints",
      shown: footprints !== null,
      spec: {
        id: "footprint-edges",
        type: "line",
        source: "footprints",
        minzoom: 14.5,
        paint: { "line-color": colours.footprintEdge, "line-width": 0.7 },
      },
    },
  ];
}

/** The muted map under everything: only what helps people know where they are. */
export const layer: MapLayer = {
  id: "basemap",
  draw: (scene): Drawing => {
    const sources: Record<string, SourceDrawing> = {};
    for (const name of SOURCES) {
      const data = scene.basemap?.layers[name];
      if (data) sources[name] = { data };
    }
    if (scene.footprints !== null) sources.footprints = { data: scene.footprints };
    const styles = [
      ...groundStyles(scene),
      ...footprintStyles(scene),
      ...roadStyles(scene),
      ...nameStyles(scene),
    ].filter(({ spec }) => !("source" in spec) || sources[String(spec.source)] !== undefined);
    return { sources, styles, images: [], marks: [] };
  },
};
