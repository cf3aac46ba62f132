import { zipSync } from "fflate";
import { svgText } from "../../../../drawing/index.ts";
import type { Language } from "../../../../messages/index.ts";
import type { FigureBlock, Paper } from "../../../../papers/index.ts";
import type { MadeCase } from "../../../state/index.ts";
import { pngPicture } from "../../../ui/index.ts";

export interface MadePaper {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One thing that can be made of a case. `id` names its texts: "report.papers.<id>". */
export interface PaperMaker {
  readonly id: "docx" | "dpia" | "pdf" | "plots" | "package" | "tables" | "csv" | "maps";
  readonly make: (made: MadeCase, language: Language) => Promise<MadePaper>;
}

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html",
  zip: "application/zip",
} as const;

/** The built room without a case, beside the app. */
const TEMPLATE = "meeting-package.html";

/** No zip can be older, and no clock is asked. */
const ZIP_TIME = new Date(1980, 0, 1);
const zipped = (files: Record<string, Uint8Array>): Uint8Array =>
  zipSync(files, { mtime: ZIP_TIME, level: 6 });

/** Fetched when the first paper is made. */
const writers = () => import("../../../../papers/index.ts");

const svgOf = ({ drawing, alt }: FigureBlock): string => svgText(drawing, alt);
const pngOf = (figure: FigureBlock): Promise<Uint8Array> => pngPicture(svgOf(figure));

const figuresOf = ({ blocks }: Paper): readonly FigureBlock[] =>
  blocks.filter((block) => block.kind === "figure");

export const PAPER_MAKERS: readonly PaperMaker[] = [
  {
    id: "docx",
    make: async ({ publicCase }, language) => {
      const { casePaper, docxFile } = await writers();
      const paper = casePaper(publicCase, language);
      return { name: `${paper.fileName}.docx`, type: TYPES.docx, bytes: await docxFile(paper, pngOf) };
    },
  },
  {
    id: "pdf",
    make: async ({ publicCase }, language) => {
      const { casePaper, pageFonts, pdfFile } = await writers();
      const paper = casePaper(publicCase, language);
      const bytes = await pdfFile(paper, await pageFonts());
      return { name: `${paper.fileName}.pdf`, type: TYPES.pdf, bytes };
    },
  },
  {
    id: "plots",
    make: async ({ publicCase }, language) => {
      const { casePlotSheets, pageFonts, pdfFile } = await writers();
      const paper = casePlotSheets(publicCase, language);
      const bytes = await pdfFile(paper, await pageFonts());
      return { name: `${paper.fileName}.pdf`, type: TYPES.pdf, bytes };
    },
  },
  {
    id: "package",
    make: async ({ publicCase, hash, bytes }, language) => {
      const { casePaper, packageFile, packageName } = await writers();
      const answer = await fetch(new URL(TEMPLATE, document.baseURI));
      if (!answer.ok) throw new Error(`${TEMPLATE}: ${answer.status}`);
      const text = new TextDecoder().decode(bytes);
      const whole = packageFile({ publicCase, hash, text }, await answer.text());
      return {
        name: packageName(casePaper(publicCase, language).fileName),
        type: TYPES.html,
        bytes: new TextEncoder().encode(whole),
      };
    },
  },
  {
    id: "tables",
    make: async ({ publicCase }, language) => {
      const { casePaper, workbook } = await writers();
      const paper = casePaper(publicCase, language);
      return { name: `${paper.fileName}_tabeller.xlsx`, type: TYPES.xlsx, bytes: workbook(paper) };
    },
  },
  {
    id: "csv",
    make: async ({ publicCase }, language) => {
      const { casePaper, paperTables, tableCsv } = await writers();
      const paper = casePaper(publicCase, language);
      const encoder = new TextEncoder();
      const files = paperTables(paper).map((table) => [`${table.id}.csv`, encoder.encode(tableCsv(table))]);
      return {
        name: `${paper.fileName}_tabeller.zip`,
        type: TYPES.zip,
        bytes: zipped(Object.fromEntries(files)),
      };
    },
  },
  {
    id: "maps",
    make: async ({ publicCase }, language) => {
      const { casePaper } = await writers();
      const paper = casePaper(publicCase, language);
      const encoder = new TextEncoder();
      const files: Record<string, Uint8Array> = {};
      for (const figure of figuresOf(paper)) {
        files[`${figure.id}.svg`] = encoder.encode(svgOf(figure));
        files[`${figure.id}.png`] = await pngOf(figure);
      }
      return { name: `${paper.fileName}_kart.zip`, type: TYPES.zip, bytes: zipped(files) };
    },
  },
  {
    id: "dpia",
    make: async ({ publicCase }, language) => {
      const [{ docxFile, dpiaPaper }, { default: attacks }] = await Promise.all([
        writers(),
        import("../../../../../data/attacks.json"),
      ]);
      const paper = dpiaPaper(publicCase, attacks, language);
      return { name: `${paper.fileName}.docx`, type: TYPES.docx, bytes: await docxFile(paper, pngOf) };
    },
  },
];
