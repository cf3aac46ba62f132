import type { Feature } from "geojson";
import type { Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Tool } from "../../../state/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer } from "../../layer.ts";

/** Metres below which a side is not written at. */
const SHORTEST = 0.5;
const apart = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2];

/** Line or outline being drawn or changed, its corners, and the length of each side. */
export function sketchFeatures(
  sketch: readonly Position[],
  sketchTo: Position | null,
  tool: Tool,
  degrees: Degrees,
  m: Messages,
  marked: number | null = null,
): readonly Feature[] {
  if (tool === "select" || sketch.length === 0) return [];
  const whole = tool === "edit-plot";
  const path = sketchTo ? [...sketch, sketchTo] : whole ? [...sketch, sketch[0] as Position] : sketch;
  const features: Feature[] = [];
  if ((tool === "draw-plot" || whole) && path.length > 2)
    features.push(feature(degrees.ring(path), { part: "face" }));
  if (path.length > 1) features.push(feature(degrees.line(path), { part: "line" }));
  const [first] = path;
  const last = path.at(-1);
  if (tool === "draw-plot" && first && last && path.length > 2)
    features.push(feature(degrees.line([last, first]), { part: "closing" }));
  path.forEach((corner, i) => {
    const next = path[i + 1];
    // Before the pointer has left a corner there is no side to name.
    if (next && apart(corner, next) >= SHORTEST)
      features.push(
        feature(
          { type: "Point", coordinates: degrees.position(middle(corner, next)) },
          { part: "length", label: m.metres(apart(corner, next)) },
        ),
      );
  });
  // The pen draws the corners that can be taken hold of; only the one the keyboard is at is marked here.
  sketch.forEach((corner, i) => {
    if (whole && i !== marked) return;
    features.push(
      feature(
        { type: "Point", coordinates: degrees.position(corner) },
        { part: i === marked ? "marked" : "corner" },
      ),
    );
  });
  return features;
}

const sketched = remember((...drawn: Parameters<typeof sketchFeatures>) =>
  collection(sketchFeatures(...drawn)),
);

const part = (name: string) => ["==", ["get", "part"], name] as unknown as ["all"];

/** What is being measured or drawn right now. */
export const layer: MapLayer = {
  id: "sketch",
  draw: (scene) => {
    const { colours, tool } = scene;
    const colour = tool === "draw-plot" || tool === "edit-plot" ? colours.orangeEdge : colours.petrol;
    return {
      sources: {
        sketch: { data: sketched(scene.sketch, scene.sketchTo, tool, scene.degrees, scene.m, scene.corner) },
      },
      styles: [
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-face",
            type: "fill",
            source: "sketch",
            filter: part("face"),
            paint: { "fill-color": colours.orange, "fill-opacity": 0.2 },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-line",
            type: "line",
            source: "sketch",
            filter: part("line"),
            layout: { "line-cap": "round", "line-join": "round" },
            paint: { "line-color": colour, "line-width": 2.6 },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-closing",
            type: "line",
            source: "sketch",
            filter: part("closing"),
            paint: { "line-color": colour, "line-width": 1.6, "line-dasharray": [2, 2] },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-corners",
            type: "circle",
            source: "sketch",
            filter: part("corner"),
            paint: {
              "circle-radius": 5,
              "circle-color": colours.paper,
              "circle-stroke-color": colour,
              "circle-stroke-width": 2.4,
            },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-marked",
            type: "circle",
            source: "sketch",
            filter: part("marked"),
            paint: {
              "circle-radius": 11,
              "circle-color": colours.orange,
              "circle-opacity": 0.35,
              "circle-stroke-color": colour,
              "circle-stroke-width": 2.4,
            },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "sketch-lengths",
            type: "symbol",
            source: "sketch",
            filter: part("length"),
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 12,
              // Where a side can be taken hold of at its middle, its length stands beside it.
              "text-offset": [0, tool === "edit-plot" ? -1.1 : 0],
              "text-allow-overlap": true,
              "text-ignore-placement": true,
            },
            paint: { "text-color": colour, "text-halo-color": colours.halo, "text-halo-width": 2.4 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
};
