import type { MapSheet } from "../../drawing/index.ts";
import type { Paper } from "../model/paper.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import type { SheetFile } from "./write-map-sheets.ts";

/** `writePdf`, fetched when somebody asks for it: the library is bigger than the page that offers the button. */
export async function pdfFile(paper: Paper, fonts: PaperFonts): Promise<Uint8Array> {
  const { writePdf } = await import("./write-pdf.ts");
  return writePdf(paper, fonts);
}

/** `writeMapSheets`, fetched in the same way. */
export async function mapSheetsFile(
  sheets: readonly MapSheet[],
  about: SheetFile,
  fonts: PaperFonts,
): Promise<Uint8Array> {
  const { writeMapSheets } = await import("./write-map-sheets.ts");
  return writeMapSheets(sheets, about, fonts);
}
