import type { Feature } from "geojson";
import type { Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Tool } from "../../../state/index.ts";
import type { Corners } from "../../../state/selectors/outline.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer } from "../../layer.ts";

/** Metres below which a side is not written at. */
const SHORTEST = 0.5;
const apart = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2];

/** The length of each side, at its middle. */
function lengths(path: readonly Position[], degrees: Degrees, m: Messages): readonly Feature[] {
  return path.flatMap((corner, i) => {
    const next = path[i + 1];
    // Before the pointer has left a corner there is no side to name.
    if (!next || apart(corner, next) < SHORTEST) return [];
    return feature(
      { type: "Point", coordinates: degrees.position(middle(corner, next)) },
      { part: "length", label: m.metres(apart(corner, next)) },
    );
  });
}

const dot = (corner: Position, part: "corner" | "marked", degrees: Degrees): Feature =>
  feature({ type: "Point", coordinates: degrees.position(corner) }, { part });

/** Line or outline being drawn, its corners, and the length of each side. */
export function sketchFeatures(
  sketch: readonly Position[],
  sketchTo: Position | null,
  tool: Tool,
  degrees: Degrees,
  m: Messages,
): readonly Feature[] {
  if (tool === "select" || sketch.length === 0) return [];
  const path = sketchTo ? [...sketch, sketchTo] : sketch;
  const features: Feature[] = [];
  if (tool === "draw-plot" && path.length > 2) features.push(feature(degrees.ring(path), { part: "face" }));
  if (path.length > 1) features.push(feature(degrees.line(path), { part: "line" }));
  const [first] = path;
  const last = path.at(-1);
  if (tool === "draw-plot" && first && last && path.length > 2)
    features.push(feature(degrees.line([last, first]), { part: "closing" }));
  return [
    ...features,
    ...lengths(path, degrees, m),
    ...sketch.map((corner) => dot(corner, "corner", degrees)),
  ];
}

/**
 * The outline that is being changed, every ring of it. The pen draws handles on the ring it has hold of; the corners of the others are drawn here,
 * so that it is seen where they can be pressed, and so is the one the keyboard is at.
 */
export function outlineFeatures(
  outline: Corners,
  degrees: Degrees,
  m: Messages,
  marked: number | null = null,
): readonly Feature[] {
  const rings = outline.flat();
  const round = rings.map((ring) => [...ring, ring[0] as Position]);
  const corners = rings.flat();
  const mark = marked === null ? undefined : corners[marked];
  if (rings.length === 0) return [];
  return [
    feature(
      degrees.area({
        type: "MultiPolygon",
        coordinates: outline.map((part) => part.map((ring) => [...ring, ring[0] as Position])),
      }),
      { part: "face" },
    ),
    ...round.map((path) => feature(degrees.line(path), { part: "line" })),
    ...round.flatMap((path) => lengths(path, degrees, m)),
    ...(rings.length > 1 ? corners.map((corner) => dot(corner, "corner", degrees)) : []),
    ...(mark ? [dot(mark, "marked", degrees)] : []),
  ];
}

const sketched = remember((...drawn: Parameters<typeof sketchFeatures>) =>
  collection(sketchFeatures(...drawn)),
);
const changed = remember((...drawn: Parameters<typeof outlineFeatures>) =>
  collection(outlineFeatures(...drawn)),
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
        sketch: {
          data:
            tool === "edit-plot"
              ? changed(scene.outline, scene.degrees, scene.m, scene.corner)
              : sketched(scene.sketch, scene.sketchTo, tool, scene.degrees, scene.m),
        },
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
