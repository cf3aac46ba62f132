import { frameAt, type MapFrame } from "../map-frame.ts";

/** Units of a sheet's drawings: a quarter of a millimetre, as the maps in papers have it, so that roads and words are as heavy on both. */
export const UNITS_PER_MM = 4;

export const PAPER_SIZES = ["A4", "A3"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
export const ORIENTATIONS = ["portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** ISO 216, millimetres, upright. */
const SIZES: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
};
/** Free on every side, millimetres: no printer reaches further out than five. */
const MARGIN = 10;
/** What is written beside the map: a column on a sheet that lies, a band under the map on one that stands. Millimetres. */
const BESIDE: Readonly<Record<PaperSize, number>> = { A4: 68, A3: 84 };
const UNDER: Readonly<Record<PaperSize, number>> = { A4: 78, A3: 92 };
const GAP = 4;

/** A rectangle on the sheet, millimetres from its upper left corner. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetLayout {
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Where the map is. */
  readonly map: SheetBox;
  /** Columns for words, in the order they are read. */
  readonly columns: readonly SheetBox[];
}

export function sheetLayout(paper: PaperSize, orientation: Orientation): SheetLayout {
  const [short, long] = SIZES[paper];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  const [inner, high] = [width - 2 * MARGIN, height - 2 * MARGIN];
  if (orientation === "landscape") {
    const side = BESIDE[paper];
    return {
      paper,
      orientation,
      width,
      height,
      map: { x: MARGIN, y: MARGIN, width: inner - side - GAP, height: high },
      columns: [{ x: width - MARGIN - side, y: MARGIN, width: side, height: high }],
    };
  }
  const band = UNDER[paper];
  const each = (inner - 2 * GAP) / 3;
  const y = MARGIN + high - band;
  return {
    paper,
    orientation,
    width,
    height,
    map: { x: MARGIN, y: MARGIN, width: inner, height: high - band - GAP },
    columns: [0, 1, 2].map((at) => ({ x: MARGIN + at * (each + GAP), y, width: each, height: band })),
  };
}

/** 1 : n. Those that plans and situation maps are drawn at; the last are for a whole municipality. */
export const SHEET_SCALES = [
  500, 1000, 2000, 2500, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000, 100_000,
  150_000, 200_000,
] as const;

/** Metres: west, south, east, north. */
export type GroundBox = readonly [number, number, number, number];

/** Share of the map that what it is about may fill: what lies around is what places are known by. */
const MOST = 0.92;

/** Whether a map at 1 : `scale` shows all of a box. */
export function sheetHolds(
  [west, south, east, north]: GroundBox,
  { map }: SheetLayout,
  scale: number,
): boolean {
  const metres = scale / 1000;
  return east - west <= map.width * metres * MOST && north - south <= map.height * metres * MOST;
}

/** The largest scale at which the sheet shows all of a box; null where not even the smallest does. */
export const scaleThatHolds = (box: GroundBox, layout: SheetLayout): number | null =>
  SHEET_SCALES.find((scale) => sheetHolds(box, layout, scale)) ?? null;

/** The map's frame at 1 : `scale`: millimetres of the page are metres of the ground divided by the scale. */
export function sheetFrame(
  [west, south, east, north]: GroundBox,
  { map }: SheetLayout,
  scale: number,
): MapFrame {
  return frameAt(
    [(west + east) / 2, (south + north) / 2],
    scale / 1000 / UNITS_PER_MM,
    map.width * UNITS_PER_MM,
    map.height * UNITS_PER_MM,
  );
}
