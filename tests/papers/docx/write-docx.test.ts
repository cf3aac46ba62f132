import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { caseFile } from "../../../src/engine/council/index.ts";
import type { Language } from "../../../src/messages/index.ts";
import { casePaper, docxFile, type Paper } from "../../../src/papers/index.ts";
import { whyNotXml } from "../../support/well-formed.ts";
import { aCase, wordsOf } from "../a-case.ts";

const root = join(import.meta.dirname, "../../..");
const paper = casePaper(aCase({ title: 'Neste <småhus> & «mer» "nå"' }), "nb");
const bytes = await docxFile(paper);

const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
const parts = partsOf(bytes);
const part = (path: string): string => {
  const found = parts[path];
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};
const body = part("word/document.xml");

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** The text of each paragraph, in order. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside]) =>
    plain([...(inside ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1]).join("")),
  );

describe("a Word document", () => {
  test("is made of well-formed parts", () => {
    for (const [path, text] of Object.entries(parts))
      if (/\.(xml|rels|svg)$/.test(path)) expect([path, whyNotXml(text)]).toEqual([path, null]);
  });

  test("names no part that is not there, and has no part without a type", () => {
    for (const [path, text] of Object.entries(parts)) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const [, target] of text.matchAll(/Target="([^"]+)"/g))
        expect(parts).toHaveProperty([`${folder}${target}`]);
    }
    const types = part("[Content_Types].xml");
    for (const path of Object.keys(parts)) {
      const ending = path.split(".").at(-1);
      expect(
        path === "[Content_Types].xml" ||
          types.includes(`PartName="/${path}"`) ||
          types.includes(`Extension="${ending}"`),
      ).toBe(true);
    }
    for (const [, used] of body.matchAll(/r:(?:embed|id)="(rId\d+)"/g))
      expect(part("word/_rels/document.xml.rels")).toContain(`Id="${used}"`);
  });

  test("says all that the paper says, in the same order, and nothing else", () => {
    const inside = body.replace(/<w:sdt>.*?<\/w:sdt>/s, "");
    const read = paragraphs(inside).filter((text) => text !== "");
    const captions = new Set(
      paper.blocks.flatMap((block) =>
        block.kind === "table" || block.kind === "figure" ? [block.caption] : [],
      ),
    );
    const told = read.map((text) => {
      const caption = /^(?:Tabell|Figur) \d+: (.*)$/s.exec(text)?.[1];
      return caption !== undefined && captions.has(caption) ? caption : text;
    });
    expect(told).toEqual([
      paper.title,
      paper.subtitle,
      paper.contents,
      ...wordsOf(paper).filter((text) => text !== ""),
    ]);
  });

  test("lists its chapters, each of which can be jumped to", () => {
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? "";
    expect(contents).toContain("TOC ");
    const headings = paper.blocks.flatMap((block) =>
      block.kind === "heading" && block.level < 3 ? [block.text] : [],
    );
    expect(paragraphs(contents).filter((text) => text !== "")).toEqual(headings);
    for (const [, anchor] of contents.matchAll(/w:anchor="([^"]+)"/g))
      expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });

  test("has Word's own heading styles, captions that count, and header rows that are repeated", () => {
    const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
    const blocks = (kind: string) => paper.blocks.filter((block) => block.kind === kind).length;
    for (const level of [1, 2, 3])
      expect(count(new RegExp(`<w:pStyle w:val="Heading${level}"/>`, "g"))).toBe(
        paper.blocks.filter((block) => block.kind === "heading" && block.level === level).length,
      );
    expect(count(/<w:tblHeader\/>/g)).toBe(blocks("table"));
    expect(count(/SEQ Tabell/g)).toBe(blocks("table"));
    expect(count(/SEQ Figur/g)).toBe(blocks("figure"));
    for (const [, style] of body.matchAll(/<w:pStyle w:val="([^"]+)"/g))
      expect(part("word/styles.xml")).toContain(`w:styleId="${style}"`);
  });

  test("says in words what each map shows, and holds it as a drawing and as dots", () => {
    const figures = paper.blocks.filter((block) => block.kind === "figure");
    const told = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((found) => plain(found[1] ?? ""));
    expect(told).toEqual(figures.map(({ alt }) => alt));
    expect([...body.matchAll(/<asvg:svgBlip/g)]).toHaveLength(figures.length);
    expect(Object.keys(parts).filter((path) => path.endsWith(".svg"))).toHaveLength(figures.length);
  });

  test("is an upright A4 page with page numbers", () => {
    expect(body).toMatch(/<w:pgSz w:w="11905" w:h="16837"|<w:pgSz w:w="11906" w:h="16838"/);
    expect(part("word/footer1.xml")).toContain("NUMPAGES");
    expect(paragraphs(part("word/header1.xml"))).toEqual([paper.header]);
  });

  test("is told to be in its language", () => {
    expect(part("word/styles.xml")).toContain('<w:lang w:val="nb-NO"');
  });

  test.each([
    ["nn", "nn-NO"],
    ["en", "en-GB"],
  ] as const)("in %s too", async (language: Language, word) => {
    const other = partsOf(await docxFile(casePaper(aCase(), language)));
    expect(other["word/styles.xml"]).toContain(`<w:lang w:val="${word}"`);
  });
});

describe("what a Word document says of itself", () => {
  test("is its title, its kind and the date of its figures, and nobody's name", () => {
    const told = [...part("docProps/core.xml").matchAll(/<([a-z]+:[A-Za-z]+)(?: [^>]*)?>([^<]*)<\/\1>/g)].map(
      ([, field, text]) => [field, plain(text ?? "")],
    );
    expect(told).toEqual([
      ["dc:title", paper.title],
      ["dc:subject", paper.subtitle],
      ["dc:creator", "Spredt"],
      ["cp:lastModifiedBy", "Spredt"],
      ["cp:revision", "1"],
      ["dcterms:created", "2026-11-01T00:00:00Z"],
      ["dcterms:modified", "2026-11-01T00:00:00Z"],
    ]);
    for (const path of ["docProps/app.xml", "docProps/custom.xml"])
      expect(part(path)).toMatch(/<Properties[^>]*\/>$/);
  });

  test("holds no revision ids, no comments, and no field that Word must ask about", () => {
    const all = Object.values(parts).join("");
    expect(all).not.toMatch(/w:rsid|w:dirty|updateFields|<w:ins |<w:del /);
    expect(Object.keys(parts).filter((path) => /comment|people|thumbnail/i.test(path))).toEqual([]);
  });
});

describe("the same case", () => {
  test("gives the same bytes the second time", async () => {
    expect(await docxFile(paper)).toEqual(bytes);
  });

  test("gives the same bytes in another process, another zone of time and another language of the machine", async () => {
    const folder = mkdtempSync(join(tmpdir(), "spredt-papers-"));
    try {
      const publicCase = aCase();
      writeFileSync(join(folder, "sak.json"), caseFile(publicCase).text);
      execFileSync(
        process.execPath,
        [
          "--import",
          "tsx",
          "src/cli/main.ts",
          "papers",
          join(folder, "sak.json"),
          "--out",
          join(folder, "ut"),
        ],
        { cwd: root, env: { ...process.env, TZ: "Pacific/Honolulu", LC_ALL: "fi_FI.UTF-8" }, stdio: "pipe" },
      );
      const mine: Paper = casePaper(publicCase, "nb");
      const theirs = new Uint8Array(readFileSync(join(folder, "ut", `${mine.fileName}.docx`)));
      expect(Buffer.compare(theirs, await docxFile(mine))).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
