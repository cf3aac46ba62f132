import type { Messages } from "../../messages/index.ts";
import type { Block, FigureBlock, HeadingBlock, NoteBlock } from "../model/paper.ts";
import { drawDrawing } from "./draw-drawing.ts";
import type { PageFlow } from "./page-flow.ts";
import { COLOUR, HEADING_SPACE, LOOK } from "./pdf-look.ts";
import { mm } from "./pdf-sheet.ts";
import { drawTable, tableNeeds } from "./pdf-table.ts";

/** Points between the items of a list, and what they stand in from. */
const ITEM = { after: 3, indent: 13 } as const;
const NOTE = { pad: 8, bar: 2.5, after: 9 } as const;
const AFTER = { paragraph: 7, table: 13, figure: 12 } as const;

/** A heading that has been written, for bookmarks and the table of contents. */
export interface WrittenHeading {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly y: number;
}

/** Captions as they are counted through a paper: "Tabell 3: …". */
export function captionsOf(blocks: readonly Block[], m: Messages): ReadonlyMap<Block, string> {
  const counts = { table: 0, figure: 0 };
  const captions = new Map<Block, string>();
  for (const block of blocks)
    if (block.kind === "table" || block.kind === "figure") {
      counts[block.kind] += 1;
      captions.set(
        block,
        `${m.text(`papers.caption.${block.kind}`)} ${counts[block.kind]}: ${block.caption}`,
      );
    }
  return captions;
}

const headingLook = (level: 1 | 2 | 3) => LOOK[`heading${level}`];
const look = ({ look: named }: { readonly look?: "lead" | "small" }) => LOOK[named ?? "plain"];
const figureHeight = ({ drawing, widthMm }: FigureBlock): number =>
  (mm(widthMm) * drawing.height) / drawing.width;

const noteLines = (flow: PageFlow, { tone, text }: NoteBlock): readonly string[] =>
  flow.lines(text, LOOK[tone], flow.width - 2 * NOTE.pad - NOTE.bar);

/** The least of a block that must stand under its heading, points. */
function start(flow: PageFlow, block: Block | undefined, captions: ReadonlyMap<Block, string>): number {
  if (block === undefined) return 0;
  switch (block.kind) {
    case "heading":
      return 0;
    case "paragraph":
      return 2 * look(block).leading;
    case "list":
      return 2 * LOOK.plain.leading;
    case "note":
      return noteLines(flow, block).length * LOOK[block.tone].leading + 2 * NOTE.pad;
    case "table":
      return tableNeeds(flow, block, captions.get(block) ?? "");
    case "figure":
      return figureHeight(block) + 3 * LOOK.caption.leading;
    case "page-break":
      return 0;
  }
}

/** Headings that follow one another stay together, with the beginning of what they are headings of. */
function headingNeeds(
  flow: PageFlow,
  blocks: readonly Block[],
  from: number,
  captions: ReadonlyMap<Block, string>,
): number {
  let height = 0;
  for (let i = from; ; i++) {
    const block = blocks[i];
    if (block?.kind !== "heading") {
      // A short paragraph that leads into a table or a list goes with it.
      const lead =
        block?.kind === "paragraph" ? flow.lines(block.text, look(block)).length * look(block).leading : 0;
      const next = blocks[i + 1];
      return (
        height +
        (block?.kind === "paragraph" && (next?.kind === "list" || next?.kind === "table")
          ? lead + AFTER.paragraph + start(flow, next, captions)
          : start(flow, block, captions))
      );
    }
    const { before, after } = HEADING_SPACE[block.level];
    height +=
      flow.lines(block.text, headingLook(block.level)).length * headingLook(block.level).leading +
      after +
      (i === from ? 0 : before);
  }
}

