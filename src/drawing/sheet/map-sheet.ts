import type { Drawing, Mark, PathMark } from "../drawing.ts";
import type { MapFrame } from "../map-frame.ts";
import { PALETTE } from "../palette.ts";
import type { LegendEntry } from "./legend.ts";
import { barLength } from "./scale-marks.ts";
import { SheetColumns, type SheetText } from "./sheet-columns.ts";
import { type SheetLayout, UNITS_PER_MM } from "./sheet-size.ts";
import { type GridWords, withGrid } from "./utm-grid.ts";

/** Everything a sheet says beside its map, in words. */
export interface SheetWords {
  /** Across everything else where the sheet is not for everybody; "" where it is. */
  readonly stamp: string;
  readonly title: string;
  /** Municipality and what kind of sheet it is. */
  readonly subtitle: string;
  /** "Målestokk 1:1 000 på A3". */
  readonly scale: string;
  /** "0", and how a length is written: "100 m". */
  readonly length: (metres: number) => string;
  readonly north: string;
  /** Date of the figures, projection, grid, rule set, version. */
  readonly facts: readonly string[];
  /** What the sheet does not show, and other reservations. */
  readonly notes: readonly string[];
  readonly legendTitle: string;
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  /** "og 3 til", where there is no room for more. */
  readonly more: (count: number) => string;
  readonly grid: GridWords;
  /** What the picture shows, for whoever does not see it. */
  readonly alt: string;
}

/** A sheet of paper with a map at a true scale, in no format yet. Positions are in units of a quarter of a millimetre, from the sheet's upper left corner. */
export interface MapSheet {
  readonly widthMm: number;
  readonly heightMm: number;
  /** 1 : scale. */
  readonly scale: number;
  readonly title: string;
  readonly subject: string;
  readonly alt: string;
  /** Where the map's upper left corner is. */
  readonly at: readonly [x: number, y: number];
  readonly map: Drawing;
  /** Signs of the legend, the bar, the arrow, the edges of the columns. */
  readonly marks: readonly PathMark[];
  readonly texts: readonly SheetText[];
}

/** What is put on a sheet. */
export interface SheetContent {
  readonly layout: SheetLayout;
  readonly scale: number;
  readonly frame: MapFrame;
  /** In the frame's units, without grid. */
  readonly map: Drawing;
  readonly legend: readonly LegendEntry[];
  readonly words: SheetWords;
}

/** Words are made smaller by these, one after the other, until all of them have room; after the last, what is left over is counted and said. */
const SMALLER = [1, 0.94, 0.88, 0.82] as const;
/** Longest that a bar may be, millimetres; room for the bar with its lengths and the arrow beside it. */
const BAR = 50;
const BAR_HEIGHT = 12;
const ARROW = 9;

export function mapSheet({ layout, scale, frame, map, legend, words }: SheetContent): MapSheet {
  const written =
    SMALLER.map((times) => columnsOf(layout, scale, legend, words, times)).find(({ left }) => left === 0) ??
    columnsOf(layout, scale, legend, words, SMALLER[SMALLER.length - 1] as number);
  return {
    widthMm: layout.width,
    heightMm: layout.height,
    scale,
    title: words.title,
    subject: words.subtitle,
    alt: words.alt,
    at: [layout.map.x * UNITS_PER_MM, layout.map.y * UNITS_PER_MM],
    map: withGrid(map, frame, scale, words.grid),
    marks: written.marks,
    texts: written.texts,
  };
}

function columnsOf(
  layout: SheetLayout,
  scale: number,
  legend: readonly LegendEntry[],
  words: SheetWords,
  times: number,
) {
  const columns = new SheetColumns(layout, times);
  if (words.stamp !== "") columns.text("P", words.stamp, "stamp");
  columns.text("H1", words.title, "title");
  columns.text("P", words.subtitle, "subtitle", 3);
  bar(columns, scale, words);
  for (const fact of words.facts) columns.text("P", fact, "body", 0.6);
  columns.space(1.6);
  for (const note of words.notes) columns.text("P", note, "note", 0.8);
  columns.next();
  if (legend.length > 0) {
    columns.text("H2", words.legendTitle, "heading");
    for (const { label, sample } of legend) columns.sample(label, sample);
  }
  columns.next();
  columns.text("H2", words.sourcesTitle, "heading");
  let left = 0;
  words.sources.forEach((source, at) => {
    if (left > 0) return;
    // A last line is kept for saying how many there was no room for.
    const rest = words.sources.length - at;
    if (!columns.text("P", source, "small", 0.5, rest > 1 ? 1 : 0)) left = rest;
  });
  if (left > 0) columns.text("P", words.more(left), "small");
  return { ...columns.written(), left: left + columns.lost };
}

function bar(columns: SheetColumns, scale: number, words: SheetWords): void {
  columns.text("P", words.scale, "strong", 1.4);
  const room = columns.block(BAR_HEIGHT);
  if (room === null) return;
  const metres = barLength(scale, Math.min(BAR, room.width - 16));
  columns.bar(room, scale, metres, [words.length(0), words.length(metres / 2), words.length(metres)]);
  columns.arrow(room, ARROW, words.north);
}

/** The whole sheet as one drawing but for its map, which is cut off at its own edges by whoever draws it. */
export const sheetMarks = ({ marks, texts }: MapSheet): readonly Mark[] => [
  ...marks,
  ...texts.flatMap(({ lines }) => lines),
];

export const SHEET_PAPER = PALETTE.paper;
