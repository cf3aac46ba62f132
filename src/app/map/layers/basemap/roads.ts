import type { DataDrivenPropertyValueSpecification } from "maplibre-gl";
import { FONT_MEDIUM } from "../../fonts.ts";
import type { StyleDrawing } from "../../layer.ts";
import type { Scene } from "../../scene.ts";

/** Widths in pixels at zoom 10, 13 and 17: a road keeps its rank at every zoom. */
const WIDTH = {
  trunk: [1.7, 4.6, 22],
  county: [1.2, 3.4, 17],
  collector: [0.6, 2.1, 14],
  street: [0.3, 1.3, 10],
  path: [0.2, 0.8, 4],
} as const;

const widthAt = (step: 0 | 1 | 2, extra: number): ["match", ...unknown[]] => [
  "match",
  ["get", "class"],
  "trunk",
  WIDTH.trunk[step] + extra,
  "county",
  WIDTH.county[step] + extra,
  "collector",
  WIDTH.collector[step] + extra,
  "path",
  WIDTH.path[step] + extra,
  WIDTH.street[step] + extra,
];

const width = (casing: boolean): DataDrivenPropertyValueSpecification<number> =>
  [
    "interpolate",
    ["exponential", 1.5],
    ["zoom"],
    10,
    widthAt(0, casing ? 0.8 : 0),
    13,
    widthAt(1, casing ? 1.6 : 0),
    17,
    widthAt(2, casing ? 3 : 0),
  ] as unknown as DataDrivenPropertyValueSpecification<number>;

const MAIN = ["in", ["get", "class"], ["literal", ["trunk", "county"]]] as const;

/** Main roads from far out, streets when there is room for them, names along the lines. */
export function roadStyles({ colours, basemap }: Scene): readonly StyleDrawing[] {
  const shown = basemap !== null;
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const streets = ["all", ["!", [...MAIN]], ["!=", ["get", "class"], "path"]] as unknown as ["all"];
  const main = [...MAIN] as unknown as ["all"];
  const order = {
    "line-sort-key": ["match", ["get", "class"], "trunk", 3, "county", 2, "collector", 1, 0],
  } as const;
  return [
    {
      band: "roads",
      shown,
      spec: {
        id: "paths",
        type: "line",
        source: "roads",
        minzoom: 13.5,
        filter: ["==", ["get", "class"], "path"],
        layout: round,
        paint: { "line-color": colours.path, "line-width": width(false), "line-dasharray": [2, 2] },
      },
    },
    {
      band: "roads",
      shown,
      spec: {
        id: "street-edges",
        type: "line",
        source: "roads",
        minzoom: 12.5,
        filter: streets,
        layout: round,
        paint: { "line-color": colours.roadEdge, "line-width": width(true) },
      },
    },
    {
      band: "roads",
      shown,
      spec: {
        id: "main-road-edges",
        type: "line",
        source: "roads",
        filter: main,
        layout: { ...round, ...order } as typeof round,
        paint: { "line-color": colours.mainRoadEdge, "line-width": width(true) },
      },
    },
    {
      band: "roads",
      shown,
      spec: {
        id: "streets",
        type: "line",
        source: "roads",
        minzoom: 10.5,
        filter: streets,
        layout: round,
        paint: {
          "line-color": colours.road,
          "line-width": width(false),
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 10.5, 0.5, 12.5, 1],
        },
      },
    },
    {
      band: "roads",
      shown,
      spec: {
        id: "main-roads",
        type: "line",
        source: "roads",
        filter: main,
        layout: { ...round, ...order } as typeof round,
        paint: { "line-color": colours.mainRoad, "line-width": width(false) },
      },
    },
    {
      band: "names",
      shown,
      spec: {
        id: "road-names",
        type: "symbol",
        source: "roads",
        minzoom: 12.5,
        filter: ["all", ["has", "name"], ["any", main, [">=", ["zoom"], 14.6]]] as unknown as ["all"],
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 420,
          "text-field": ["get", "name"],
          "text-font": FONT_MEDIUM,
          "text-size": ["interpolate", ["linear"], ["zoom"], 12.5, 10.5, 17, 13],
          "text-max-angle": 32,
          "text-padding": 6,
        },
        paint: {
          "text-color": colours.quietLabel,
          "text-halo-color": colours.halo,
          "text-halo-width": 1.4,
        },
      },
    },
  ];
}
