import {
  type Drawing,
  house,
  type LegendEntry,
  type MapFrame,
  type Mark,
  outlineOf,
  PALETTE,
  publicMap,
  surfaceSeen,
} from "../../drawing/index.ts";
import type { PublicPlot } from "../../engine/council/index.ts";
import type { CaseReading } from "../model/case-reading.ts";
import { plotLegend } from "./case-legend.ts";
import type { SheetSubject } from "./sheet-wish.ts";

/** Size of a village's name, units of a quarter of a millimetre. */
const WORDS = 11;
/** The sign of a house where it stands on its plot, units: of a true size nobody has told. */
const HOUSE = 15;

/** A map in a frame, what its signs mean, and what it shows for whoever does not see it. */
export interface Drawn {
  readonly map: Drawing;
  readonly legend: readonly LegendEntry[];
  readonly alt: string;
  /** What the map does not tell and the sheet must. */
  readonly notes?: readonly string[];
}

/** A plot with the houses of an alternative, in any frame. Throws where the case has no such plot, which is our own bug. */
export function plotDrawn(
  reading: CaseReading,
  subject: Extract<SheetSubject, { kind: "plot" }>,
  frame: MapFrame,
): Drawn {
  const { m, publicCase, nothing } = reading;
  const plot = publicCase.plots.find(({ id }) => id === subject.id) as PublicPlot;
  const put = publicCase.alternatives
    .find(({ id }) => id === subject.alternative)
    ?.houses.find((one) => one.plot === plot.id);
  const base = publicMap(
    publicCase,
    nothing.alternative,
    nothing.figures,
    frame,
    { room: false, plots: false, houses: false },
    { words: WORDS },
  );
  const others = publicCase.plots
    .filter(({ id, outline }) => id !== plot.id && surfaceSeen(frame, outline))
    .map(
      (other): Mark => ({
        kind: "path",
        d: outlineOf(frame, other),
        stroke: PALETTE.orangeEdge,
        width: 1.3,
      }),
    );
  return {
    map: {
      ...base,
      marks: [
        ...base.marks,
        ...others,
        {
          kind: "path",
          d: outlineOf(frame, plot),
          fill: PALETTE.orange,
          opacity: 0.18,
        },
        { kind: "path", d: outlineOf(frame, plot), stroke: PALETTE.orangeEdge, width: 2.8 },
        ...houseMarks(frame, plot, put?.houses ?? 0, put?.layout ?? []),
      ],
    },
    legend: plotLegend(reading, (put?.houses ?? 0) > 0, others.length > 0, frame, base),
    alt: m.text("mapSheet.plot.alt", { plot: plot.name, count: put?.houses ?? 0 }),
  };
}

/** A sign for each house where it stands; one for all of them, with their number, where nobody has placed them. */
function houseMarks(
  frame: MapFrame,
  { at }: PublicPlot,
  houses: number,
  layout: readonly { readonly at: { readonly x: number; readonly y: number } }[],
): readonly Mark[] {
  if (houses === 0) return [];
  const sign = (x: number, y: number, size: number): Mark => ({
    kind: "path",
    d: house(x, y, size),
    fill: PALETTE.orange,
    stroke: PALETTE.paper,
    width: 1.2,
  });
  if (layout.length > 0)
    return layout.map((one) => {
      const [x, y] = frame.place([one.at.x, one.at.y]);
      return sign(x, y, HOUSE);
    });
  const [x, y] = frame.place([at.x, at.y]);
  const size = HOUSE * 1.7;
  return [
    sign(x, y, size),
    {
      kind: "text",
      text: String(houses),
      x,
      y: y + size * 0.27,
      size: size * 0.5,
      weight: 700,
      fill: PALETTE.paper,
      anchor: "middle",
    },
  ];
}
