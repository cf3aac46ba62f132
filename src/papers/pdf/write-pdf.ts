import { messages } from "../../messages/index.ts";
import type { Block, FigureBlock, HeadingBlock, Paper } from "../model/paper.ts";
import { drawDrawing } from "./pdf-drawing.ts";
import { A4, HEAD_FILL, MM, NOTE_FILL, PETROL, QUIET, SIZES, TEXT_WIDTH } from "./pdf-page.ts";
import { drawTable } from "./pdf-table.ts";
import { type PdfFonts, PdfWriter, type TextLook } from "./pdf-writer.ts";

const LOOKS = {
  1: { size: SIZES.h1, font: "bold", colour: PETROL },
  2: { size: SIZES.h2, font: "bold" },
  3: { size: SIZES.h3, font: "bold" },
} as const satisfies Readonly<Record<1 | 2 | 3, TextLook>>;
/** Points above and below a heading: it belongs to what follows. */
const ABOVE = { 1: 18, 2: 12, 3: 8 } as const;
const BELOW = { 1: 6, 2: 4, 3: 3 } as const;
const PARAGRAPH_GAP = 6;
/** A heading takes at least so much of a text along to its page, and of a table its caption, header and first row. */
const WITH_HEADING = 46;
const TABLE_START = 90;
const BULLET = 12;

/** The paper as a tagged PDF/A. Same paper and fonts, same bytes. */
export async function writePdf(paper: Paper, fonts: PdfFonts): Promise<Uint8Array> {
  const writer = new PdfWriter(
    { title: paper.title, subject: paper.subtitle, language: paper.language, date: paper.date },
    fonts,
  );
  text(writer, "H1", paper.title, { size: SIZES.title, font: "bold", colour: PETROL }, 4);
  text(writer, "P", paper.subtitle, { colour: QUIET }, 14);
  const counts = { table: 0, figure: 0 };
  const m = messages(paper.language);
  const bookmarks: PDFKit.PDFOutline[] = [];
  for (const [index, block] of paper.blocks.entries()) {
    switch (block.kind) {
      case "heading":
        heading(writer, block, leastAfter(writer, paper.blocks, index + 1), bookmarks);
        break;
      case "table":
        counts.table += 1;
        caption(writer, `${m.text("papers.caption.table")} ${counts.table}: ${block.caption}`, 60);
        drawTable(writer, block);
        break;
      case "figure":
        counts.figure += 1;
        figure(writer, block, `${m.text("papers.caption.figure")} ${counts.figure}: ${block.caption}`);
        break;
      default:
        plain(writer, block);
    }
  }
  return writer.finish((page, pages) => {
    const small = { size: 8, colour: QUIET } as const;
    if (page > 1) writer.put(paper.header, A4.left, 12 * MM, TEXT_WIDTH, small);
    writer.put(paper.footer, A4.left, A4.height - 16 * MM, TEXT_WIDTH - 40, small);
    writer.put(`${page} / ${pages}`, A4.right - 40, A4.height - 16 * MM, 40, { ...small, align: "right" });
  });
}

/** A run of text that may go over pages line by line. */
function text(writer: PdfWriter, tag: string, words: string, look: TextLook, gap: number, indent = 0): void {
  const width = TEXT_WIDTH - indent;
  for (const part of fitting(writer, words, width, look)) {
    const height = writer.heightOf(part, width, look);
    writer.need(height);
    writer.content(tag, () => writer.put(part, A4.left + indent, writer.y, width, look));
    writer.y += height;
  }
  writer.y += gap;
}

/** A text in as many parts as it has pages; words are never cut. */
function fitting(writer: PdfWriter, words: string, width: number, look: TextLook): readonly string[] {
  const room = A4.bottom - A4.top;
  if (writer.heightOf(words, width, look) <= room) return [words];
  const all = words.split(" ");
  const parts: string[] = [];
  let from = 0;
  while (from < all.length) {
    let to = all.length;
    while (to > from + 1 && writer.heightOf(all.slice(from, to).join(" "), width, look) > room)
      to = from + Math.max(1, Math.floor((to - from) * 0.8));
    parts.push(all.slice(from, to).join(" "));
    from = to;
  }
  return parts;
}

