import { describe, expect, test } from "vitest";
import { type Language, messages } from "../../../src/messages/index.ts";
import { type Block, casePaper, type Paper, pdfFile } from "../../../src/papers/index.ts";
import { cell, column, heading, list, missing, paragraph, table } from "../../../src/papers/model/blocks.ts";
import { captionsOf } from "../../../src/papers/pdf/pdf-blocks.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";
import { paperFonts } from "../../support/paper-fonts.ts";
import { elementsOf, type PdfElement, readPdf, textOf } from "../../support/pdf-text.ts";

/** Line breaks are the paper's own business: words are not. */
const bare = (text: string): string => text.replace(/\s+/gu, "");

/** What each block says, in order, as one who reads the model would have it. */
function told(block: Block, caption: string): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return block.text;
    case "list":
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : "•"}${item}`).join("");
    case "table":
      return [
        caption,
        ...block.columns.map((one) => one.heading),
        ...block.rows.flat().map(({ text }) => text),
      ].join("");
    case "figure":
      return caption;
    case "page-break":
      return "";
  }
}

function toldBy(paper: Paper): string {
  const captions = captionsOf(paper.blocks, messages(paper.language));
  return bare(
    paper.title +
      paper.subtitle +
      paper.blocks.map((block) => told(block, captions.get(block) ?? "")).join(""),
  );
}

/** The file's own words: tree order, without the table of contents and the words that stand on maps. */
const said = (tree: readonly PdfElement[]): string =>
  tree
    .map((element) =>
      element.tag === "TOC" || element.tag === "Figure" ? "" : element.text + said(element.children),
    )
    .join("");

/** Where two texts part, with what stands there in each; null where they are the same. A whole paper in a message is read by nobody. */
function parting(read: string, wanted: string): readonly string[] | null {
  if (read === wanted) return null;
  const at = [...read].findIndex((letter, index) => letter !== wanted[index]);
  const from = at < 0 ? read.length : at;
  return [read, wanted].map((text) => text.slice(Math.max(0, from - 40), from + 80));
}

describe("what a PDF says when it is read back", () => {
  for (const language of ["nb", "nn", "en"] as const satisfies readonly Language[])
    test(`is the model's words, all of them and in order: ${language}`, async () => {
      const paper: Paper = { ...casePaper(aPublicCase(), language), contents: "" };
      const read = readPdf(await pdfFile(paper, paperFonts));
      expect(parting(bare(said(read.tree)), toldBy(paper))).toBeNull();
      expect({ unmarked: read.unmarked, lost: read.lost }).toEqual({ unmarked: 0, lost: 0 });
    });

  test("has every heading as one of its level, and every row and cell of its tables", async () => {
    const paper = casePaper(aPublicCase(), "nb");
    const elements = elementsOf(readPdf(await pdfFile(paper, paperFonts)).tree);
    const tagged = elements
      .filter(({ tag }) => /^H[1-3]$/.test(tag))
      .map((element) => [element.tag, bare(textOf(element))]);
    expect(tagged).toEqual(
      paper.blocks.flatMap((block) =>
        block.kind === "heading" ? [[`H${block.level}`, bare(block.text)]] : [],
      ),
    );
    const rows = elements
      .filter(({ tag }) => tag === "TR")
      .map(({ children }) => children.map((one) => bare(textOf(one))));
    expect(rows).toEqual(
      paper.blocks.flatMap((block) =>
        block.kind === "table"
          ? [
              block.columns.map((one) => one.heading),
              ...block.rows.map((row) => row.map(({ text }) => text)),
            ].map((row) => row.map(bare))
          : [],
      ),
    );
    const pictures = elements.filter(({ tag }) => tag === "Figure").map(({ alt }) => alt);
    expect(pictures).toEqual(paper.blocks.flatMap((block) => (block.kind === "figure" ? [block.alt] : [])));
  });

  test("is whole where names and reasons are longer than any page has room for, and where there are 200 plots", async () => {
    const name = "Langnavnetomtafelt".repeat(14);
    const reason = "Fordi grunnen er slik. ".repeat(218).trim();
    expect(reason.length).toBeGreaterThan(5000);
    const rows = Array.from({ length: 200 }, (_, n) => [
      cell(`${name} ${n}`),
      cell(reason.slice(0, n)),
      cell("1"),
    ]);
    const base = casePaper(aPublicCase(), "nb");
    const paper: Paper = {
      ...base,
      contents: "",
      title: name,
      blocks: [
        heading(1, "a", name),
        paragraph(reason),
        list([reason, name]),
        missing(reason),
        heading(2, "b", reason.slice(0, 400)),
        table(
          "t",
          name,
          [column(name, 1), column("Grunn", 4), column("Hus", 1, "end")],
          [...rows, [cell(name), cell(reason), cell("2")]],
        ),
      ],
    };
    const read = readPdf(await pdfFile(paper, paperFonts));
    expect(parting(bare(said(read.tree)), toldBy(paper))).toBeNull();
    expect(read.lost).toBe(0);
  }, 60_000);
});
