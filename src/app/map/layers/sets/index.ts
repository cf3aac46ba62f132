import type { Assessment, Change, Dataset } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import { plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown } from "../../scene.ts";
import { setLines } from "./set-lines.ts";

const rings = remember(
  (
    set: readonly ChosenPlot[],
    dataset: Dataset,
    changes: readonly Change[],
    degrees: Degrees,
    m: Messages,
  ) => {
    const houses = new Map(set.map((one) => [one.plot, one.houses]));
    return collection(
      plotsInForce(dataset, changes)
        .filter(({ plot }) => houses.has(plot.id))
        .map(({ plot }) =>
          feature(
            { type: "Point", coordinates: degrees.point(plot.at) },
            { label: m.text("sets.row", { houses: houses.get(plot.id) ?? 0 }) },
          ),
        ),
    );
  },
);

/** Homes of the programme are for internal eyes: a line to one is drawn only where sites are shown. */
const lines = remember(
  (
    set: readonly ChosenPlot[],
    dataset: Dataset,
    changes: readonly Change[],
    today: Assessment | null,
    degrees: Degrees,
    m: Messages,
  ) => {
    const wanted = new Set(set.map(({ plot }) => plot));
    const chosen = plotsInForce(dataset, changes)
      .filter(({ plot }) => wanted.has(plot.id))
      .map(({ plot }) => plot.at);
    const drawn = setLines(chosen, today?.sites.map(({ at }) => at) ?? []);
    return {
      lines: collection(
        drawn.map(({ from, to }) =>
          feature(
            degrees.line([
              [from.x, from.y],
              [to.x, to.y],
            ]),
          ),
        ),
      ),
      // At the middle as points: a line that crosses tiles would be labelled in each.
      labels: collection(
        drawn.map(({ from, to, metres }) =>
          feature(
            {
              type: "Point",
              coordinates: degrees.position([(from.x + to.x) / 2, (from.y + to.y) / 2]),
            },
            { label: m.metres(metres) },
          ),
        ),
      ),
    };
  },
);

/** A set of plots that is looked at: a ring with its houses around each, and how far it is to the nearest. */
export const layer: MapLayer = {
  id: "sets",
  draw: (scene) => {
    const { shownSet, dataset, changes, degrees, colours, m } = scene;
    const shown = shownSet !== null && shownSet.length > 0 && isShown(scene, "sets");
    const today = isShown(scene, "sites") ? scene.today : null;
    const drawn = shownSet ? lines(shownSet, dataset, changes, today, degrees, m) : null;
    return {
      sources: {
        sets: { data: shownSet ? rings(shownSet, dataset, changes, degrees, m) : EMPTY },
        "set-lines": { data: drawn?.lines ?? EMPTY },
        "set-distances": { data: drawn?.labels ?? EMPTY },
      },
      styles: [
        {
          band: "plots",
          shown,
          spec: {
            id: "set-lines",
            type: "line",
            source: "set-lines",
            paint: { "line-color": colours.petrol, "line-width": 1.6, "line-dasharray": [4, 2.5] },
          },
        },
        {
          band: "sketch",
          shown,
          spec: {
            id: "sets-ring",
            type: "circle",
            source: "sets",
            paint: {
              "circle-radius": ["interpolate", ["linear"], ["zoom"], 10, 11, 12.5, 20, 15, 25],
              "circle-color": colours.petrol,
              "circle-opacity": 0.08,
              "circle-stroke-color": colours.petrol,
              "circle-stroke-width": 3.5,
            },
          },
        },
        {
          band: "sketch",
          shown,
          spec: {
            id: "set-distances",
            type: "symbol",
            source: "set-distances",
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 12,
            },
            paint: { "text-color": colours.petrol, "text-halo-color": colours.halo, "text-halo-width": 2 },
          },
        },
        {
          band: "sketch",
          shown,
          spec: {
            id: "sets-label",
            type: "symbol",
            source: "sets",
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 13,
              "text-anchor": "top",
              "text-offset": [0, 1.7],
              "text-allow-overlap": true,
              "text-ignore-placement": true,
            },
            paint: { "text-color": colours.petrol, "text-halo-color": colours.halo, "text-halo-width": 2.5 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: ({ shownSet, colours, m }) =>
    shownSet === null || shownSet.length === 0
      ? null
      : {
          id: "sets",
          entries: [
            {
              toggle: "sets",
              swatch: { kind: "circle", fill: "transparent", rim: colours.petrol, rimWidth: 3 },
              label: m.text("map.legend.sets"),
            },
          ],
        },
};
