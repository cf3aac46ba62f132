import { describe, expect, test } from "vitest";
import { casePlotSheets, pdfFile } from "../../../src/papers/index.ts";
import { paperFonts } from "../../support/paper-fonts.ts";
import { elementsOf, readPdf, textOf } from "../../support/pdf-text.ts";
import { aCase, wordsOf } from "../a-case.ts";

const publicCase = aCase();
const paper = casePlotSheets(publicCase, "nb");

describe("public plot sheets", () => {
  test("are of the plots that an alternative uses, or of those that are named, each from the top of a page", async () => {
    const used = publicCase.plots.filter(({ id }) => ["t0", "t4", "t5"].includes(id)).map(({ name }) => name);
    const headings = paper.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([...used, "Kilder"]);
    const read = readPdf(await pdfFile(paper, paperFonts));
    // The contents are on the first page, and name them too.
    for (const name of used)
      expect(
        read.pages.slice(1).filter(({ text }) => text.includes(`tall per`) || text.includes(name)).length,
      ).toBeGreaterThan(0);
    const breaks = paper.blocks.filter(({ kind }) => kind === "page-break").length;
    expect(breaks).toBe(used.length);
    const one = casePlotSheets(publicCase, "nb", ["t1"]);
    expect(one.contents).toBe("");
    expect(wordsOf(one).join(" ")).toContain("Ingen av alternativene bruker tomta.");
  });

  test("draw each plot at a scale that is said under it", () => {
    const figures = paper.blocks.filter((block) => block.kind === "figure");
    expect(figures).toHaveLength(3);
    for (const { scale, widthMm, drawing, caption } of figures) {
      expect(caption.replace(/\s/g, "")).toContain(`Målestokk1:${scale}.`);
      expect(drawing.width / 4).toBe(widthMm);
    }
  });

  test("tell each demand with how sure it is, and say what is not known", () => {
    const demands = paper.blocks.find((block) => block.kind === "table" && block.id === "tomt-1-krav");
    if (demands?.kind !== "table") throw new Error("the sheet has demands");
    expect(demands.columns.map(({ heading }) => heading)).toEqual([
      "Krav",
      "Svar",
      "Hvor sikkert",
      "Grunnlag",
    ]);
    const plot = publicCase.alternatives[0]?.houses[0];
    expect(demands.rows.length).toBe(plot?.findings.filter(({ rule }) => rule.startsWith("h")).length);
    expect(wordsOf(paper).join(" ")).toContain("Ukjent");
  });

  test("say the same when the file is read back, all of it tagged", async () => {
    const read = readPdf(await pdfFile(paper, paperFonts));
    expect({ unmarked: read.unmarked, lost: read.lost }).toEqual({ unmarked: 0, lost: 0 });
    const cells = elementsOf(read.tree)
      .filter(({ tag }) => tag === "TD" || tag === "TH")
      .map((element) => textOf(element).replace(/\s/g, ""));
    for (const block of paper.blocks)
      if (block.kind === "table")
        for (const { text } of block.rows.flat()) expect(cells).toContain(text.replace(/\s/g, ""));
  });

  test("have no figure of homes in use, and are no working paper of the office", () => {
    const words = wordsOf(paper).join(" ");
    expect(words).not.toContain("Programboenheter");
    expect([paper.header, paper.footer, paper.subtitle].join(" ")).not.toContain("INTERNT");
    expect(paper.fileName).toMatch(/^tomteark_[a-z-]+_2026-11-01$/);
  });

  test("hold 60 plots, and reasons of 5 000 letters", async () => {
    const [plot] = publicCase.plots;
    if (!plot) throw new Error("the case has plots");
    const children = "Skoleveien går forbi, og leken flytter seg. ".repeat(115).trim();
    expect(children.length).toBeGreaterThan(5000);
    const many = aCase({
      plots: [
        ...publicCase.plots,
        ...Array.from({ length: 60 }, (_, n) => ({
          ...plot,
          id: `x${n}` as typeof plot.id,
          name: `Tomt ${n} ${"Langnavn".repeat(20)}`,
          children: n === 0 ? children : "",
        })),
      ],
    });
    const made = casePlotSheets(
      many,
      "nb",
      many.plots.map(({ id }) => id),
    );
    const read = readPdf(await pdfFile(made, paperFonts));
    expect(read.pages.length).toBeGreaterThan(120);
    expect(read.text.replace(/\s/g, "")).toContain(children.replace(/\s/g, ""));
    expect(read.lost).toBe(0);
  }, 240_000);
});
