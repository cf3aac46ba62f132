import { mm, type PdfSheet } from "./pdf-sheet.ts";
import { type TextLook, textLines } from "./text-lines.ts";

type Structure = PDFKit.PDFStructureElement;

/** A4 upright, points. */
const PAGE = { width: mm(210), height: mm(297) } as const;
const MARGIN = { side: mm(25), top: mm(25), bottom: mm(22) } as const;
/** Of a paragraph, so many lines at least stand together at the foot and at the head of a page. */
const LEAST_LINES = 2;

/** Text from the top of one page to the foot of the next, always with the tree of what it is beside it. */
export class PageFlow {
  readonly left = MARGIN.side;
  readonly width = PAGE.width - 2 * MARGIN.side;
  readonly top = MARGIN.top;
  readonly bottom = PAGE.height - MARGIN.bottom;
  readonly sheet: PdfSheet;
  readonly root: Structure;
  /** Where the next thing begins, from the top of the page. */
  y: number = MARGIN.top;
  /** From 0. */
  page = -1;

  constructor(sheet: PdfSheet) {
    this.sheet = sheet;
    this.root = sheet.struct("Document");
    sheet.addStructure(this.root);
    this.newPage();
  }

  newPage(): void {
    this.sheet.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    this.page += 1;
    this.y = this.top;
  }

  get fresh(): boolean {
    return this.y === this.top;
  }

  /** Room before what comes, which is nothing at the head of a page. */
  space(points: number): void {
    if (!this.fresh) this.y += points;
  }

  room(): number {
    return this.bottom - this.y;
  }

  /** Goes on to the next page unless so much is free on this one. */
  need(points: number): void {
    if (!this.fresh && this.room() < points) this.newPage();
  }

  /** A part of the tree, closed by whoever opens it. */
  open(
    kind: string,
    parent: Structure = this.root,
    options: PDFKit.Mixins.StructureElementOptions = {},
  ): Structure {
    const made = this.sheet.struct(kind, options);
    parent.add(made);
    return made;
  }

  lines(text: string, look: TextLook, width = this.width): readonly string[] {
    return textLines(this.sheet, text, look, width);
  }

  /** Draws lines from a height on the page; what they are part of must be said by whoever calls. */
  draw(
    lines: readonly string[],
    look: TextLook,
    x: number,
    top: number,
    align?: { readonly right: number },
  ): void {
    this.sheet.face(look.face, look.size, look.colour);
    // The letters' middle stands in the middle of the line: a capital of the typeface is 0.727 of its size.
    const rise = (look.leading + look.size * 0.727) / 2;
    lines.forEach((line, index) => {
      const at = align ? align.right - this.sheet.widthOfString(line.trimEnd()) : x;
      this.sheet.line(line, at, top + index * look.leading + rise);
    });
  }

  /** A text that may run over pages, no line of it alone. */
  text(
    kind: string,
    text: string,
    look: TextLook,
    options: { readonly parent?: Structure; readonly indent?: number; readonly after?: number } = {},
  ): void {
    const { parent, indent = 0, after = 0 } = options;
    const element = this.open(kind, parent);
    this.run(element, this.lines(text, look, this.width - indent), look, this.left + indent);
    element.end();
    this.y += after;
  }

  /** Lines as the content of an element, over as many pages as it takes. */
  run(element: Structure, lines: readonly string[], look: TextLook, x: number): void {
    let rest = lines;
    while (rest.length > 0) {
      let fit = Math.floor((this.room() + 0.01) / look.leading);
      if (fit < rest.length) {
        if (rest.length - fit < LEAST_LINES) fit = rest.length - LEAST_LINES;
        if (fit < LEAST_LINES && !this.fresh) {
          this.newPage();
          continue;
        }
      }
      const part = rest.slice(0, Math.max(1, fit));
      const top = this.y;
      element.add(() => this.draw(part, look, x, top));
      this.y += part.length * look.leading;
      rest = rest.slice(part.length);
      if (rest.length > 0) this.newPage();
    }
  }
}
