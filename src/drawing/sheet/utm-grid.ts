import type { Drawing, Mark } from "../drawing.ts";
import type { MapFrame } from "../map-frame.ts";
import { PALETTE } from "../palette.ts";
import { textWidth } from "./letter-widths.ts";
import { UNITS_PER_MM } from "./sheet-size.ts";

/** Lines stand no nearer to one another than this, millimetres. */
const NEAREST = 40;
/** Size of the numbers, and how far in from the map's edge they stand, units. */
const WORDS = 7.6;
const IN = 5;

/** Metres from line to line: one, two or five of a decade. */
export function gridStep(scale: number): number {
  const least = (NEAREST * scale) / 1000;
  const decade = 10 ** Math.floor(Math.log10(least) + 1e-9);
  return [1, 2, 5, 10].map((step) => step * decade).find((step) => step >= least - 1e-9) ?? 10 * decade;
}

/** "6 642 500": by thousands, as on other maps. */
const grouped = (metres: number): string => String(metres).replace(/\B(?=(\d{3})+$)/g, " ");

/** Words for the two directions, "N" and "Ø" in Norwegian. */
export interface GridWords {
  readonly north: string;
  readonly east: string;
}

/**
 * The grid of the map's own zone: crosses where lines meet, lines so thin that the map is read through them, and numbers along the lower and the left edge. The map is drawn in the
 * zone's plane, so that lines are upright and level and their distance is exact.
 */
export function gridMarks(frame: MapFrame, scale: number, words: GridWords): readonly Mark[] {
  const step = gridStep(scale);
  const [west, south, east, north] = frame.box;
  const multiples = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, n) =>
      Math.round((Math.ceil(from / step) + n) * step),
    );
  const n = (value: number): string => value.toFixed(2);
  const [columns, rows] = [multiples(west, east), multiples(south, north)];
  const lines = [
    ...columns.map((x) => `M${n(frame.place([x, north])[0])} 0V${n(frame.height)}`),
    ...rows.map((y) => `M0 ${n(frame.place([west, y])[1])}H${n(frame.width)}`),
  ].join("");
  const arm = UNITS_PER_MM;
  const crosses = columns.flatMap((x) =>
    rows.map((y) => {
      const [px, py] = frame.place([x, y]);
      return `M${n(px - arm)} ${n(py)}h${2 * arm}M${n(px)} ${n(py - arm)}v${2 * arm}`;
    }),
  );
  const text = (x: number, y: number, shown: string, anchor: "start" | "middle"): Mark => ({
    kind: "text",
    x,
    y,
    text: shown,
    size: WORDS,
    weight: 500,
    fill: PALETTE.ink,
    halo: PALETTE.halo,
    anchor,
  });
  const easts = columns.flatMap((x): readonly Mark[] => {
    const [px] = frame.place([x, south]);
    const shown = `${words.east} ${grouped(x)}`;
    // The corner is left to the numbers of the other direction.
    const half = textWidth(shown, WORDS) / 2;
    return px - half < IN * 2 || px + half > frame.width - IN
      ? []
      : [text(px, frame.height - IN, shown, "middle")];
  });
  const norths = rows.flatMap((y): readonly Mark[] => {
    const [, py] = frame.place([west, y]);
    return py < WORDS * 2 || py > frame.height - WORDS * 3
      ? []
      : [text(IN, py - 2, `${words.north} ${grouped(y)}`, "start")];
  });
  return [
    { kind: "path", d: lines, stroke: PALETTE.ink, width: 0.4, opacity: 0.28 },
    { kind: "path", d: crosses.join(""), stroke: PALETTE.ink, width: 0.6, opacity: 0.75 },
    ...easts,
    ...norths,
  ];
}

/** The map with its grid and an edge around it. */
export const withGrid = (map: Drawing, frame: MapFrame, scale: number, words: GridWords): Drawing => ({
  ...map,
  marks: [
    ...map.marks,
    ...gridMarks(frame, scale, words),
    {
      kind: "path",
      d: `M0 0H${map.width}V${map.height}H0Z`,
      stroke: PALETTE.ink,
      width: 2,
    },
  ],
});
