import { type Language, messages } from "../../messages/index.ts";
import type { Paper } from "../model/paper.ts";
import { PageFlow } from "./page-flow.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { type WrittenHeading, writeBlocks } from "./pdf-blocks.ts";
import { openContents } from "./pdf-contents.ts";
import { COLOUR, LOOK } from "./pdf-look.ts";
import { mm, PdfSheet, pdfBytes } from "./pdf-sheet.ts";

/** As RFC 5646 has them. */
export const PDF_LANGUAGE: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** The paper as a tagged PDF that can be kept. Same paper, same bytes. */
export async function writePdf(paper: Paper, fonts: PaperFonts): Promise<Uint8Array> {
  const m = messages(paper.language);
  const sheet = new PdfSheet(
    { title: paper.title, subject: paper.subtitle, language: PDF_LANGUAGE[paper.language], date: paper.date },
    fonts,
  );
  const flow = new PageFlow(sheet);
  flow.text("P", paper.title, LOOK.title, { after: 4 });
  flow.text("P", paper.subtitle, LOOK.subtitle, { after: 20 });
  const fill = paper.contents === "" ? null : openContents(flow, paper.contents, paper.blocks);
  const headings = writeBlocks(flow, paper.blocks, m);
  fill?.(headings);
  flow.root.end();
  bookmarks(sheet, headings);
  running(flow, paper);
  return pdfBytes(sheet);
}

/** Headings as the tree that readers show beside the pages. */
function bookmarks(sheet: PdfSheet, headings: readonly WrittenHeading[]): void {
  const open: PDFKit.PDFOutline[] = [sheet.outline];
  for (const { level, text, page, y } of headings) {
    open.length = Math.min(open.length, level);
    const parent = open[open.length - 1] ?? sheet.outline;
    sheet.switchToPage(page);
    open.push(
      parent.addItem(text, {
        fit: false,
        top: Math.max(0, y - 6),
        left: mm(210),
        expanded: level === 1,
      } as never),
    );
  }
}

/** Running head and foot, with the number of the page. */
function running(flow: PageFlow, { header, footer }: Paper): void {
  const { sheet } = flow;
  const { start, count } = sheet.bufferedPageRange();
  const right = flow.left + flow.width;
  const [head, foot] = [mm(13), flow.bottom + mm(8)];
  for (let page = start; page < start + count; page++) {
    sheet.switchToPage(page);
    sheet.artifact("Pagination", () => {
      const number = `${page - start + 1} / ${count}`;
      if (page > start)
        flow.draw(flow.lines(header, LOOK.running).slice(0, 1), LOOK.running, flow.left, head);
      flow.draw(flow.lines(footer, LOOK.running, flow.width - 60).slice(0, 2), LOOK.running, flow.left, foot);
      flow.draw([number], LOOK.running, flow.left, foot, { right });
      sheet
        .moveTo(flow.left, foot - 4)
        .lineTo(right, foot - 4)
        .lineWidth(0.5)
        .strokeColor(COLOUR.rule)
        .stroke();
    });
  }
}
