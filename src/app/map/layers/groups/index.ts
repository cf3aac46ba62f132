import type { Groups } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown } from "../../scene.ts";
import { groupOutline } from "./group-outline.ts";

/** Half of the distance that makes a group: the lines of two groups seldom meet. */
const SPARE = 0.5;

const shapes = remember(({ groups, metres }: Groups, degrees: Degrees, m: Messages) => {
  const outlines = groups.map(({ places }) =>
    groupOutline(
      places.map(({ at }) => at),
      metres * SPARE,
    ),
  );
  return {
    lines: collection(outlines.map((outline, i) => feature(degrees.ring(outline), { i }))),
    labels: collection(
      groups.map(({ units, reach }, i) => {
        const [x, y] = (outlines[i] ?? []).reduce(
          (top, corner) => (corner[1] > top[1] ? corner : top),
          [0, Number.NEGATIVE_INFINITY],
        );
        return feature(
          { type: "Point", coordinates: degrees.position([x, y]) },
          { i, label: groupLabel(units, reach, m) },
        );
      }),
    ),
  };
});

/** "7 boenheter innen 180 m": nobody measures nearer than to ten metres. All under one roof have no distance. */
const groupLabel = (units: number, reach: number, m: Messages): string =>
  reach < 5
    ? m.text("map.groups.here", { units })
    : m.text("map.groups.within", { units, reach: m.metres(Math.ceil(reach / 10) * 10) });

/** Homes that lie close together, a line around each group of them. For internal eyes. */
export const layer: MapLayer = {
  id: "groups",
  draw: (scene) => {
    const { groups, colours, degrees, m } = scene;
    const { lines, labels } = groups ? shapes(groups, degrees, m) : { lines: EMPTY, labels: EMPTY };
    const shown = groups !== null && groups.groups.length > 0 && isShown(scene, "groups");
    const picked = scene.picked?.layer === "groups" ? scene.picked.index : -1;
    return {
      sources: { groups: { data: lines }, "group-labels": { data: labels } },
      styles: [
        {
          band: "rings",
          shown,
          spec: {
            id: "groups-fill",
            type: "fill",
            source: "groups",
            paint: {
              "fill-color": colours.ink,
              "fill-opacity": ["case", ["==", ["get", "i"], picked], 0.14, 0.05],
              "fill-antialias": false,
            },
          },
        },
        {
          band: "rings",
          shown,
          spec: {
            id: "groups-line",
            type: "line",
            source: "groups",
            layout: { "line-join": "round" },
            paint: {
              "line-color": colours.ink,
              "line-width": ["case", ["==", ["get", "i"], picked], 3.4, 1.8],
            },
          },
        },
        {
          band: "sketch",
          shown,
          spec: {
            id: "groups-label",
            type: "symbol",
            source: "group-labels",
            layout: {
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 12,
              "text-anchor": "bottom",
              "text-offset": [0, -0.3],
            },
            paint: { "text-color": colours.ink, "text-halo-color": colours.halo, "text-halo-width": 2.2 },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: ({ groups, colours, m }) =>
    groups && groups.groups.length > 0
      ? {
          id: "groups",
          entries: [
            {
              toggle: "groups",
              swatch: { kind: "line", stroke: colours.ink, width: 1.8 },
              label: m.text("map.legend.groups"),
            },
          ],
        }
      : null,
  hit: {
    // The line answers, not the face: the homes inside must still be met.
    styles: ["groups-line"],
    subject: () => null,
    tip: ({ i }, { groups, m }) => {
      const group = groups?.groups[Number(i)];
      if (!group || !groups) return null;
      return {
        title: groupLabel(group.units, group.reach, m),
        lines: [
          m.text("map.groups.rule", { least: groups.least, metres: m.metres(groups.metres) }),
          m.text("map.groups.places", { places: group.places.length }),
        ],
      };
    },
  },
};
