import type { Feature } from "geojson";
import { type DrawnWay, type DrawnWays, isKnown, type Position } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { MapLayer, Tip } from "../../layer.ts";

/** A way in its pieces: along roads whole, and what is only a straight line dashed. */
function pieces({
  by,
  line,
  legs,
}: DrawnWay): readonly { part: "road" | "straight"; path: readonly Position[] }[] {
  if (by !== "road") return [{ part: "straight", path: line }];
  const [toRoad, toService] = legs;
  const last = line.length - 1;
  return [
    ...(toRoad ? [{ part: "straight" as const, path: line.slice(0, 2) }] : []),
    { part: "road" as const, path: line.slice(toRoad ? 1 : 0, toService ? last : last + 1) },
    ...(toService ? [{ part: "straight" as const, path: line.slice(last - 1) }] : []),
  ].filter(({ path }) => path.length > 1);
}

/** "640 m", "4,2 km, 6 min". */
const sizeOf = ({ metres, detour, minutes }: DrawnWay, m: Messages): string => {
  const length = m.metres(Math.round(metres * detour));
  return minutes === null
    ? length
    : m.text("map.way.drive", { length, minutes: m.number(minutes, minutes < 10 ? 1 : 0) });
};

/** "Dagligvare: 640 m". */
const labelOf = (way: DrawnWay, m: Messages): string =>
  m.text("map.way.label", { service: m.text(`map.facility.${way.service}`), size: sizeOf(way, m) });

export function wayFeatures({ ways }: DrawnWays, degrees: Degrees, m: Messages): readonly Feature[] {
  return ways.flatMap((way, index) => {
    const drawn = pieces(way).map(({ part, path }) => feature(degrees.line(path), { part, index }));
    const end = way.line.at(-1);
    return end
      ? [
          ...drawn,
          feature(
            { type: "Point", coordinates: degrees.position(end) },
            { part: "end", index, label: labelOf(way, m) },
          ),
        ]
      : drawn;
  });
}

const drawnOnce = remember((ways: DrawnWays, degrees: Degrees, m: Messages) =>
  collection(wayFeatures(ways, degrees, m)),
);
const NONE = collection([]);

function tip(way: DrawnWay, m: Messages): Tip {
  const { service, name, by, metres, detour } = way;
  const measured =
    by === "road" || by === "plain"
      ? m.text(`map.way.by.${by}`)
      : m.text(`map.way.by.${by}`, { straight: m.metres(Math.round(metres)), factor: m.number(detour, 2) });
  return {
    title: isKnown(name) ? name : m.text(`map.facility.${service}`),
    lines: [labelOf(way, m), measured],
  };
}

const part = (name: string) => ["==", ["get", "part"], name] as unknown as ["all"];

/** The way a criterion measures, while its card is open: along the roads as one would go, or the straight line that stands for it. */
export const layer: MapLayer = {
  id: "ways",
  draw: ({ ways, colours, degrees, m }) => ({
    sources: { ways: { data: ways ? drawnOnce(ways, degrees, m) : NONE } },
    styles: [
      {
        band: "plots",
        shown: ways !== null,
        spec: {
          id: "ways-casing",
          type: "line",
          source: "ways",
          filter: part("road"),
          layout: { "line-cap": "round", "line-join": "round" },
          paint: { "line-color": colours.paper, "line-width": 7, "line-opacity": 0.85 },
        },
      },
      {
        band: "plots",
        shown: ways !== null,
        spec: {
          id: "ways-road",
          type: "line",
          source: "ways",
          filter: part("road"),
          layout: { "line-cap": "round", "line-join": "round" },
          paint: { "line-color": colours.petrol, "line-width": 3.4 },
        },
      },
      {
        band: "plots",
        shown: ways !== null,
        spec: {
          id: "ways-straight",
          type: "line",
          source: "ways",
          filter: part("straight"),
          paint: { "line-color": colours.petrol, "line-width": 2.6, "line-dasharray": [2, 1.6] },
        },
      },
      {
        band: "sketch",
        shown: ways !== null,
        spec: {
          id: "ways-end",
          type: "circle",
          source: "ways",
          filter: part("end"),
          paint: {
            "circle-radius": 5,
            "circle-color": colours.petrol,
            "circle-stroke-color": colours.paper,
            "circle-stroke-width": 2,
          },
        },
      },
      {
        band: "sketch",
        shown: ways !== null,
        spec: {
          id: "ways-label",
          type: "symbol",
          source: "ways",
          filter: part("end"),
          layout: {
            "text-field": ["get", "label"],
            "text-font": FONT_STRONG,
            "text-size": 12.5,
            "text-offset": [0, 1.1],
            "text-anchor": "top",
            "text-allow-overlap": true,
            "text-ignore-placement": true,
          },
          paint: { "text-color": colours.petrol, "text-halo-color": colours.halo, "text-halo-width": 2.4 },
        },
      },
    ],
    images: [],
    marks: [],
  }),
  hit: {
    styles: ["ways-road", "ways-straight", "ways-end"],
    subject: () => null,
    tip: ({ index }, { ways, m }) => {
      const way = ways?.ways[Number(index)];
      return way ? tip(way, m) : null;
    },
  },
};
