import PDFDocument from "pdfkit";
import type { Language } from "../../messages/index.ts";
import { A4, INK, LINE_GAP, SIZES } from "./pdf-page.ts";

/** Typefaces as TTF files: they are embedded, so that the paper looks the same in thirty years. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Font = keyof PdfFonts;

export interface TextLook {
  readonly size?: number;
  readonly font?: Font;
  readonly colour?: string;
  readonly align?: "left" | "right";
}

const LANGUAGES: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/**
 * A tagged PDF/A-2a that is written from the top down. Everything that is read is in the structure tree; rules, fills and running heads are artifacts, which
 * a screen reader passes over.
 */
export class PdfWriter {
  readonly doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #parents: PDFKit.PDFStructureElement[];
  readonly #chunks: Uint8Array[] = [];
  readonly #done: Promise<void>;
  /** Points from the top of the sheet. */
  y = A4.top;

  constructor(
    about: {
      readonly title: string;
      readonly subject: string;
      readonly language: Language;
      readonly date: string;
    },
    fonts: PdfFonts,
  ) {
    // Noon, so that no time zone makes it another day.
    const date = new Date(`${about.date}T12:00:00Z`);
    this.doc = new PDFDocument({
      size: [A4.width, A4.height],
      margin: 0,
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      displayTitle: true,
      lang: LANGUAGES[about.language],
      bufferPages: true,
      autoFirstPage: false,
      font: fonts.regular as never,
      info: {
        Title: about.title,
        Subject: about.subject,
        Creator: "Spredt",
        Producer: "Spredt",
        CreationDate: date,
        ModDate: date,
      },
    });
    this.#done = new Promise((resolve, reject) => {
      this.doc.on("data", (chunk: Uint8Array) => this.#chunks.push(chunk));
      this.doc.on("end", resolve);
      this.doc.on("error", reject);
    });
    this.doc.registerFont("regular", fonts.regular as never);
    this.doc.registerFont("bold", fonts.bold as never);
    this.doc.addPage();
    this.#root = this.doc.struct("Document");
    this.doc.addStructure(this.#root);
    this.#parents = [this.#root];
  }

  /** Elements made within are children of this one. */
  within(tag: string, options: PDFKit.Mixins.StructureElementOptions, write: () => void): void {
    const element = this.doc.struct(tag as never, options);
    this.#parent().add(element);
    this.#parents.push(element);
    write();
    this.#parents.pop();
    element.end();
  }

  /** What `draw` draws is this element's content. */
  content(tag: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    const element = this.doc.struct(tag as never, options, draw);
    this.#parent().add(element);
    element.end();
  }

  /** What nobody has to hear of: rules, fills, running heads. */
  artifact(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" } as never);
    draw();
    this.doc.endMarkedContent();
  }

  /** A new page unless so much room is left. */
  need(height: number): void {
    if (this.y + height > A4.bottom) this.turn();
  }

  turn(): void {
    this.doc.addPage();
    this.y = A4.top;
  }

  look({ size = SIZES.body, font = "regular", colour = INK }: TextLook): void {
    this.doc.font(font).fontSize(size).fillColor(colour);
  }

  heightOf(text: string, width: number, look: TextLook): number {
    this.look(look);
    return this.doc.heightOfString(text, { width, lineGap: LINE_GAP });
  }

  /** Text in a column from a place of the sheet; the place of the writer does not move. */
  put(text: string, x: number, y: number, width: number, look: TextLook): void {
    this.look(look);
    this.doc.text(text, x, y, { width, lineGap: LINE_GAP, align: look.align ?? "left" });
  }

  /** The file, with `running` drawn on every page as an artifact. */
  async finish(running: (page: number, pages: number) => void): Promise<Uint8Array> {
    this.#root.end();
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page);
      this.artifact(() => running(page + 1, count));
    }
    this.doc.end();
    await this.#done;
    const bytes = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #parent(): PDFKit.PDFStructureElement {
    return this.#parents.at(-1) ?? this.#root;
  }
}
