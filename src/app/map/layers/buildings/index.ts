import { type Assessment, type Dataset, isKnown, type Verdict } from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import { type Tone, toneOf } from "../../../state/tone.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { LegendEntry, MapLayer, Tip } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";

/** Blocks whose share asks for thought carry the mark of their verdict; the rest are only outlines, close up. */
const MARKED: readonly Tone[] = ["consider", "justify"];

const blockIcon = ({ theme, colours }: Scene, tone: Tone | "plain"): IconImage => ({
  id: `building-${tone}@${theme}`,
  width: 22,
  height: 22,
  paths: [
    {
      d: "M5 3.5h12v15H5z",
      fill: colours.paper,
      stroke: tone === "justify" ? colours.purple : tone === "consider" ? colours.orangeEdge : colours.muted,
      width: 1.6,
    },
    ...(tone === "justify"
      ? [{ d: "M7.5 7.5h7v7h-7z", fill: colours.purple }]
      : tone === "consider"
        ? [{ d: "M11 6.5 15.5 15h-9z", fill: colours.orangeEdge }]
        : [
            {
              d: "M8 7.5h1.5M12.5 7.5H14M8 11h1.5M12.5 11H14M8 14.5h1.5M12.5 14.5H14",
              stroke: colours.muted,
              width: 1.4,
            },
          ]),
  ],
});

const blocks = remember((dataset: Dataset, assessment: Assessment | null, degrees: Degrees) =>
  collection(
    dataset.buildings.map(({ id, at }) => {
      const figures = assessment ? indexAssessment(assessment).building(id) : undefined;
      return feature(
        { type: "Point", coordinates: degrees.point(at) },
        {
          id,
          tone: figures && figures.stockUnits > 0 ? toneOf(figures.verdict) : "plain",
          used: (figures?.stockUnits ?? 0) > 0,
        },
      );
    }),
  ),
);

function tip(id: string, { dataset, changes, assessment, m }: Scene): Tip {
  const figures = assessment ? indexAssessment(assessment).building(id) : undefined;
  const lines: string[] = [];
  if (figures) {
    lines.push(
      isKnown(figures.dwellings)
        ? m.text("map.building.units", { count: figures.stockUnits, dwellings: figures.dwellings })
        : m.text("map.building.unitsOnly", { count: figures.stockUnits }),
    );
    lines.push(m.text(`verdict.${figures.verdict satisfies Verdict}`));
  }
  return { title: subjectName({ kind: "building", id }, { dataset, changes }, m), lines };
}

/** Blocks of the register. */
export const layer: MapLayer = {
  id: "buildings",
  draw: (scene) => {
    const { colours } = scene;
    const on = isShown(scene, "buildings");
    const chosen = scene.selection?.kind === "building" ? scene.selection.id : "";
    const layout = { "icon-allow-overlap": true, "icon-ignore-placement": true } as const;
    return {
      sources: {
        buildings: { data: blocks(scene.dataset, scene.assessment, scene.degrees), promoteId: "id" },
      },
      styles: [
        {
          band: "buildings",
          shown: on,
          spec: {
            id: "buildings-selected",
            type: "circle",
            source: "buildings",
            filter: ["==", ["get", "id"], chosen],
            paint: {
              "circle-radius": 17,
              "circle-color": colours.petrol,
              "circle-opacity": 0.18,
              "circle-stroke-color": colours.petrol,
              "circle-stroke-width": 2,
            },
          },
        },
        {
          // Houses of the register are met where their footprints stand; only the pointer shows that they are there.
          band: "buildings",
          shown: on,
          spec: {
            id: "buildings-touch",
            type: "circle",
            source: "buildings",
            minzoom: 14.4,
            paint: {
              "circle-radius": ["interpolate", ["exponential", 1.6], ["zoom"], 14.4, 5, 18, 26],
              "circle-color": colours.petrol,
              "circle-opacity": ["case", ["boolean", ["feature-state", "hover"], false], 0.3, 0],
            },
          },
        },
        {
          band: "buildings",
          shown: on,
          spec: {
            id: "buildings-plain",
            type: "symbol",
            source: "buildings",
            minzoom: 14.4,
            filter: ["all", ["get", "used"], ["!", ["in", ["get", "tone"], ["literal", [...MARKED]]]]],
            layout: {
              ...layout,
              "icon-image": blockIcon(scene, "plain").id,
              "icon-size": ["interpolate", ["linear"], ["zoom"], 14.4, 0.6, 17, 1.1],
            },
          },
        },
        {
          band: "marks",
          shown: on,
          spec: {
            id: "buildings-marked",
            type: "symbol",
            source: "buildings",
            minzoom: 11.4,
            filter: ["in", ["get", "tone"], ["literal", [...MARKED]]],
            layout: {
              ...layout,
              "icon-image": [
                "match",
                ["get", "tone"],
                "justify",
                blockIcon(scene, "justify").id,
                blockIcon(scene, "consider").id,
              ],
              "icon-size": ["interpolate", ["linear"], ["zoom"], 11, 0.62, 14, 0.95, 17, 1.3],
            },
          },
        },
      ],
      images: [blockIcon(scene, "plain"), blockIcon(scene, "consider"), blockIcon(scene, "justify")],
      marks:
        scene.hover?.kind === "building"
          ? [{ source: "buildings", id: scene.hover.id, state: { hover: true } }]
          : [],
    };
  },
  legend: (scene) => {
    const tones = new Set(
      (scene.assessment?.buildings ?? [])
        .filter(({ stockUnits }) => stockUnits > 0)
        .map(({ verdict }) => toneOf(verdict)),
    );
    const entries = MARKED.filter((tone) => tones.has(tone)).map(
      (tone): LegendEntry => ({
        toggle: "buildings",
        swatch: { kind: "icon", icon: blockIcon(scene, tone) },
        label: scene.m.text(
          tone === "justify" ? "map.legend.buildings.justify" : "map.legend.buildings.consider",
        ),
      }),
    );
    return entries.length > 0 ? { id: "buildings", entries } : null;
  },
  hit: {
    styles: ["buildings-marked", "buildings-plain", "buildings-touch"],
    subject: ({ id }) => ({ kind: "building", id: String(id) }),
    tip: ({ id }, scene) => tip(String(id), scene),
  },
};
