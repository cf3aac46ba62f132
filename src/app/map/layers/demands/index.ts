import type { Area, Dataset, DemandTerms, PlotId, Position } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";

/** At some hundred metres the straight pieces stay under a pixel at street zoom. */
const CORNERS = 64;

const circle = ({ x, y }: { readonly x: number; readonly y: number }, metres: number): Position[] =>
  Array.from({ length: CORNERS }, (_, i): Position => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [x + metres * Math.sin(turn), y + metres * Math.cos(turn)];
  });

/** Ground that demands shut out, or the only ground they leave. Distances between homes are not drawn: they would show where homes are. */
const grounds = remember(
  (demands: readonly DemandTerms[], closed: readonly Area[], dataset: Dataset, degrees: Degrees) =>
    collection([
      ...demands.flatMap((terms) => {
        if (terms.kind !== "away-from" && terms.kind !== "near") return [];
        const bars = terms.kind === "away-from";
        return dataset.facilities
          .filter(({ kind }) => kind === terms.of)
          .map(({ at }) => feature(degrees.ring(circle(at, terms.metres)), { bars }));
      }),
      ...closed.map((outline) => feature(degrees.area(outline), { bars: true })),
    ]),
);

const crosses = remember((lost: ReadonlyMap<PlotId, string>, dataset: Dataset, degrees: Degrees) =>
  collection(
    dataset.plots
      .filter(({ id }) => lost.has(id))
      .map(({ id, at }) =>
        feature(
          { type: "Point", coordinates: degrees.point(at) },
          { sign: lost.get(id) === "unknown" ? "?" : "✕" },
        ),
      ),
  ),
);

/** What demands shut out, while they are looked at: grounds, and a cross over each plot that falls away. */
export const layer: MapLayer = {
  id: "demands",
  draw: (scene) => {
    const { demands, demandAreas, demandsLose, dataset, degrees, colours } = scene;
    const shown = demands.length > 0 && isShown(scene, "demands");
    return {
      sources: {
        demands: { data: grounds(demands, demandAreas, dataset, degrees) },
        "demand-plots": { data: crosses(demandsLose, dataset, degrees) },
      },
      styles: [
        {
          band: "rings",
          shown,
          spec: {
            id: "demands-fill",
            type: "fill",
            source: "demands",
            filter: ["==", ["get", "bars"], true],
            paint: { "fill-color": colours.ink, "fill-opacity": 0.22, "fill-antialias": false },
          },
        },
        {
          band: "rings",
          shown,
          spec: {
            id: "demands-line",
            type: "line",
            source: "demands",
            paint: {
              "line-color": ["case", ["get", "bars"], colours.ink, colours.teal],
              "line-width": 1.4,
              "line-dasharray": [3, 2],
            },
          },
        },
        {
          band: "sketch",
          shown,
          spec: {
            id: "demand-plots",
            type: "symbol",
            source: "demand-plots",
            layout: {
              "text-field": ["get", "sign"],
              "text-font": FONT_STRONG,
              "text-size": 24,
              "text-allow-overlap": true,
              "text-ignore-placement": true,
            },
            paint: { "text-color": colours.purple, "text-halo-color": colours.halo, "text-halo-width": 3 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: (scene) =>
    scene.demands.length === 0
      ? null
      : {
          id: "demands",
          entries: [
            {
              toggle: "demands",
              swatch: { kind: "fill", fill: fade(scene), rim: scene.colours.ink, dashed: true },
              label: scene.m.text("map.legend.demands"),
            },
          ],
        },
};

const fade = ({ colours }: Scene): string => `${colours.ink}38`;
