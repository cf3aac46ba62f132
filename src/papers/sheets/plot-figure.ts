import {
  brokenLines,
  type Drawing,
  frameAt,
  type GroundBox,
  type LegendEntry,
  type MapFrame,
  type Mark,
  PALETTE,
  type PlotGround,
  plotMap,
  SHEET_SCALES,
  UNITS_PER_MM,
} from "../../drawing/index.ts";
import type { PublicPlot } from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";
import { withScaleBar } from "../case-paper/scale-bar.ts";
import type { CaseReading } from "../model/case-reading.ts";
import type { FigureBlock } from "../model/paper.ts";
import { subjectBox } from "./case-ground.ts";
import { plotDrawn } from "./plot-drawn.ts";
import { plotBox, plotMapWords, unplacedNote } from "./plot-map-sheet.ts";

/** As wide as the text of an A4 page. */
const MM = { width: 160, height: 108 } as const;
const WORDS = 11;
/** Ground around a plot in its own figure, metres: less than on a sheet of a map, which is larger. */
const AROUND = 20;

/** The largest round scale at which the figure shows all of a box. */
function figureFrame([west, south, east, north]: GroundBox): {
  readonly frame: MapFrame;
  readonly scale: number;
} {
  const least = Math.max((east - west) / MM.width, (north - south) / MM.height) * 1000;
  const scale = SHEET_SCALES.find((one) => one >= least * 0.9999) ?? (SHEET_SCALES.at(-1) as number);
  return {
    scale,
    frame: frameAt(
      [(west + east) / 2, (south + north) / 2],
      scale / 1000 / UNITS_PER_MM,
      MM.width * UNITS_PER_MM,
      MM.height * UNITS_PER_MM,
    ),
  };
}

/** The legend under a figure: columns, and millimetres of a sample, of the letters and of the lines. */
const LEGEND = { columns: 3, sample: 6, height: 3.2, letters: 2.4, line: 3.2, gap: 1.6 } as const;

/** The picture with what its signs mean under it, so that hatches can be told apart where the picture stands alone. */
function withLegend(map: Drawing, legend: readonly LegendEntry[]): Drawing {
  const u = (mm: number): number => mm * UNITS_PER_MM;
  const each = MM.width / LEGEND.columns;
  const marks: Mark[] = [];
  let top = MM.height + 2 * LEGEND.gap;
  for (let row = 0; row < legend.length; row += LEGEND.columns) {
    const cells = legend.slice(row, row + LEGEND.columns).map(({ label, sample }, at) => ({
      sample,
      x: at * each,
      lines: brokenLines(label, LEGEND.letters, each - LEGEND.sample - 2 * LEGEND.gap),
    }));
    for (const { sample, x, lines } of cells) {
      marks.push(
        ...sample({ x: u(x) + 1, y: u(top), width: u(LEGEND.sample), height: u(LEGEND.height) }),
        ...lines.map(
          (text, line): Mark => ({
            kind: "text",
            x: u(x + LEGEND.sample + LEGEND.gap),
            y: u(top + line * LEGEND.line + LEGEND.letters),
            text,
            size: u(LEGEND.letters),
            weight: 400,
            fill: PALETTE.ink,
            anchor: "start",
          }),
        ),
      );
    }
    top += Math.max(...cells.map(({ lines }) => lines.length)) * LEGEND.line + LEGEND.gap;
  }
  return {
    ...map,
    height: u(top),
    marks: [
      ...map.marks,
      // What runs over the lower edge of the map is covered.
      { kind: "path", d: `M0 ${u(MM.height)}H${map.width}V${u(top)}H0Z`, fill: PALETTE.paper },
      ...marks,
    ],
  };
}

const barred = (map: Drawing, frame: MapFrame, m: Messages): Drawing =>
  withScaleBar(map, frame.perUnit, WORDS, (metres) =>
    metres < 1000 ? `${m.number(metres)} m` : `${m.number(metres / 1000)} km`,
  );

type PlotFigure = Omit<FigureBlock, "kind" | "id">;

/** The public picture of a plot for its sheet. */
export function sheetPlotFigure(
  reading: CaseReading,
  plot: PublicPlot,
  alternative: string | null,
): PlotFigure {
  const { m, publicCase } = reading;
  const subject = { kind: "plot", id: plot.id, alternative } as const;
  const { frame, scale } = figureFrame(subjectBox(publicCase, subject) as GroundBox);
  const { map, legend, alt } = plotDrawn(reading, subject, frame);
  return {
    drawing: withLegend(barred(map, frame, m), legend),
    widthMm: MM.width,
    scale,
    caption: m.text("plotSheets.map", { scale: m.number(scale), plot: plot.name }),
    alt,
  };
}

/** The office's own picture of a plot for its sheet, with so many proposed houses. */
export function ownPlotFigure(near: PlotGround, name: string, houses: number, m: Messages): PlotFigure {
  const { frame, scale } = figureFrame(plotBox(near.plot, AROUND));
  const { map, legend } = plotMap(frame, near, plotMapWords(m));
  return {
    drawing: withLegend(barred(map, frame, m), legend),
    widthMm: MM.width,
    scale,
    caption: [
      m.text("plotSheets.map", { scale: m.number(scale), plot: name }),
      ...unplacedNote(near, houses, m),
    ].join(" "),
    alt: m.text("mapSheet.plot.alt", { plot: name, count: houses }),
  };
}
