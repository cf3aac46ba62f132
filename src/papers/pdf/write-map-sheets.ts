import { type MapSheet, UNITS_PER_MM } from "../../drawing/index.ts";
import type { Language } from "../../messages/index.ts";
import { drawDrawing, drawMark } from "./draw-drawing.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { mm, PdfSheet, pdfBytes } from "./pdf-sheet.ts";
import { PDF_LANGUAGE } from "./write-pdf.ts";

/** What a file of sheets says of itself. */
export interface SheetFile {
  readonly title: string;
  readonly subject: string;
  readonly language: Language;
  /** ISO date of the figures. */
  readonly date: string;
}

const UNIT = mm(1) / UNITS_PER_MM;

/** Map sheets as a tagged PDF that can be kept, a page of its own size for each. Same sheets, same bytes. */
export function writeMapSheets(
  sheets: readonly MapSheet[],
  about: SheetFile,
  fonts: PaperFonts,
): Promise<Uint8Array> {
  const { title, subject, language, date } = about;
  const file = new PdfSheet({ title, subject, language: PDF_LANGUAGE[language], date }, fonts);
  const root = file.struct("Document");
  file.addStructure(root);
  for (const sheet of sheets) {
    file.addPage({ size: [mm(sheet.widthMm), mm(sheet.heightMm)], margin: 0 });
    const part = file.struct("Sect");
    root.add(part);
    writeSheet(file, part, sheet);
    part.end();
    file.outline.addItem(sheet.title);
  }
  root.end();
  return pdfBytes(file);
}

function writeSheet(file: PdfSheet, part: PDFKit.PDFStructureElement, sheet: MapSheet): void {
  const { map, marks, texts, alt } = sheet;
  const [x, y] = [sheet.at[0] * UNIT, sheet.at[1] * UNIT];
  const figure = file.struct("Figure", {
    alt,
    bbox: [x, y, x + map.width * UNIT, y + map.height * UNIT],
  } as PDFKit.Mixins.StructureElementOptions);
  const [, ...rest] = texts;
  // The sheet's words come first, and the map after its title; both as they would be read aloud.
  const write = ({ tag, lines }: (typeof texts)[number]): void => {
    const element = file.struct(tag);
    part.add(element);
    element.add(() => {
      file.save();
      file.scale(UNIT);
      for (const line of lines) drawMark(file, line);
      file.restore();
    });
    element.end();
  };
  if (texts[0]) write(texts[0]);
  part.add(figure);
  figure.add(() => drawDrawing(file, map, x, y, UNIT));
  figure.end();
  for (const text of rest) write(text);
  file.artifact("Layout", () => {
    file.save();
    file.scale(UNIT);
    for (const mark of marks) drawMark(file, mark);
    file.restore();
  });
}
