import type { ExpressionSpecification } from "maplibre-gl";
import type { StyleDrawing } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { repairIcon } from "./repair-icon.ts";

/** Dots grow with the zoom, and a little with the number of units at the place: area follows count. */
const BASE = [
  [9, 0.9],
  [10.5, 1.4],
  [12, 2.8],
  [14, 4.6],
  [17, 8],
] as const;

const perUnits = (radius: number): ExpressionSpecification => [
  "*",
  radius,
  ["min", 2, ["^", ["get", "units"], 0.2]],
];

const radius = (extra = 0): ExpressionSpecification =>
  [
    "interpolate",
    ["exponential", 1.3],
    ["zoom"],
    ...BASE.flatMap(([zoom, size]) => [zoom, perUnits(size + extra)]),
  ] as unknown as ExpressionSpecification;

const rim = (thin: number, thick: number): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], 10, thin, 14, thick] as unknown as ExpressionSpecification;

const lit: ExpressionSpecification = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hover"], false],
];

const standing = (...values: string[]): ExpressionSpecification => [
  "in",
  ["get", "standing"],
  ["literal", values],
];

/** Occupied is filled, vacant is hollow, under repair is square: told apart without colour. */
export function stockStyles(scene: Scene): readonly StyleDrawing[] {
  const { colours } = scene;
  return [
    {
      band: "stock",
      shown: isShown(scene, "stock"),
      spec: {
        id: "stock-lit",
        type: "circle",
        source: "stock",
        paint: {
          "circle-radius": radius(3.5),
          "circle-color": colours.orange,
          "circle-opacity": ["case", lit, 0.55, 0],
        },
      },
    },
    {
      band: "stock",
      shown: isShown(scene, "stock:occupied"),
      spec: {
        id: "stock-occupied",
        type: "circle",
        source: "stock",
        filter: standing("occupied", "unknown") as ["all"],
        paint: {
          "circle-radius": radius(),
          "circle-color": colours.stock,
          "circle-stroke-color": colours.stockRim,
          "circle-stroke-width": rim(0.25, 1.2),
        },
      },
    },
    {
      band: "stock",
      shown: isShown(scene, "stock:vacant"),
      spec: {
        id: "stock-vacant",
        type: "circle",
        source: "stock",
        filter: standing("vacant") as ["all"],
        paint: {
          "circle-radius": radius(0.2),
          "circle-color": colours.paper,
          "circle-stroke-color": colours.stock,
          "circle-stroke-width": rim(0.7, 2.2),
        },
      },
    },
    {
      band: "stock",
      shown: isShown(scene, "stock:underRepair"),
      spec: {
        id: "stock-repair",
        type: "symbol",
        source: "stock",
        filter: standing("underRepair") as ["all"],
        layout: {
          "icon-image": repairIcon(scene).id,
          "icon-size": ["interpolate", ["linear"], ["zoom"], 10, 0.22, 12, 0.5, 14, 0.9, 17, 1.4],
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
      },
    },
  ];
}
