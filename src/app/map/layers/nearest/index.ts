import type { NearestSurface } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { NEAREST_STEPS, nearestRuns } from "./nearest-steps.ts";

const shapes = remember((surface: NearestSurface, degrees: Degrees) =>
  collection(
    nearestRuns(surface).map(({ step, x: [left, right], y: [bottom, top] }) =>
      feature(
        degrees.ring([
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
        ]),
        { step },
      ),
    ),
  ),
);

const colourOf = ({ colours }: Pick<Scene, "colours">, step: number): string =>
  colours.nearby[step] as string;
const STEPS = Array.from({ length: NEAREST_STEPS }, (_, step) => step);

/** The share of units among the nearest homes of those who live there, against that of the municipality. */
export const layer: MapLayer = {
  id: "nearest",
  draw: (scene) => {
    const { nearest, degrees } = scene;
    return {
      sources: { nearest: { data: nearest ? shapes(nearest, degrees) : EMPTY } },
      styles: [
        {
          band: "zones",
          shown: nearest !== null && isShown(scene, "nearest"),
          spec: {
            id: "nearest-fill",
            type: "fill",
            source: "nearest",
            paint: {
              "fill-color": [
                "match",
                ["get", "step"],
                0,
                colourOf(scene, 0),
                1,
                colourOf(scene, 1),
                2,
                colourOf(scene, 2),
                3,
                colourOf(scene, 3),
                colourOf(scene, 4),
              ],
              "fill-opacity": 0.78,
              "fill-antialias": false,
            },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: (scene) => {
    const { nearest, m } = scene;
    if (!nearest) return null;
    const heading = m.text("map.legend.nearest", { k: nearest.k });
    const on = isShown(scene, "nearest");
    const share = m.percent(nearest.overall, 1);
    return {
      id: "nearest",
      // Five lines are worth their room only while they explain something.
      entries: on
        ? STEPS.map((step) => ({
            toggle: "nearest",
            swatch: { kind: "fill" as const, fill: colourOf(scene, step), rim: scene.colours.muted },
            label: m.text(`map.legend.nearest.${step as 0 | 1 | 2 | 3 | 4}`, { share, k: nearest.k }),
          })).toReversed()
        : [
            {
              toggle: "nearest",
              swatch: { kind: "fill" as const, fill: colourOf(scene, 3), rim: "none" },
              label: heading,
            },
          ],
    };
  },
};