/** Writes all blocks and says where their headings came to stand. */
export function writeBlocks(
  flow: PageFlow,
  blocks: readonly Block[],
  m: Messages,
): readonly WrittenHeading[] {
  const captions = captionsOf(blocks, m);
  const headings: WrittenHeading[] = [];
  blocks.forEach((block, index) => {
    switch (block.kind) {
      case "heading":
        flow.space(HEADING_SPACE[block.level].before);
        flow.need(headingNeeds(flow, blocks, index, captions));
        headings.push(heading(flow, block));
        break;
      case "paragraph": {
        const next = blocks[index + 1];
        // What says "this must be cleared up:" stands with what it speaks of.
        if (next?.kind === "list" || next?.kind === "table")
          flow.need(
            flow.lines(block.text, look(block)).length * look(block).leading +
              AFTER.paragraph +
              start(flow, next, captions),
          );
        flow.text("P", block.text, look(block), { after: next?.kind === "list" ? 4 : AFTER.paragraph });
        break;
      }
      case "list": {
        const all = flow.open("L");
        block.items.forEach((item, at) => {
          listItem(flow, all, item, block.ordered ? `${at + 1}.` : "•");
        });
        all.end();
        flow.y += AFTER.paragraph - ITEM.after;
        break;
      }
      case "note":
        note(flow, block);
        break;
      case "table":
        flow.space(4);
        drawTable(flow, block, captions.get(block) ?? "");
        flow.y += AFTER.table;
        break;
      case "figure":
        figure(flow, block, captions.get(block) ?? "");
        break;
      case "page-break":
        if (!flow.fresh) flow.newPage();
        break;
    }
  });
  return headings;
}

function heading(flow: PageFlow, { id, level, text }: HeadingBlock): WrittenHeading {
  const written = { id, level, text, page: flow.page, y: flow.y };
  flow.sheet.addNamedDestination(id, "XYZ", 0, Math.max(0, flow.y - 6), null);
  flow.text(`H${level}`, text, headingLook(level), { after: HEADING_SPACE[level].after });
  return written;
}

function listItem(flow: PageFlow, parent: PDFKit.PDFStructureElement, text: string, label: string): void {
  const lines = flow.lines(text, LOOK.plain, flow.width - ITEM.indent);
  flow.need(Math.min(2, lines.length) * LOOK.plain.leading);
  const item = flow.open("LI", parent);
  const mark = flow.open("Lbl", item);
  const top = flow.y;
  mark.add(() => flow.draw([label], LOOK.plain, flow.left + 2, top));
  mark.end();
  const body = flow.open("LBody", item);
  flow.run(body, lines, LOOK.plain, flow.left + ITEM.indent);
  body.end();
  item.end();
  flow.y += ITEM.after;
}

function note(flow: PageFlow, block: NoteBlock): void {
  const text = LOOK[block.tone];
  const lines = noteLines(flow, block);
  const element = flow.open("P");
  let rest = lines;
  const height = (count: number): number => count * text.leading + 2 * NOTE.pad;
  flow.need(Math.min(height(lines.length), flow.bottom - flow.top));
  while (rest.length > 0) {
    const fit = Math.max(1, Math.floor((flow.room() - 2 * NOTE.pad + 0.01) / text.leading));
    const part = rest.slice(0, fit);
    const top = flow.y;
    flow.sheet.artifact("Layout", () => {
      flow.sheet.rect(flow.left, top, flow.width, height(part.length)).fill(COLOUR[block.tone]);
      flow.sheet
        .rect(flow.left, top, NOTE.bar, height(part.length))
        .fill(block.tone === "missing" ? COLOUR.orange : COLOUR.petrol);
    });
    element.add(() => flow.draw(part, text, flow.left + NOTE.bar + NOTE.pad, top + NOTE.pad));
    flow.y += height(part.length);
    rest = rest.slice(part.length);
    if (rest.length > 0) flow.newPage();
  }
  element.end();
  flow.y += NOTE.after;
}

function figure(flow: PageFlow, block: FigureBlock, caption: string): void {
  const width = Math.min(mm(block.widthMm), flow.width);
  const height = (width * block.drawing.height) / block.drawing.width;
  const lines = flow.lines(caption, LOOK.caption);
  flow.space(3);
  flow.need(height + 5 + lines.length * LOOK.caption.leading);
  const top = flow.y;
  const element = flow.open("Figure", flow.root, {
    alt: block.alt,
    bbox: [flow.left, top, flow.left + width, top + height],
  } as PDFKit.Mixins.StructureElementOptions);
  element.add(() => {
    drawDrawing(flow.sheet, block.drawing, flow.left, top, width / block.drawing.width);
  });
  element.end();
  flow.y += height + 5;
  flow.text("P", caption, LOOK.caption, { after: AFTER.figure });
}
