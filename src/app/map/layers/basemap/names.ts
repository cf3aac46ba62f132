import { FONT_MEDIUM, FONT_STRONG, FONT_WATER } from "../../fonts.ts";
import type { StyleDrawing } from "../../layer.ts";
import type { Scene } from "../../scene.ts";

/** Place names by rank: the town is always there, the rest as room allows. */
export function nameStyles({ colours, basemap }: Scene): readonly StyleDrawing[] {
  const shown = basemap !== null;
  return [
    {
      band: "names",
      shown,
      spec: {
        id: "water-names",
        type: "symbol",
        source: "places",
        minzoom: 9.5,
        filter: ["==", ["get", "rank"], "water"],
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT_WATER,
          "text-size": ["interpolate", ["linear"], ["zoom"], 10, 11, 14, 15],
          "text-letter-spacing": 0.12,
          "text-max-width": 6,
          "text-padding": 8,
        },
        paint: { "text-color": colours.waterLabel, "text-halo-color": colours.halo, "text-halo-width": 0.6 },
      },
    },
    {
      band: "names",
      shown,
      spec: {
        id: "hill-names",
        type: "symbol",
        source: "places",
        minzoom: 12,
        filter: ["in", ["get", "rank"], ["literal", ["hill", "island"]]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT_WATER,
          "text-size": 11,
          "text-max-width": 7,
          "text-padding": 8,
        },
        paint: { "text-color": colours.quietLabel, "text-halo-color": colours.halo, "text-halo-width": 1.4 },
      },
    },
    {
      band: "names",
      shown,
      spec: {
        id: "village-names",
        type: "symbol",
        source: "places",
        minzoom: 9.5,
        filter: ["in", ["get", "rank"], ["literal", ["suburb", "village"]]],
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT_MEDIUM,
          "text-size": ["interpolate", ["linear"], ["zoom"], 10, 11, 14, 14],
          "text-max-width": 8,
          "text-padding": 4,
          "symbol-sort-key": ["match", ["get", "rank"], "suburb", 0, 1],
        },
        paint: { "text-color": colours.label, "text-halo-color": colours.halo, "text-halo-width": 1.8 },
      },
    },
    {
      band: "names",
      shown,
      spec: {
        id: "town-names",
        type: "symbol",
        source: "places",
        filter: ["==", ["get", "rank"], "town"],
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT_STRONG,
          "text-size": ["interpolate", ["linear"], ["zoom"], 9, 14, 14, 19],
          "text-padding": 2,
          "text-allow-overlap": true,
        },
        paint: { "text-color": colours.label, "text-halo-color": colours.halo, "text-halo-width": 2 },
      },
    },
  ];
}
