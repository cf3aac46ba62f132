import type { ExpressionSpecification } from "maplibre-gl";
import { FONT_MEDIUM } from "../../fonts.ts";
import type { StyleDrawing } from "../../layer.ts";
import { isShown, type Scene, surfaceShown } from "../../scene.ts";
import { areaStep } from "./area-scale.ts";
import { classPatterns, localRamp, localStep } from "./local-class.ts";
import { pastRamp, pastStep } from "./past-step.ts";
import { unknownPattern, unusedPattern } from "./patterns.ts";

const state = (name: string): ExpressionSpecification => ["feature-state", name];
const whenState = (name: string, yes: number, no: number): ExpressionSpecification => [
  "case",
  ["boolean", state(name), false],
  yes,
  no,
];

/** Colours of the theme's steps, in order. */
export const rampOf = ({
  areaTheme,
  colours,
  past,
}: Pick<Scene, "areaTheme" | "colours" | "past">): readonly string[] =>
  past
    ? pastRamp(past, colours)
    : areaTheme === "headroom"
      ? colours.headroom
      : areaTheme === "localMoran"
        ? localRamp(colours)
        : colours.amount;

/** Under a surface the colours of areas are a hint of what is beneath, no more. */
const FAINT = 0.14;
export const areaOpacity = (scene: Scene): number =>
  surfaceShown(scene) ? FAINT : scene.colours.areaOpacity;

export function areaStyles(scene: Scene): readonly StyleDrawing[] {
  const { colours, areaTheme } = scene;
  const on = isShown(scene, "areas");
  const { assessment, localMoran } = scene;
  const { past } = scene;
  const local = areaTheme === "localMoran" && !past;
  const coloured =
    on && assessment !== null && (past !== null || (areaTheme !== "none" && (!local || localMoran !== null)));
  const faint = surfaceShown(scene);
  const opacity = areaOpacity(scene);
  const steps = (assessment?.areas ?? []).map((area) =>
    past
      ? pastStep(area.id, past, scene.dataset.neighbourhoods)
      : local
        ? localStep(area.id, scene)
        : areaStep(areaTheme, area, assessment as NonNullable<typeof assessment>),
  );
  const fill: ExpressionSpecification = [
    "match",
    ["coalesce", state("step"), -2],
    ...rampOf(scene).flatMap((colour, step) => [step, colour]),
    "rgba(0,0,0,0)",
  ] as unknown as ExpressionSpecification;
  return [
    {
      // What the pointer meets, whether or not the areas are coloured.
      band: "areas",
      shown: on,
      spec: { id: "areas-touch", type: "fill", source: "areas", paint: { "fill-opacity": 0 } },
    },
    {
      band: "areas",
      shown: coloured,
      spec: {
        id: "areas-fill",
        type: "fill",
        source: "areas",
        paint: {
          "fill-color": fill,
          "fill-opacity": ["case", ["boolean", state("hover"), false], faint ? 0.4 : 0.95, opacity],
          "fill-antialias": false,
        },
      },
    },
    {
      band: "areas",
      shown: coloured && !faint && steps.includes(-1),
      spec: {
        id: "areas-unknown",
        type: "fill",
        source: "areas",
        paint: {
          "fill-pattern": unknownPattern(scene).id,
          "fill-opacity": ["case", ["==", ["coalesce", state("step"), -2], -1], 0.75, 0],
        },
      },
    },
    {
      band: "areas",
      shown:
        coloured &&
        !faint &&
        !past &&
        areaTheme === "headroom" &&
        (scene.assessment?.areas.some(({ unused }) => unused) ?? false),
      spec: {
        id: "areas-unused",
        type: "fill",
        source: "areas",
        paint: { "fill-pattern": unusedPattern(scene).id, "fill-opacity": whenState("unused", 0.65, 0) },
      },
    },
    ...classPatterns(scene).map(
      ({ class: name, step, image }): StyleDrawing => ({
        band: "areas",
        shown: coloured && !faint && local && steps.includes(step),
        spec: {
          id: `areas-${name}`,
          type: "fill",
          source: "areas",
          paint: {
            "fill-pattern": image.id,
            "fill-opacity": ["case", ["==", ["coalesce", state("step"), -2], step], 0.8, 0],
          },
        },
      }),
    ),
    {
      band: "outlines",
      shown: on,
      spec: {
        id: "areas-edge",
        type: "line",
        source: "areas",
        layout: { "line-join": "round" },
        paint: {
          "line-color": scene.basemap && !coloured ? colours.muted : colours.areaEdge,
          "line-width": ["interpolate", ["linear"], ["zoom"], 9, 0.7, 14, 1.6],
          "line-opacity": scene.basemap && !coloured ? 0.5 : 0.9,
        },
      },
    },
    {
      band: "outlines",
      shown: on,
      spec: {
        id: "areas-hover",
        type: "line",
        source: "areas",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.ink,
          "line-width": 1.6,
          "line-opacity": whenState("hover", 0.75, 0),
        },
      },
    },
    {
      band: "outlines",
      shown: on,
      spec: {
        id: "areas-selected-rim",
        type: "line",
        source: "areas",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colours.paper,
          "line-width": 6,
          "line-opacity": whenState("selected", 0.85, 0),
        },
      },
    },
    {
      band: "outlines",
      shown: on,
      spec: {
        id: "areas-selected",
        type: "line",
        source: "areas",
        layout: { "line-join": "round" },
        paint: { "line-color": colours.petrol, "line-width": 3, "line-opacity": whenState("selected", 1, 0) },
      },
    },
    {
      band: "names",
      shown: on,
      spec: {
        id: "area-names",
        type: "symbol",
        source: "area-names",
        minzoom: scene.basemap ? 12.3 : 9,
        layout: {
          "text-field": ["get", "name"],
          "text-font": FONT_MEDIUM,
          "text-size": ["interpolate", ["linear"], ["zoom"], 11, 10.5, 15, 12.5],
          "text-max-width": 7,
          "text-padding": 6,
        },
        paint: {
          "text-color": colours.label,
          "text-halo-color": colours.halo,
          "text-halo-width": 1.7,
        },
      },
    },
  ];
}
