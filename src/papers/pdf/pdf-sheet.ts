import { zlibSync } from "fflate";
import PDFDocument from "pdfkit";
import { FACES, type Face, type PaperFonts } from "./paper-fonts.ts";

/** What a file says of itself. Nothing here comes from a machine or a user. */
export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  /** As RFC 5646 has it: "nb-NO". */
  readonly language: string;
  /** ISO date. */
  readonly date: string;
}

/** Points of 1/72 inch. */
export const POINTS_PER_MM = 72 / 25.4;
export const mm = (length: number): number => length * POINTS_PER_MM;

const MAKER = "Spredt";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * A PDF/A-2a file that is a PDF/UA-1 file too. The library writes the metadata of one standard and does not escape titles, so they are written here; order and dates
 * are fixed, and nothing is said of how the file came to be.
 */
export class PdfSheet extends PDFDocument {
  readonly #about: PdfAbout;
  readonly #widths = new Map<string, number>();

  constructor(about: PdfAbout, fonts: PaperFonts) {
    super({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      displayTitle: true,
      lang: about.language,
      // No face of the library's own: those are never in the file.
      font: "",
      info: {
        Title: about.title,
        Subject: about.subject,
        Creator: MAKER,
        Producer: MAKER,
        CreationDate: new Date(`${about.date}T00:00:00Z`),
      },
    });
    this.#about = about;
    for (const face of FACES) this.registerFont(face, fonts[face] as unknown as ArrayBuffer);
  }

  /** Called by the library when the file is ended. */
  _addInfo(): void {
    const { title, subject, language, date } = this.#about;
    const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
    const about = (space: string, uri: string, body: string) =>
      `<rdf:Description rdf:about="" xmlns:${space}="${uri}">${body}</rdf:Description>\n`;
    const xml = [
      about(
        "xmp",
        "http://ns.adobe.com/xap/1.0/",
        `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:CreatorTool>${MAKER}</xmp:CreatorTool>`,
      ),
      about(
        "dc",
        "http://purl.org/dc/elements/1.1/",
        `<dc:format>application/pdf</dc:format><dc:title>${alt(title)}</dc:title><dc:description>${alt(subject)}</dc:description><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
      ),
      about("pdf", "http://ns.adobe.com/pdf/1.3/", `<pdf:Producer>${MAKER}</pdf:Producer>`),
      about("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>"),
      PDFUA_SCHEMA,
    ].join("");
    (this as unknown as { appendXML(xml: string): void }).appendXML(xml);
  }

  /**
   * The library packs with zlib in Node and with fflate in browsers, which are right both and not the same bytes. Here the same code packs everywhere, so that a paper that was
   * made on one machine can be held against one made on another.
   */
  override ref(data: object): PDFKit.PDFKitReference {
    const made = super.ref(data as never) as PDFKit.PDFKitReference & Packed;
    const finalize = made.finalize.bind(made);
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        made.buffer = [zlibSync(joined(made.buffer))];
        made.compress = false;
      }
      finalize();
    };
    return made;
  }

  face(face: Face, size: number, colour: string): this {
    return this.font(face).fontSize(size).fillColor(colour);
  }

  /** Width of a word, points. The same words come again and again, and measuring them is most of the work of a page. */
  widthOf(text: string, face: Face, size: number): number {
    const key = `${face} ${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.font(face).fontSize(size).widthOfString(text);
    this.#widths.set(key, width);
    return width;
  }

  /** Text on one line from a point of its baseline, left to right. */
  line(text: string, x: number, baseline: number): this {
    return this.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  }

  /** What is drawn and is no part of what is said: rules, fills, running heads. */
  artifact(kind: "Pagination" | "Layout", draw: () => void): void {
    this.markContent("Artifact", { type: kind });
    draw();
    this.endMarkedContent();
  }
}

/** What the library's objects hold until they are written, and its types do not tell of. */
interface Packed {
  compress: boolean;
  buffer: Uint8Array[];
  finalize: () => void;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** PDF/A-2 wants schemas that it does not know itself described in the file (ISO 19005-2, 6.6.2.3). */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`;

/** All that has been written, once the file is ended. */
export function pdfBytes(sheet: PdfSheet): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    sheet.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    sheet.on("error", reject);
    sheet.on("end", () => resolve(joined(chunks)));
    sheet.end();
  });
}
