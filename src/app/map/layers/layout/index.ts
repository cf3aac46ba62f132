import { isKnown, type LayoutAnswer, type Plot, type RemovedPart } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import { ruleTitle } from "../../../state/selectors/rule-book.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { LegendEntry, MapLayer, StyleDrawing, Tip } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { houseFeatures, standingOf } from "./house-features.ts";
import { removedColour, removedHatch } from "./layout-looks.ts";

/** Zoom from which a house of six metres is more than a few pixels. */
const SEEN = 15.5;

const sheetOf = remember((plot: Plot | null, degrees: Degrees) =>
  plot ? collection([feature(degrees.area(plot.outline))]) : EMPTY,
);

const regions = remember((answer: LayoutAnswer | null, degrees: Degrees) =>
  answer && answer.region.areaM2 > 0 ? collection([feature(degrees.area(answer.region.shape))]) : EMPTY,
);

const removed = remember((answer: LayoutAnswer | null, degrees: Degrees, theme: "light" | "dark") =>
  answer
    ? collection(
        answer.removed.map(({ cause, stops, shape }, index) =>
          feature(degrees.area(shape), {
            index,
            stops,
            hatch: removedHatch(cause, theme).id,
            colour: removedColour(cause, theme),
          }),
        ),
      )
    : EMPTY,
);

const houses = remember((...drawn: Parameters<typeof houseFeatures>) => collection(houseFeatures(...drawn)));

const brokenMark = ({ theme, colours }: Scene): IconImage => ({
  id: `layout-broken@${theme}`,
  width: 14,
  height: 14,
  paths: [{ d: "M2.5 2.5h9v9h-9z", fill: colours.purple, stroke: colours.paper, width: 2 }],
});

const part = (name: string) => ["==", ["get", "part"], name] as unknown as ["all"];
const style = (shown: boolean, band: StyleDrawing["band"], spec: StyleDrawing["spec"]): StyleDrawing => ({
  band,
  shown,
  spec: { ...spec, minzoom: SEEN } as StyleDrawing["spec"],
});

