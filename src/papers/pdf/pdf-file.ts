import type { Paper } from "../model/paper.ts";
import type { PaperFonts } from "./paper-fonts.ts";

/** `writePdf`, fetched when somebody asks for it: the library is bigger than the page that offers the button. */
export async function pdfFile(paper: Paper, fonts: PaperFonts): Promise<Uint8Array> {
  const { writePdf } = await import("./write-pdf.ts");
  return writePdf(paper, fonts);
}
