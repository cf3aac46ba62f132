import type { Position } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { MapLayer } from "../../layer.ts";
import type { Scene } from "../../scene.ts";
import { type Rings, ringsOf } from "./ring-centre.ts";

/** Corners of a drawn circle: at 600 m the straight pieces stay under a pixel at street zoom. */
const CORNERS = 96;

/** The paper a ring's numbers stand on: over houses and roads a halo alone is not enough. */
const labelPaper = ({ theme, colours }: Scene): IconImage => ({
  id: `ring-label@${theme}`,
  width: 24,
  height: 18,
  paths: [
    {
      d: "M9 1h6a8 8 0 0 1 0 16H9A8 8 0 0 1 9 1z",
      fill: colours.paper,
      stroke: colours.petrol,
      width: 1,
    },
  ],
  stretch: { x: [11, 13], y: [8, 10], content: [8, 2.5, 16, 15.5] },
});

const circle = ({ x, y }: { readonly x: number; readonly y: number }, radius: number): Position[] =>
  Array.from({ length: CORNERS }, (_, i): Position => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.sin(turn), y + radius * Math.cos(turn)];
  });

function ringLabel(radius: number, rings: Rings, { m }: Scene): string {
  const before = rings.before.find((ring) => ring.radius === radius)?.programmeUnits;
  const after = rings.after.find((ring) => ring.radius === radius)?.programmeUnits;
  const distance = m.metres(radius);
  if (after === undefined) return distance;
  return before === undefined || before === after
    ? m.text("map.ring.same", { distance, count: after })
    : m.text("map.ring.change", { distance, before: m.number(before), after: m.number(after) });
}

const circlesAt = remember((x: number, y: number, radii: string, degrees: Degrees) =>
  collection(
    radii
      .split(" ")
      .map(Number)
      .map((radius) => feature(degrees.ring(circle({ x, y }, radius)), { radius })),
  ),
);

const labelsAt = remember((x: number, y: number, radii: string, labels: string, degrees: Degrees) =>
  collection(
    labels.split("\n").map((label, i) => {
      const radius = Number(radii.split(" ")[i]);
      return feature({ type: "Point", coordinates: degrees.position([x, y + radius]) }, { label, radius });
    }),
  ),
);

/** Widest first, so that the smaller lie on top. Numbers and words are the key: the same rings are not sent twice. */
function drawRings(scene: Scene) {
  const rings = ringsOf(scene);
  if (!rings) return { circles: EMPTY, labels: EMPTY };
  const widestFirst = rings.radii.toSorted((a, b) => b - a);
  const radii = widestFirst.join(" ");
  const labels = widestFirst.map((radius) => ringLabel(radius, rings, scene)).join("\n");
  const { x, y } = rings.at;
  return {
    circles: circlesAt(x, y, radii, scene.degrees),
    labels: labelsAt(x, y, radii, labels, scene.degrees),
  };
}

/** Impact rings around what is selected or dragged, with what they hold before → after. */
export const layer: MapLayer = {
  id: "rings",
  draw: (scene) => {
    const { colours } = scene;
    const { circles, labels } = drawRings(scene);
    return {
      sources: { rings: { data: circles }, "ring-labels": { data: labels } },
      styles: [
        {
          band: "rings",
          shown: true,
          spec: {
            id: "rings-fill",
            type: "fill",
            source: "rings",
            paint: { "fill-color": colours.petrol, "fill-opacity": 0.07, "fill-antialias": false },
          },
        },
        {
          band: "rings",
          shown: true,
          spec: {
            id: "rings-line",
            type: "line",
            source: "rings",
            paint: { "line-color": colours.petrol, "line-width": 1.4, "line-dasharray": [3, 2] },
          },
        },
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "ring-labels",
            type: "symbol",
            source: "ring-labels",
            minzoom: 11,
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 11.5,
              "icon-image": labelPaper(scene).id,
              "icon-text-fit": "both",
              "text-padding": 1,
              "symbol-sort-key": ["-", 0, ["get", "radius"]],
              "text-max-width": 20,
            },
            paint: { "text-color": colours.petrol },
          },
        },
      ],
      images: [labelPaper(scene)],
      marks: [],
    };
  },
};
