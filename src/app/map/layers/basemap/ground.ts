import type { StyleDrawing } from "../../layer.ts";
import type { Scene } from "../../scene.ts";

/** Sea, land and what grows on it. Without a base map only the paper colour, on which the neighbourhoods stand. */
export function groundStyles({ colours, basemap }: Scene): readonly StyleDrawing[] {
  const has = basemap !== null;
  return [
    {
      band: "ground",
      shown: true,
      spec: {
        id: "sea",
        type: "background",
        paint: { "background-color": has ? colours.sea : colours.land },
      },
    },
    {
      band: "ground",
      shown: has,
      spec: {
        id: "shallows",
        type: "line",
        source: "land",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.shallows,
          "line-width": ["interpolate", ["exponential", 1.6], ["zoom"], 9, 6, 12, 16, 16, 60],
          "line-blur": ["interpolate", ["exponential", 1.6], ["zoom"], 9, 3, 12, 9, 16, 40],
        },
      },
    },
    {
      band: "ground",
      shown: has,
      spec: { id: "land", type: "fill", source: "land", paint: { "fill-color": colours.land } },
    },
    {
      band: "ground",
      shown: has,
      spec: {
        id: "green",
        type: "fill",
        source: "green",
        paint: { "fill-color": colours.green, "fill-antialias": false },
      },
    },
    {
      band: "outlines",
      shown: has,
      spec: {
        id: "coast",
        type: "line",
        source: "land",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.coast,
          "line-width": ["interpolate", ["linear"], ["zoom"], 9, 0.4, 14, 1],
          "line-opacity": 0.8,
        },
      },
    },
    {
      band: "water",
      shown: has,
      spec: {
        id: "streams",
        type: "line",
        source: "streams",
        minzoom: 11,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": colours.stream,
          "line-width": ["interpolate", ["exponential", 1.5], ["zoom"], 11, 0.6, 16, 3],
        },
      },
    },
    {
      band: "water",
      shown: has,
      spec: {
        id: "lakes",
        type: "fill",
        source: "lakes",
        paint: { "fill-color": colours.lake, "fill-outline-color": colours.lakeEdge },
      },
    },
  ];
}
