import { describe, expect, test } from "vitest";
import { casePaper, type Paper, pdfFile } from "../../../src/papers/index.ts";
import { cell, column, heading, list, missing, paragraph, table } from "../../../src/papers/model/blocks.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";
import { paperFonts } from "../../support/paper-fonts.ts";

const raw = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

const paper = casePaper(aPublicCase(), "nb");
const small = (blocks: Paper["blocks"]): Paper => ({ ...paper, blocks });

describe("a paper as PDF", () => {
  test("says that it is an archivable, tagged PDF, and carries what that asks for", async () => {
    const text = raw(await pdfFile(paper, paperFonts));
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    for (const needed of [
      "<pdfaid:part>2</pdfaid:part>",
      "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>",
      "/OutputIntents",
      "/MarkInfo",
      "/Marked true",
      "/StructTreeRoot",
      "/Lang (nb-NO)",
      "/DisplayDocTitle true",
      "/ID [",
    ])
      expect(text).toContain(needed);
    for (const barred of ["/Encrypt", "/JavaScript", "/JS ", "/Launch", "/EmbeddedFile"])
      expect(text).not.toContain(barred);
  });

  test("embeds every typeface, with the letters each sign stands for", async () => {
    const text = raw(await pdfFile(paper, paperFonts));
    const faces = count(text, /\/Subtype \/Type0\b/g);
    expect(faces).toBeGreaterThan(1);
    expect(count(text, /\/FontFile2\b/g)).toBe(faces);
    expect(count(text, /\/ToUnicode\b/g)).toBe(faces);
    expect(text).not.toMatch(/\/Subtype \/Type1\b/);
  });

  test("is the same bytes each time, and carries no date but the case's", async () => {
    const [first, second] = [await pdfFile(paper, paperFonts), await pdfFile(paper, paperFonts)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    const text = raw(first);
    const dates = [...text.matchAll(/\(D:(\d{8})/g)].map(([, day]) => day);
    expect(new Set(dates)).toEqual(new Set(["20261101"]));
    expect(text).toContain("(Spredt)");
    expect(text).not.toMatch(/PDFKit/);
  });

  test("has the structure of the paper: headings by level, lists, tables with heads, pictures with words", async () => {
    const text = raw(
      await pdfFile(
        small([
          heading(1, "a", "Én"),
          heading(2, "b", "To"),
          paragraph("Tekst"),
          list(["ett", "to"]),
          table("t", "Tabell", [column("Hva", 1), column("Tall", 1, "end")], [[cell("x"), cell("1")]]),
          missing("Mangler"),
        ]),
        paperFonts,
      ),
    );
    const tags = (tag: string) => count(text, new RegExp(`/S /${tag}\\b`, "g"));
    expect({ H1: tags("H1"), H2: tags("H2"), L: tags("L"), LI: tags("LI") }).toEqual({
      H1: 1,
      H2: 1,
      L: 1,
      LI: 2,
    });
    expect({ Table: tags("Table"), TR: tags("TR"), TH: tags("TH"), TD: tags("TD") }).toEqual({
      Table: 1,
      TR: 2,
      TH: 3,
      TD: 1,
    });
    const whole = raw(await pdfFile(paper, paperFonts));
    const figures = paper.blocks.filter(({ kind }) => kind === "figure").length;
    expect(figures).toBeGreaterThan(0);
    expect(count(whole, /\/S \/Figure\b/g)).toBe(figures);
    expect(count(whole, /\/Alt \(/g)).toBe(figures);
  });

  test("breaks a long table between rows, and a text that is longer than a page between words", async () => {
    const rows = Array.from({ length: 200 }, (_, n) => [cell(`Rad ${n}`), cell(String(n))]);
    const long = small([
      table("t", "Lang", [column("Hva", 1), column("Tall", 1)], rows),
      paragraph("ord ".repeat(4000).trim()),
    ]);
    const pages = count(raw(await pdfFile(long, paperFonts)), /\/Type \/Page\b/g);
    expect(pages).toBeGreaterThan(6);
    expect(pages).toBeLessThan(20);
  });
});
