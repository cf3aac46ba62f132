import type { Block, HeadingBlock } from "../model/paper.ts";
import type { PageFlow } from "./page-flow.ts";
import type { WrittenHeading } from "./pdf-blocks.ts";
import { COLOUR, HEADING_SPACE, LOOK } from "./pdf-look.ts";

type Structure = PDFKit.PDFStructureElement;

/** A place in the table of contents that waits for its page number. */
interface Waiting {
  readonly id: string;
  readonly link: Structure;
  readonly page: number;
  readonly y: number;
  readonly level: 1 | 2;
  readonly lines: readonly string[];
  readonly text: string;
}

/** Points before a title: those of a chapter, and of a part of it; and what is kept for the number of its page. */
const INDENT = { 1: 0, 2: 12 } as const;
const NUMBER = 40;

/** Leaves room for the table of contents; it is filled when the pages are known. */
export function openContents(
  flow: PageFlow,
  title: string,
  blocks: readonly Block[],
): (headings: readonly WrittenHeading[]) => void {
  flow.text("P", title, LOOK.contents, { after: HEADING_SPACE[3].after });
  const toc = flow.open("TOC");
  const waiting: Waiting[] = [];
  const listed = blocks.filter(
    (block): block is HeadingBlock & { level: 1 | 2 } => block.kind === "heading" && block.level < 3,
  );
  for (const { id, level, text } of listed) {
    const look = LOOK[`contents${level}`];
    const lines = flow.lines(text, look, flow.width - INDENT[level] - NUMBER);
    flow.need(lines.length * look.leading);
    const item = flow.open("TOCI", toc);
    const link = flow.open("Link", item);
    waiting.push({ id, link, page: flow.page, y: flow.y, level, lines, text });
    flow.y += lines.length * look.leading;
  }
  return (headings) => {
    const pages = new Map(headings.map(({ id, page }) => [id, page]));
    for (const one of waiting) {
      flow.sheet.switchToPage(one.page);
      entry(flow, one, String((pages.get(one.id) ?? 0) + 1));
    }
    toc.end();
  };
}

function entry(flow: PageFlow, { id, link, level, lines, y, text }: Waiting, number: string): void {
  const look = LOOK[`contents${level}`];
  const x = flow.left + INDENT[level];
  const right = flow.left + flow.width;
  const last = lines.at(-1) ?? "";
  const foot = y + (lines.length - 1) * look.leading;
  link.add(() => {
    flow.draw([...lines.slice(0, -1), `${last} `], look, x, y);
    flow.draw([number], look, x, foot, { right });
  });
  flow.sheet.face(look.face, look.size, look.colour);
  const from = x + flow.sheet.widthOfString(last) + 5;
  const to = right - flow.sheet.widthOfString(number) - 5;
  flow.sheet.artifact("Layout", () => {
    const base = foot + (look.leading + look.size * 0.727) / 2 - 0.6;
    flow.sheet
      .save()
      .moveTo(from, base)
      .lineTo(Math.max(from, to), base)
      .lineWidth(0.6)
      .dash(0.6, { space: 2.6 })
      .strokeColor(COLOUR.rule)
      .stroke()
      .restore();
  });
  flow.sheet.goTo(x, y, right - x, lines.length * look.leading, id, {
    structParent: link,
    Contents: new String(`${text}, ${number}`),
  } as unknown as PDFKit.Mixins.AnnotationOption);
  link.end();
}
