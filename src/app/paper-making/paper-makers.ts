import { zipSync } from "fflate";
import { svgText } from "../../drawing/index.ts";
import type { CaseFile } from "../../engine/index.ts";
import type { Language } from "../../messages/index.ts";
import type { FigureBlock, Paper, PaperFonts } from "../../papers/index.ts";
import type { MadePaper, PaperKind } from "./paper-kinds.ts";

/** What a maker has: the case as it was read, and what only the place it works in can give. */
export interface Given extends CaseFile {
  readonly language: Language;
  /** Ids of the plots that have a sheet; those that are used where left out. */
  readonly plots?: readonly string[];
  /** Pixels of an SVG. `of`: how many the paper will ask for in all. */
  readonly picture: (svg: string, of: number) => Promise<Uint8Array>;
  readonly fonts: () => Promise<PaperFonts>;
  /** The built room without a case. */
  readonly template: () => Promise<string>;
}

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html",
  zip: "application/zip",
} as const;

/** No zip can be older, and no clock is asked. */
const ZIP_TIME = new Date(1980, 0, 1);
const zipped = (files: Record<string, Uint8Array>): Uint8Array =>
  zipSync(files, { mtime: ZIP_TIME, level: 6 });

/** Each paper asks for its own part of it, when it is made. */
const writers = () => import("../../papers/index.ts");

const svgOf = ({ drawing, alt }: FigureBlock): string => svgText(drawing, alt);
const figuresOf = ({ blocks }: Paper): readonly FigureBlock[] =>
  blocks.filter((block) => block.kind === "figure");

async function wordOf(paper: Paper, { picture }: Given): Promise<MadePaper> {
  const { docxFile } = await writers();
  const of = figuresOf(paper).length;
  const bytes = await docxFile(paper, (figure) => picture(svgOf(figure), of));
  return { name: `${paper.fileName}.docx`, type: TYPES.docx, bytes };
}

async function pdfOf(paper: Paper, { fonts }: Given): Promise<MadePaper> {
  const { pdfFile } = await writers();
  const bytes = await pdfFile(paper, await fonts());
  return { name: `${paper.fileName}.pdf`, type: TYPES.pdf, bytes };
}

async function casePaperOf({ publicCase, language }: Given): Promise<Paper> {
  const { casePaper } = await writers();
  return casePaper(publicCase, language);
}

/** What was attacked, and how it went, goes with the app that it was tried on. */
async function dpiaOf({ publicCase, language }: Given): Promise<Paper> {
  const [{ dpiaPaper }, { default: attacks }] = await Promise.all([
    writers(),
    import("../../../data/attacks.json"),
  ]);
  return dpiaPaper(publicCase, attacks, language);
}

/** One function a paper: same case, same bytes. */
export const PAPER_MAKERS: Readonly<Record<PaperKind, (given: Given) => Promise<MadePaper>>> = {
  docx: async (given) => wordOf(await casePaperOf(given), given),
  pdf: async (given) => pdfOf(await casePaperOf(given), given),
  plots: async (given) => {
    const { casePlotSheets } = await writers();
    return pdfOf(casePlotSheets(given.publicCase, given.language, given.plots), given);
  },
  package: async (given) => {
    const { packageFile, packageName } = await writers();
    const whole = packageFile(given, await given.template());
    return {
      name: packageName((await casePaperOf(given)).fileName),
      type: TYPES.html,
      bytes: new TextEncoder().encode(whole),
    };
  },
  tables: async (given) => {
    const { workbook } = await writers();
    const paper = await casePaperOf(given);
    return { name: `${paper.fileName}_tabeller.xlsx`, type: TYPES.xlsx, bytes: workbook(paper) };
  },
  csv: async (given) => {
    const { paperTables, tableCsv } = await writers();
    const paper = await casePaperOf(given);
    const encoder = new TextEncoder();
    const files = paperTables(paper).map((table) => [`${table.id}.csv`, encoder.encode(tableCsv(table))]);
    return {
      name: `${paper.fileName}_tabeller.zip`,
      type: TYPES.zip,
      bytes: zipped(Object.fromEntries(files)),
    };
  },
  maps: async (given) => {
    const paper = await casePaperOf(given);
    const figures = figuresOf(paper);
    const encoder = new TextEncoder();
    const files: Record<string, Uint8Array> = {};
    for (const figure of figures) {
      const svg = svgOf(figure);
      files[`${figure.id}.svg`] = encoder.encode(svg);
      files[`${figure.id}.png`] = await given.picture(svg, figures.length);
    }
    return { name: `${paper.fileName}_kart.zip`, type: TYPES.zip, bytes: zipped(files) };
  },
  dpia: async (given) => wordOf(await dpiaOf(given), given),
  dpiaPdf: async (given) => pdfOf(await dpiaOf(given), given),
};
