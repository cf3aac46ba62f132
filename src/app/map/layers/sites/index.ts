import type { Assessment } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown } from "../../scene.ts";

const rings = remember((sites: Assessment["sites"], degrees: Degrees) =>
  collection(
    sites.map(({ id, at, units }) =>
      feature({ type: "Point", coordinates: degrees.point(at) }, { id, units }),
    ),
  ),
);

/**
 * Programme sites, for those who work with placements. Off until asked for, and it says "intern" in the legend:
 * this layer never leaves the room (privacy.md), meeting mode and exports do not have it.
 */
export const layer: MapLayer = {
  id: "sites",
  draw: (scene) => {
    const { assessment, degrees, colours } = scene;
    const on = isShown(scene, "sites");
    const chosen = scene.selection?.kind === "site" ? scene.selection.id : "";
    return {
      sources: { sites: { data: assessment ? rings(assessment.sites, degrees) : EMPTY, promoteId: "id" } },
      styles: [
        {
          band: "stock",
          shown: on,
          spec: {
            id: "sites-ring",
            type: "circle",
            source: "sites",
            paint: {
              "circle-radius": [
                "interpolate",
                ["exponential", 1.3],
                ["zoom"],
                10,
                ["+", 3, ["sqrt", ["get", "units"]]],
                14,
                ["+", 8, ["*", 2, ["sqrt", ["get", "units"]]]],
              ],
              "circle-color": colours.petrol,
              "circle-opacity": ["case", ["==", ["get", "id"], chosen], 0.3, 0.12],
              "circle-stroke-color": colours.petrol,
              "circle-stroke-width": 1.6,
            },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: ({ assessment, colours, m }) =>
    assessment && assessment.sites.length > 0
      ? {
          id: "sites",
          entries: [
            {
              toggle: "sites",
              swatch: { kind: "circle", fill: "rgba(20,110,104,0.15)", rim: colours.petrol, rimWidth: 1.6 },
              label: m.text("map.legend.sites"),
            },
          ],
        }
      : null,
  hit: {
    styles: ["sites-ring"],
    subject: ({ id }) => ({ kind: "site", id: String(id) }),
    tip: ({ units }, { m }) => ({
      title: m.text("map.site"),
      lines: [m.text("map.site.units", { count: Number(units) })],
    }),
  },
};
