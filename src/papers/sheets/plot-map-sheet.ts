import {
  type GroundBox,
  type MapSheet,
  mapSheet,
  type Orientation,
  type PaperSize,
  type PlotGround,
  type PlotMapWords,
  plotMap,
  SHEET_SCALES,
  scaleThatHolds,
  sheetFrame,
  sheetHolds,
  sheetLayout,
} from "../../drawing/index.ts";
import { type Language, type Messages, messages } from "../../messages/index.ts";
import { groundWords } from "./case-legend.ts";
import { type NamedSource, sourceLines } from "./sheet-sources.ts";
import { sheetWords } from "./sheet-words.ts";

/** Ground around a plot, metres: the distance within which neighbours' buildings ask for something, and a little more. */
const AROUND = 30;

/** What the planner's own map of a plot is made of. */
export interface PlotMapContent {
  readonly language: Language;
  readonly title: string;
  readonly near: PlotGround;
  readonly municipality: { readonly name: string; readonly fictional: boolean };
  /** ISO day of drawing: the office's data are of today. */
  readonly date: string;
  readonly crs: string;
  readonly ruleSet: { readonly title: string; readonly version: string };
  readonly engine: string;
  readonly sources: readonly NamedSource[];
  /** How many houses are proposed on it, with or without a place. */
  readonly houses: number;
}

export interface PlotMapWish {
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  /** n of 1 : n; null is the largest that holds the plot and what lies around. */
  readonly scale: number | null;
}

export function plotBox({ coordinates }: PlotGround["plot"], around = AROUND): GroundBox {
  const corners = coordinates.flat(2);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [
    Math.min(...xs) - around,
    Math.min(...ys) - around,
    Math.max(...xs) + around,
    Math.max(...ys) + around,
  ];
}

export const plotMapWords = (m: Messages): PlotMapWords => ({
  plot: m.text("mapSheet.legend.plot"),
  other: m.text("mapSheet.legend.otherPlot"),
  region: m.text("mapSheet.legend.region"),
  houses: m.text("mapSheet.legend.houses"),
  ...groundWords(m),
});

/** Proposed houses that stand nowhere on the map, since no room was found for them; nothing where all do. */
export const unplacedNote = ({ houses }: PlotGround, proposed: number, m: Messages): readonly string[] =>
  proposed > houses.length ? [m.text("mapSheet.note.unplaced", { count: proposed - houses.length })] : [];

/** Whether a scale holds the plot and what lies around it, and the largest that does. */
export function plotMapHold(
  plot: PlotGround["plot"],
  { paper, orientation, scale }: PlotMapWish,
): { readonly held: boolean; readonly largest: number | null } {
  const layout = sheetLayout(paper, orientation);
  const box = plotBox(plot);
  return { held: scale === null || sheetHolds(box, layout, scale), largest: scaleThatHolds(box, layout) };
}

/** The planner's own map of a plot, marked as the office's. */
export function plotMapSheet(content: PlotMapContent, wish: PlotMapWish): MapSheet {
  const m = messages(content.language);
  const layout = sheetLayout(wish.paper, wish.orientation);
  const box = plotBox(content.near.plot);
  const largest = scaleThatHolds(box, layout);
  const scale = wish.scale ?? largest ?? (SHEET_SCALES.at(-1) as number);
  const frame = sheetFrame(box, layout, scale);
  const { attribution } = content.near.ground ?? { attribution: "" };
  const words = sheetWords(
    {
      ...content,
      paper: wish.paper,
      scale,
      internal: true,
      cut: sheetHolds(box, layout, scale) ? null : { largest },
      notes: [...unplacedNote(content.near, content.houses, m), m.text("mapSheet.note.own")],
      sources: [
        ...(attribution === "" ? [] : [m.text("papers.sources.ground", { attribution })]),
        ...sourceLines(content.sources, m),
      ],
      alt: m.text("mapSheet.plot.alt", { plot: content.title, count: content.houses }),
    },
    m,
  );
  return mapSheet({ layout, scale, frame, ...plotMap(frame, content.near, plotMapWords(m)), words });
}