/** Points that what follows a heading takes at the least: the heading goes along to its page. */
function leastAfter(writer: PdfWriter, blocks: readonly Block[], from: number): number {
  const next = blocks[from];
  switch (next?.kind) {
    case undefined:
    case "page-break":
      return 0;
    case "heading":
      return (
        ABOVE[next.level] +
        writer.heightOf(next.text, TEXT_WIDTH, LOOKS[next.level]) +
        BELOW[next.level] +
        leastAfter(writer, blocks, from + 1)
      );
    case "table":
      return TABLE_START;
    case "figure":
      return figureHeight(next) + TABLE_START / 2;
    default:
      return WITH_HEADING;
  }
}

function heading(
  writer: PdfWriter,
  { level, text: words }: HeadingBlock,
  after: number,
  bookmarks: PDFKit.PDFOutline[],
): void {
  const look = LOOKS[level];
  const height = writer.heightOf(words, TEXT_WIDTH, look);
  if (writer.y > A4.top) writer.y += ABOVE[level];
  writer.need(height + BELOW[level] + after);
  // The title of the paper is the one first heading; chapters come under it.
  writer.content(`H${level + 1}`, () => writer.put(words, A4.left, writer.y, TEXT_WIDTH, look));
  if (level < 3) {
    const parent = level === 1 ? writer.doc.outline : bookmarks.at(-1);
    const made = (parent ?? writer.doc.outline).addItem(words);
    if (level === 1) bookmarks.push(made);
  }
  writer.y += height + BELOW[level];
}

function plain(writer: PdfWriter, block: Exclude<Block, { kind: "heading" | "table" | "figure" }>): void {
  switch (block.kind) {
    case "paragraph":
      return text(
        writer,
        "P",
        block.text,
        block.look === "lead"
          ? { size: 11 }
          : block.look === "small"
            ? { size: SIZES.small, colour: QUIET }
            : {},
        PARAGRAPH_GAP,
      );
    case "list":
      writer.within("L", {}, () => {
        block.items.forEach((item, index) => {
          const label = block.ordered ? `${index + 1}.` : "•";
          const height = writer.heightOf(item, TEXT_WIDTH - BULLET, {});
          writer.need(height);
          writer.within("LI", {}, () => {
            writer.content("Lbl", () => writer.put(label, A4.left, writer.y, BULLET, {}));
            writer.content("LBody", () =>
              writer.put(item, A4.left + BULLET, writer.y, TEXT_WIDTH - BULLET, {}),
            );
          });
          writer.y += height + 2;
        });
      });
      writer.y += PARAGRAPH_GAP - 2;
      return;
    case "note": {
      const pad = 7;
      const look = { size: 9.5 };
      const height = writer.heightOf(block.text, TEXT_WIDTH - 2 * pad, look) + 2 * pad;
      writer.need(height);
      writer.artifact(() => {
        writer.doc
          .rect(A4.left, writer.y, TEXT_WIDTH, height)
          .fill(block.tone === "missing" ? NOTE_FILL : HEAD_FILL);
      });
      writer.content("P", () =>
        writer.put(block.text, A4.left + pad, writer.y + pad, TEXT_WIDTH - 2 * pad, look),
      );
      writer.y += height + PARAGRAPH_GAP;
      return;
    }
    case "page-break":
      if (writer.y > A4.top) writer.turn();
  }
}

/** Stands with what it names: `below` points of it at least. */
function caption(writer: PdfWriter, words: string, below: number): void {
  const look = { size: SIZES.small, font: "bold" } as const;
  const height = writer.heightOf(words, TEXT_WIDTH, look);
  writer.y += 4;
  writer.need(height + below);
  writer.content("Caption", () => writer.put(words, A4.left, writer.y, TEXT_WIDTH, look));
  writer.y += height + 3;
}

const figureHeight = ({ drawing, widthMm }: Pick<FigureBlock, "drawing" | "widthMm">): number =>
  (Math.min(widthMm * MM, TEXT_WIDTH) * drawing.height) / drawing.width;

function figure(writer: PdfWriter, { drawing, widthMm, alt }: FigureBlock, words: string): void {
  const wide = Math.min(widthMm * MM, TEXT_WIDTH);
  const high = figureHeight({ drawing, widthMm });
  const look = { size: SIZES.small, font: "bold" } as const;
  const below = writer.heightOf(words, TEXT_WIDTH, look);
  writer.y += 4;
  writer.need(high + below + 6);
  const top = writer.y;
  writer.content("Figure", () => drawDrawing(writer, drawing, A4.left, top, wide), {
    alt,
    bbox: [A4.left, top, A4.left + wide, top + high],
  } as never);
  writer.y = top + high + 3;
  writer.content("Caption", () => writer.put(words, A4.left, writer.y, TEXT_WIDTH, look));
  writer.y += below + 8;
}
