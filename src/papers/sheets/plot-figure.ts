import {
  type Drawing,
  frameAt,
  type GroundBox,
  type MapFrame,
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
import { plotBox, plotMapWords } from "./plot-map-sheet.ts";

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
  const { map, alt } = plotDrawn(reading, subject, frame);
  return {
    drawing: barred(map, frame, m),
    widthMm: MM.width,
    scale,
    caption: m.text("plotSheets.map", { scale: m.number(scale), plot: plot.name }),
    alt,
  };
}

/** The office's own picture of a plot for its sheet, what is drawn named under it. */
export function ownPlotFigure(near: PlotGround, name: string, houses: number, m: Messages): PlotFigure {
  const { frame, scale } = figureFrame(plotBox(near.plot, AROUND));
  const { map, legend } = plotMap(frame, near, plotMapWords(m));
  return {
    drawing: barred(map, frame, m),
    widthMm: MM.width,
    scale,
    caption: m.text("plotSheets.map.own", {
      scale: m.number(scale),
      plot: name,
      drawn: legend.map(({ label }) => label).join(", "),
    }),
    alt: m.text("mapSheet.plot.alt", { plot: name, count: houses }),
  };
}
