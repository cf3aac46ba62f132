import { messages } from "../../messages/index.ts";
import type { Paper } from "../../papers/index.ts";
import { laidGround } from "./own-ground.ts";
import type { MadePaper, OwnMapAsked, OwnPlotsAsked, PaperProgress } from "./paper-kinds.ts";
import { type SheetTools, sheetFile } from "./sheet-file.ts";

const writers = () => import("../../papers/index.ts");

type Tell = (progress: PaperProgress) => unknown;

/** The office's own sheets of plots in one PDF. */
export async function ownPlots(
  asked: OwnPlotsAsked,
  { fonts }: Pick<SheetTools, "fonts">,
  tell: Tell,
): Promise<MadePaper> {
  const { pdfFile } = await writers();
  const paper = await ownPaper(asked, tell);
  return {
    name: `${paper.fileName}.pdf`,
    type: "application/pdf",
    bytes: await pdfFile(paper, await fonts()),
  };
}

/** The sheets as a paper in no format yet. A plot is told as begun when its map is. */
export async function ownPaper({ language, about, plots }: OwnPlotsAsked, tell: Tell): Promise<Paper> {
  const { ownPlotFigure, plotSheetsPaper } = await writers();
  const m = messages(language);
  const contents = plots.map(({ content, near }, done) => {
    tell({ done, of: plots.length });
    return { ...content, map: ownPlotFigure(laidGround(near, m), content.name, near.proposed, m) };
  });
  return plotSheetsPaper(contents, { ...about, language });
}

/** The office's own map of a plot as a file. */
export async function ownMap(
  { language, content, near, wish, format, fileName }: OwnMapAsked,
  tools: SheetTools,
): Promise<MadePaper> {
  const { plotMapSheet } = await writers();
  const ground = laidGround(near, messages(language));
  const sheet = plotMapSheet({ ...content, language, near: ground, houses: near.proposed }, wish);
  return sheetFile(sheet, { format, fileName, date: content.date, language }, tools);
}
