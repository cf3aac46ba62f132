import type { Assessment, Change, Dataset } from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { plotsInForce, replacedPlots } from "../../../state/selectors/plots-in-force.ts";
import { remember } from "../../../state/selectors/remember.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import { type Tone, toneOf } from "../../../state/tone.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { MapLayer, Tip } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { plotIcon, plotIconId } from "./plot-icons.ts";

interface PlotMark {
  readonly id: string;
  readonly number: number;
  readonly tone: Tone;
}

const toneOfPlot = (id: string, assessment: Assessment | null): Tone => {
  const constraints = assessment ? indexAssessment(assessment).place(id)?.constraints : undefined;
  return constraints === undefined ? "info" : toneOf(constraints);
};

const inForce = remember(plotsInForce);

/** Plots that a proposal stands on give way to it: one house per place on the map. */
const marksOf = remember(
  (dataset: Dataset, changes: readonly Change[], assessment: Assessment | null): readonly PlotMark[] =>
    inForce(dataset, changes)
      .filter(({ proposals }) => proposals.length === 0)
      .map(({ plot, number }) => ({ id: plot.id, number, tone: toneOfPlot(plot.id, assessment) })),
);

const outlines = remember((dataset: Dataset, changes: readonly Change[], degrees: Degrees) =>
  collection(
    inForce(dataset, changes).map(({ plot }) => feature(degrees.area(plot.outline), { id: plot.id })),
  ),
);

const aside = remember((dataset: Dataset, changes: readonly Change[], degrees: Degrees) =>
  collection(
    replacedPlots(dataset, changes).map(({ plot }) => feature(degrees.area(plot.outline), { id: plot.id })),
  ),
);

const houses = remember(
  (
    dataset: Dataset,
    changes: readonly Change[],
    marks: readonly PlotMark[],
    chosen: string,
    degrees: Degrees,
    theme: "light" | "dark",
  ) => {
    const places = new Map(inForce(dataset, changes).map(({ plot }) => [plot.id as string, plot.at]));
    return collection(
      marks.flatMap(({ id, number, tone }) => {
        const at = places.get(id);
        const icon = plotIconId(number, tone, id === chosen, theme);
        return at
          ? [
              feature(
                { type: "Point", coordinates: degrees.point(at) },
                { id, icon, order: id === chosen ? 1e6 : number },
              ),
            ]
          : [];
      }),
    );
  },
);

function tip(id: string, { dataset, changes, assessment, m }: Scene): Tip {
  const replaced = replacedPlots(dataset, changes).find(({ plot }) => plot.id === id);
  if (replaced) {
    const name = (own: string) => subjectName({ kind: "plot", id: own }, { dataset, changes }, m);
    const names = nameList(
      replaced.by.map((one) => name(one.plot)),
      m,
    );
    return { title: name(id), lines: [m.text("shape.replaced", { names })] };
  }
  const index = assessment ? indexAssessment(assessment) : null;
  const place = index?.place(id);
  const score = index?.score("suitability", { kind: "plot", id });
  const lines: string[] = [];
  if (score)
    lines.push(
      m.text("map.plot.score", {
        score: m.number(score.value),
        best: m.number(score.best),
        open: String(score.best > score.value),
      }),
    );
  if (place?.constraints)
    lines.push(m.text("map.plot.constraints", { verdict: m.text(`verdict.${place.constraints}`) }));
  const found = inForce(dataset, changes).find(({ plot }) => plot.id === id);
  const name = subjectName({ kind: "plot", id }, { dataset, changes }, m);
  return { title: found ? m.text("map.plot.title", { number: found.number, name }) : name, lines };
}

/** Candidate plots: a house with the plot's number, its outline close up, and the state of its constraints by shape. Those set aside are faint and have no number. */
export const layer: MapLayer = {
  id: "plots",
  draw: (scene) => {
    const { dataset, changes, assessment, colours, degrees, theme } = scene;
    const chosen = scene.selection?.kind === "plot" ? scene.selection.id : "";
    const marks = marksOf(dataset, changes, assessment);
    const shown = isShown(scene, "plots");
    // Close up the chosen plot's houses stand there in their true size, and the sign would hide them.
    const close = ["case", ["==", ["get", "id"], scene.layout?.plot.id ?? ""], 0, 1.05] as unknown as number;
    return {
      sources: {
        "plots-aside": { data: aside(dataset, changes, degrees), promoteId: "id" },
        "plot-outlines": { data: outlines(dataset, changes, degrees), promoteId: "id" },
        plots: { data: houses(dataset, changes, marks, chosen, degrees, theme), promoteId: "id" },
      },
      styles: [
        {
          band: "outlines",
          shown,
          spec: {
            id: "plots-aside-fill",
            type: "fill",
            source: "plots-aside",
            minzoom: 12.5,
            paint: { "fill-color": colours.orange, "fill-opacity": 0.05 },
          },
        },
        {
          band: "outlines",
          shown,
          spec: {
            id: "plots-aside-line",
            type: "line",
            source: "plots-aside",
            minzoom: 12.5,
            layout: { "line-join": "round" },
            paint: {
              "line-color": colours.orangeEdge,
              "line-width": 1.2,
              "line-opacity": 0.55,
              "line-dasharray": [2, 2],
            },
          },
        },
        {
          band: "outlines",
          shown,
          spec: {
            id: "plot-outlines-fill",
            type: "fill",
            source: "plot-outlines",
            minzoom: 12.5,
            paint: {
              "fill-color": colours.orange,
              "fill-opacity": ["case", ["==", ["get", "id"], chosen], 0.28, 0.14],
            },
          },
        },
        {
          band: "outlines",
          shown,
          spec: {
            id: "plot-outlines-line",
            type: "line",
            source: "plot-outlines",
            minzoom: 12.5,
            layout: { "line-join": "round" },
            paint: { "line-color": colours.orangeEdge, "line-width": 1.6 },
          },
        },
        {
          band: "plots",
          shown,
          spec: {
            id: "plots-house",
            type: "symbol",
            source: "plots",
            layout: {
              "icon-image": ["get", "icon"],
              "icon-size": [
                "interpolate",
                ["linear"],
                ["zoom"],
                10,
                0.4,
                11,
                0.55,
                12.5,
                0.85,
                15,
                1.05,
                16.6,
                1.05,
                16.7,
                close,
              ],
              "icon-allow-overlap": true,
              "icon-ignore-placement": false,
              "symbol-sort-key": ["get", "order"],
            },
          },
        },
      ],
      images: marks.map(({ id, number, tone }) => plotIcon(number, tone, id === chosen, scene)),
      marks: [],
    };
  },
  legend: (scene) =>
    scene.dataset.plots.length === 0
      ? null
      : {
          id: "plots",
          entries: [
            {
              toggle: "plots",
              swatch: { kind: "icon", icon: { ...plotIcon(0, "info", false, scene), texts: [] } },
              label: scene.m.text("map.legend.plots"),
            },
          ],
        },
  hit: {
    styles: ["plots-house", "plot-outlines-fill", "plots-aside-fill"],
    subject: ({ id }) => ({ kind: "plot", id: String(id) }),
    tip: ({ id }, scene) => tip(String(id), scene),
  },
};
