/** Papers of a public case: one model, written in each format. */
export { casePaper } from "./case-paper/case-paper.ts";
export { docxFile } from "./docx/docx-file.ts";
export type { PictureMaker } from "./docx/write-docx.ts";
export type { AttackReport } from "./dpia/attack-report.ts";
export { dpiaPaper } from "./dpia/dpia-paper.ts";
export type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  PageBreakBlock,
  Paper,
  PaperCell,
  PaperColumn,
  ParagraphBlock,
  TableBlock,
} from "./model/paper.ts";
export { isRoom, packageFile, packageName } from "./package/package-file.ts";
export { pageFonts } from "./pdf/page-fonts.ts";
export { FONT_FILES, type PaperFonts } from "./pdf/paper-fonts.ts";
export { mapSheetsFile, pdfFile } from "./pdf/pdf-file.ts";
export { casePlotSheets } from "./plot-sheets/case-plot-sheets.ts";
export type { PlotSheetContent } from "./plot-sheets/plot-sheet-content.ts";
export { type PlotSheetsAbout, plotSheetsPaper } from "./plot-sheets/plot-sheets-paper.ts";
export {
  caseSheet,
  caseSheetFile,
  caseSheetHold,
  caseSheetSubjects,
  caseSheetTitle,
} from "./sheets/case-sheet.ts";
export { ownPlotFigure } from "./sheets/plot-figure.ts";
export {
  type PlotMapContent,
  type PlotMapWish,
  plotMapHold,
  plotMapSheet,
} from "./sheets/plot-map-sheet.ts";
export type { SheetSubject, SheetWish } from "./sheets/sheet-wish.ts";
export { paperTables } from "./tables/paper-tables.ts";
export { tableCsv } from "./tables/table-csv.ts";
export { workbook } from "./tables/workbook.ts";
