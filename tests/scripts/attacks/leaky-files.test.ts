import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { canariesIn } from "../../../scripts/attacks/canaries.ts";
import { strayMetadata } from "../../../scripts/attacks/metadata.ts";
import { diskFonts } from "../../../scripts/attacks/outputs.ts";
import { caseFrame, svgText, zoneMap } from "../../../src/drawing/index.ts";
import { caseFile } from "../../../src/engine/council/index.ts";
import {
  casePaper,
  docxFile,
  type Paper,
  packageFile,
  pdfFile,
  tableCsv,
  workbook,
} from "../../../src/papers/index.ts";
import { PACKAGE_SLOT } from "../../../src/papers/package/package-file.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";

const WORD = "kanari000417x";
const canaries = [{ word: WORD, field: "dataset.dwellings.label" }];
const publicCase = aPublicCase();
const clean = casePaper(publicCase, "nb");
const found = (name: string, bytes: Uint8Array): boolean => canariesIn({ name, bytes }, canaries).length > 0;
const written = (text: string): Uint8Array => new TextEncoder().encode(text);
const withBlocks = (more: Paper["blocks"]): Paper => ({ ...clean, blocks: [...more, ...clean.blocks] });
const leakyTable: Paper["blocks"] = [
  {
    kind: "table",
    id: "lekkasje",
    caption: "Tabell",
    columns: [{ heading: "Sted", align: "start", share: 1 }],
    rows: [[{ text: WORD }]],
  },
];

/** Papers that say a word too much, each in another place of the file. */
const PAPERS: readonly (readonly [string, Paper])[] = [
  ["a paragraph", withBlocks([{ kind: "paragraph", text: `Ved ${WORD} bor noen.` }])],
  ["a heading", withBlocks([{ kind: "heading", level: 1, text: WORD, id: "lekkasje" }])],
  ["a cell of a table", withBlocks(leakyTable)],
  ["the title", { ...clean, title: WORD }],
  ["the line under the title", { ...clean, subtitle: WORD }],
  ["the running foot", { ...clean, footer: WORD }],
  [
    "the words of a picture for those who do not see it",
    withBlocks([
      {
        kind: "figure",
        id: "lekkasje",
        drawing: { width: 10, height: 10, background: "#fff", marks: [] },
        widthMm: 100,
        scale: null,
        caption: "Kart",
        alt: WORD,
      },
    ]),
  ],
];

describe("a canary is read back", () => {
  test.each(PAPERS)("out of a PDF and a DOCX that have it in %s", async (_, paper) => {
    expect(found("a.pdf", await pdfFile(paper, diskFonts()))).toBe(true);
    expect(found("a.docx", await docxFile(paper))).toBe(true);
  });

  test("and is not in the same papers without it", async () => {
    expect(found("a.pdf", await pdfFile(clean, diskFonts()))).toBe(false);
    expect(found("a.docx", await docxFile(clean))).toBe(false);
    expect(found("a.xlsx", workbook(clean))).toBe(false);
  });

  test("out of a spreadsheet, a table of text, a map and a package", () => {
    const leaky = withBlocks(leakyTable);
    const [table] = leakyTable;
    if (table?.kind !== "table") throw new Error("the table is one");
    const drawing = zoneMap(publicCase, caseFrame(publicCase, 100, 100), { words: 9 });
    const text = {
      kind: "text",
      x: 1,
      y: 1,
      text: WORD,
      size: 9,
      weight: 400,
      fill: "#000",
      anchor: "start",
    } as const;
    const marked = { kind: "path", d: "M0 0", of: WORD } as const;
    expect(found("a.xlsx", workbook(leaky))).toBe(true);
    expect(found("a.csv", written(tableCsv(table)))).toBe(true);
    expect(found("a.svg", written(svgText({ ...drawing, marks: [text] }, "kart")))).toBe(true);
    expect(found("a.svg", written(svgText(drawing, WORD)))).toBe(true);
    expect(found("a.html", written(`<svg><path data-of="${marked.of}"/></svg>`))).toBe(true);
    const told = caseFile({ ...publicCase, question: WORD });
    expect(found("a.html", written(packageFile(told, `<html>${PACKAGE_SLOT}</html>`)))).toBe(true);
  });
});

/** A PDF of another hand than ours. */
async function pdfWith(leak: (page: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const page = new PDFDocument({ tagged: true, compress: true, info: { CreationDate: new Date(0) } });
  const parts: Uint8Array[] = [];
  page.on("data", (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve) => page.on("end", () => resolve()));
  page.text("Side");
  leak(page);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

describe("what a PDF has besides its pages", () => {
  const leaks: readonly (readonly [string, (page: PDFKit.PDFDocument) => void])[] = [
    ["bookmarks", (page) => void page.outline.addItem(WORD)],
    ["keywords", (page) => void Object.assign(page.info, { Keywords: WORD })],
    ["a name of the structure", (page) => void page.addStructure(page.struct("Figure", { alt: WORD }))],
    ["an attachment", (page) => void page.file(Buffer.from(`a,b\n${WORD},1\n`), { name: "a.csv" })],
    ["the name of an attachment", (page) => void page.file(Buffer.from("a"), { name: `${WORD}.csv` })],
    ["a note", (page) => void page.note(10, 10, 10, 10, WORD)],
  ];
  test.each(leaks)("is read: %s", async (_, leak) => {
    expect(found("a.pdf", await pdfWith(leak))).toBe(true);
  });
  test("an attachment is more than a PDF may have", async () => {
    const bytes = await pdfWith((page) => void page.file(Buffer.from("a"), { name: "a.csv" }));
    expect(strayMetadata({ name: "a.pdf", bytes }, "2026-11-22")).not.toEqual([]);
  });
});