function stylesOf(scene: Scene): readonly StyleDrawing[] {
  const { colours } = scene;
  const shown = scene.layout !== null && isShown(scene, "layout");
  const broken = ["==", ["get", "standing"], "broken"];
  const rim = [
    "case",
    broken,
    colours.purple,
    ["get", "held"],
    colours.petrol,
    colours.orangeEdge,
  ] as unknown as string;
  const kept = ["all", part("house"), ["!=", ["get", "standing"], "broken"]] as unknown as ["all"];
  const crossed = ["all", part("house"), broken] as unknown as ["all"];
  const width = ["case", ["get", "held"], 3, 2] as unknown as number;
  return [
    // As on a site plan: a sheet of its own, so that colours of the areas beneath do not mix with those of the plot.
    style(shown, "outlines", {
      id: "layout-sheet",
      type: "fill",
      source: "layout-plot",
      paint: { "fill-color": colours.paper, "fill-opacity": 0.92 },
    }),
    style(shown, "outlines", {
      id: "layout-region",
      type: "fill",
      source: "layout-region",
      paint: { "fill-color": colours.teal, "fill-opacity": 0.26 },
    }),
    style(shown, "outlines", {
      id: "layout-region-line",
      type: "line",
      source: "layout-region",
      paint: { "line-color": colours.teal, "line-width": 1.4 },
    }),
    style(shown, "outlines", {
      id: "layout-removed",
      type: "fill",
      source: "layout-removed",
      paint: {
        "fill-pattern": ["get", "hatch"] as unknown as string,
        "fill-opacity": ["case", ["get", "stops"], 0.8, 0.28] as unknown as number,
      },
    }),
    style(shown, "outlines", {
      id: "layout-removed-line",
      type: "line",
      source: "layout-removed",
      paint: { "line-color": ["get", "colour"] as unknown as string, "line-width": 0.8, "line-opacity": 0.7 },
    }),
    style(shown, "proposals", {
      id: "layout-house",
      type: "fill",
      source: "layout-houses",
      filter: part("house"),
      paint: {
        "fill-color": colours.orange,
        "fill-opacity": ["case", ["get", "proposed"], 0.9, 0.4] as unknown as number,
      },
    }),
    style(shown, "proposals", {
      id: "layout-house-line",
      type: "line",
      source: "layout-houses",
      filter: kept,
      layout: { "line-join": "round" },
      paint: { "line-color": rim, "line-width": width },
    }),
    style(shown, "proposals", {
      id: "layout-house-broken",
      type: "line",
      source: "layout-houses",
      filter: crossed,
      paint: { "line-color": rim, "line-width": width, "line-dasharray": [2, 1.4] },
    }),
    style(shown, "proposals", {
      id: "layout-house-number",
      type: "symbol",
      source: "layout-houses",
      filter: part("number"),
      minzoom: 17,
      layout: {
        "text-field": ["get", "label"] as unknown as string,
        "text-font": FONT_STRONG,
        "text-size": 13,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": colours.ink, "text-halo-color": colours.halo, "text-halo-width": 1.6 },
    }),
    style(shown, "proposals", {
      id: "layout-house-mark",
      type: "symbol",
      source: "layout-houses",
      filter: part("mark"),
      layout: {
        "icon-image": brokenMark(scene).id,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    }),
    style(shown, "sketch", {
      id: "layout-arm",
      type: "line",
      source: "layout-houses",
      filter: part("arm"),
      paint: { "line-color": colours.petrol, "line-width": 2 },
    }),
    style(shown, "sketch", {
      id: "layout-turn",
      type: "circle",
      source: "layout-houses",
      filter: part("turn"),
      paint: {
        "circle-radius": 7,
        "circle-color": colours.paper,
        "circle-stroke-color": colours.petrol,
        "circle-stroke-width": 2.4,
      },
    }),
  ];
}

function removedTip({ rule, cause, basis, name, metres, stops }: RemovedPart, { m }: Scene): Tip {
  const cited = isKnown(name) && name !== "" ? [name] : [];
  return {
    title: m.text(`houses.cause.${cause}`),
    lines: [
      ...cited,
      ...(metres > 0
        ? [m.text("map.layout.metres", { metres: m.number(metres, metres % 1 === 0 ? 0 : 1) })]
        : []),
      ...(stops ? [] : [m.text("map.layout.look")]),
      ruleTitle(rule, m),
      basis.citation,
    ],
  };
}

function houseTip(house: number, { layout, m }: Scene): Tip | null {
  if (!layout) return null;
  const broken = layout.conflicts.filter(
    ({ broken: is, stops, houses: own }) => is && stops && own.includes(house),
  );
  return {
    title: m.text("map.layout.house", { number: house + 1 }),
    lines: [
      ...(standingOf(house, layout.conflicts) === "broken"
        ? [m.text("map.layout.conflicts", { count: broken.length })]
        : []),
      m.text("map.layout.drag"),
    ],
  };
}

/** Houses on the chosen plot, close up: where they may stand, what keeps the rest free and why, and each house in its true size. */
export const layer: MapLayer = {
  id: "layout",
  draw: (scene) => {
    const { layout, degrees, theme } = scene;
    const answer = layout?.answer ?? null;
    return {
      sources: {
        "layout-plot": { data: sheetOf(layout?.plot ?? null, degrees) },
        "layout-region": { data: regions(answer, degrees) },
        "layout-removed": { data: removed(answer, degrees, theme) },
        "layout-houses": {
          data: layout
            ? houses(
                layout.site,
                layout.places,
                layout.conflicts,
                scene.house,
                layout.proposal !== null,
                degrees,
              )
            : EMPTY,
        },
      },
      styles: stylesOf(scene),
      images: [
        brokenMark(scene),
        ...[...new Set((answer?.removed ?? []).map(({ cause }) => cause))].map((cause) =>
          removedHatch(cause, theme),
        ),
      ],
      marks: [],
    };
  },
  legend: (scene) => {
    const { layout, colours, m, theme } = scene;
    if (!layout) return null;
    const first = layout.answer?.removed[0];
    const entries: LegendEntry[] = [
      {
        toggle: "layout",
        swatch: { kind: "fill", fill: `${colours.teal}48`, rim: colours.teal },
        label: m.text("map.legend.layout"),
      },
    ];
    if (first)
      entries.push({
        toggle: "layout",
        swatch: {
          kind: "fill",
          fill: "transparent",
          rim: removedColour(first.cause, theme),
          pattern: removedHatch(first.cause, theme),
        },
        label: m.text("map.legend.layout.removed"),
      });
    return { id: "layout", entries };
  },
  hit: {
    styles: ["layout-turn", "layout-house", "layout-removed", "layout-region"],
    subject: (_, { layout }) => (layout ? { kind: "plot", id: layout.plot.id } : null),
    tip: ({ part: named, house, index }, scene) => {
      const { layout, m } = scene;
      if (named === "turn") return { title: m.text("map.layout.turn"), lines: [] };
      if (named === "house") return houseTip(Number(house), scene);
      const lying = index === undefined ? undefined : layout?.answer?.removed[Number(index)];
      if (lying) return removedTip(lying, scene);
      if (!layout?.answer) return null;
      const area = m.number(Math.floor(layout.answer.region.areaM2));
      return { title: m.text("map.layout.region", { area }), lines: [] };
    },
  },
};
