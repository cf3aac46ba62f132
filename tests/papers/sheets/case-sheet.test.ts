import { describe, expect, test } from "vitest";
import { ORIENTATIONS, PAPER_SIZES, sheetSvg, UNITS_PER_MM } from "../../../src/drawing/index.ts";
import { readCase, releaseTable } from "../../../src/engine/council/index.ts";
import {
  caseSheet,
  caseSheetHold,
  caseSheetSubjects,
  mapSheetsFile,
  type SheetWish,
} from "../../../src/papers/index.ts";
import { aDemoCase } from "../../browser/a-demo-case.ts";
import { paperFonts } from "../../support/paper-fonts.ts";
import { elementsOf, readPdf, textOf } from "../../support/pdf-text.ts";
import { whyNotXml } from "../../support/well-formed.ts";
import { aCase } from "../a-case.ts";

const publicCase = aCase();
const plot = publicCase.plots.find(({ id }) => id === "t0");
if (!plot) throw new Error("the case has the plot");
const about = { title: "Kartark", subject: "Testby", language: "nb", date: publicCase.date } as const;
const wish = (change: Partial<SheetWish> = {}): SheetWish => ({
  subject: { kind: "plot", id: "t0", alternative: "A" },
  paper: "A4",
  orientation: "landscape",
  scale: 1000,
  ...change,
});
const sheet = (change: Partial<SheetWish> = {}, change2 = publicCase) => {
  const made = caseSheet(change2, wish(change), "nb");
  if (!made) throw new Error("the case has the subject");
  return made;
};
/** Corners of the paths that are drawn in a colour, in units of the map. */
const cornersIn = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("a map sheet's scale", () => {
  for (const scale of [500, 1000, 2000, 2500, 5000, 10_000])
    test(`is true at 1:${scale}: millimetres of the page are metres divided by it`, () => {
      const { map } = sheet({ scale });
      const drawn = map.marks.find(
        (mark) => mark.kind === "path" && mark.stroke === "#b4550f" && mark.width === 2.8,
      );
      if (drawn?.kind !== "path") throw new Error("the plot is drawn");
      const page = cornersIn(drawn.d).map((corner) => corner.map((units) => units / UNITS_PER_MM));
      const ring = plot.outline.coordinates[0]?.[0] ?? [];
      // The ring's last corner is its first, and the path is closed without it where they fall together.
      const [a, b] = [ring[0] ?? [0, 0], ring[1] ?? [0, 0]];
      const [pa, pb] = [page[0] ?? [], page[1] ?? []];
      const metres = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const millimetres = Math.hypot((pb[0] ?? 0) - (pa[0] ?? 0), (pb[1] ?? 0) - (pa[1] ?? 0));
      // A tenth of a unit is the finest that paths are written with: four hundredths of a millimetre over a side.
      expect(Math.abs(millimetres - (metres * 1000) / scale)).toBeLessThan(0.04);
    });

  test("is the PDF's own: its units are quarters of millimetres, and nothing scales the map again", async () => {
    const read = readPdf(await mapSheetsFile([sheet()], about, paperFonts));
    const [page] = read.pages;
    const unit = 72 / 25.4 / UNITS_PER_MM;
    const scales = [...(page?.content ?? "").matchAll(/^(-?[\d.]+) 0 0 (-?[\d.]+) 0 0 cm$/gm)].map(([, x]) =>
      Number(x),
    );
    expect(scales.length).toBeGreaterThan(0);
    for (const one of scales) expect(Math.abs(one - unit)).toBeLessThan(1e-5);
  });

  test("is the SVG's own: the picture is as large as the paper", () => {
    const svg = sheetSvg(sheet());
    expect(svg).toContain('width="297mm" height="210mm" viewBox="0 0 1188 840"');
    expect(whyNotXml(svg)).toBeNull();
  });

  test("says what has no room, and offers the largest at which it has, on the sheet too", () => {
    const small = wish({ subject: { kind: "today" }, scale: 500 });
    const { held, largest } = caseSheetHold(publicCase, small);
    expect(held).toBe(false);
    expect(caseSheetHold(publicCase, { ...small, scale: largest }).held).toBe(true);
    const words = (scale: number | null) =>
      sheet({ subject: { kind: "today" }, scale })
        .texts.map(({ lines }) => lines.map(({ text }) => text).join(""))
        .join("\n");
    expect(words(500)).toContain("Arket viser ikke alt.");
    expect(words(null)).not.toContain("Arket viser ikke alt.");
  });
});

describe("a map sheet", () => {
  test("of zones names those that lie beside it", () => {
    const read = readCase(aDemoCase());
    if (!read.ok) throw new Error("the demo's case is whole");
    const { zones } = releaseTable(read.value.publicCase.release);
    const notes = (scale: number | null, paper: "A4" | "A3") =>
      sheet({ subject: { kind: "zones" }, scale, paper }, read.value.publicCase)
        .texts.map(({ lines }) => lines.map(({ text }) => text).join(""))
        .filter((text) => /^(Ligger helt eller delvis|Det er ikke plass til klassen)/.test(text));
    const told = (text: string): number =>
      zones.filter(({ name }) => text.includes(`${name} (`)).length +
      Number(/ og (\d+) sone/.exec(text)?.[1] ?? 0);
    const [beside = ""] = notes(500, "A4").filter((text) => text.startsWith("Ligger helt"));
    expect(told(beside)).toBeGreaterThan(0);
    for (const scale of [500, 10_000, 2_000_000, null])
      expect(notes(scale, "A4").reduce((sum, text) => sum + told(text), 0)).toBeLessThanOrEqual(zones.length);
    expect(notes(null, "A3").some((text) => text.startsWith("Ligger helt"))).toBe(false);
  });

  test("of an alternative outlines its plots, and no sign hides one", () => {
    const { map } = sheet({ subject: { kind: "alternative", id: "A" }, scale: 10_000 });
    const plots = ["t0", "t4"].map((id) => publicCase.plots.find((one) => one.id === id));
    const outlines = map.marks.filter((mark) => mark.kind === "path" && mark.stroke === "#b4550f");
    expect(outlines).toHaveLength(plots.length);
    const boxes = (marks: typeof map.marks) =>
      marks.flatMap((mark) => (mark.kind === "path" ? [cornersIn(mark.d)] : []));
    const signs = map.marks.filter((mark) => mark.kind === "path" && mark.of?.startsWith("plot:"));
    expect(signs).toHaveLength(plots.length);
    // Each sign's top and its plot's lower edge lie on either side of the plot's upper edge.
    for (const corners of boxes(outlines)) {
      const top = Math.min(...corners.map(([, y]) => y));
      const [x] = corners[0] ?? [0];
      const sign = boxes(signs).find(([corner]) => Math.abs((corner?.[0] ?? 0) - x) < 20);
      expect(sign?.[0]?.[1]).toBeLessThan(top - 11 * 2 + 1);
    }
  });

  test("says what it is, at which scale, in which zone, by which rules and of what date, and is tagged throughout", async () => {
    const sheets = caseSheetSubjects({ publicCase }).map((subject) => sheet({ subject, scale: null }));
    const read = readPdf(await mapSheetsFile(sheets, about, paperFonts));
    expect(read.pages).toHaveLength(sheets.length);
    expect({ unmarked: read.unmarked, lost: read.lost }).toEqual({ unmarked: 0, lost: 0 });
    const parts = elementsOf(read.tree).filter(({ tag }) => tag === "Sect");
    parts.forEach((part, at) => {
      const tags = part.children.map(({ tag }) => tag);
      expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
      expect(tags.filter((tag) => tag === "Figure")).toHaveLength(1);
      expect(part.children.find(({ tag }) => tag === "Figure")?.alt).toBe(sheets[at]?.alt);
      const text = part.children
        .filter(({ tag }) => tag !== "Figure")
        .map(textOf)
        .join("\n");
      for (const said of [
        sheets[at]?.title ?? "",
        "Kartark · Testby kommune (fiktiv)",
        "Tall per 1. november 2026",
        "EUREF89 UTM sone 32 (EPSG:25832)",
        "Rutenett:",
        "Regelsett:",
        "Tegnforklaring",
        "Kilder",
      ])
        expect(text).toContain(said);
      expect(text).toMatch(/Målestokk 1:[\d\s]+ \(A4\)/u);
    });
  });

  test("has all its words within the paper, also where names are long and sources many", () => {
    const long = aCase({
      title: "Hvor kan de neste småhusene ligge, og hvorfor der? ".repeat(4),
      plots: publicCase.plots.map((one) => ({ ...one, name: "Langnavnetomtafelt".repeat(12) })),
      sources: Array.from({ length: 60 }, (_, n) => ({
        what: "plots",
        licence: `Lisens ${n} med et langt navn som ingen hadde ventet seg`,
        date: "2026-01-01",
        rows: n,
      })),
    });
    for (const paper of PAPER_SIZES)
      for (const orientation of ORIENTATIONS) {
        const { texts, widthMm, heightMm } = sheet({ paper, orientation }, long);
        for (const { y, x } of texts.flatMap(({ lines }) => lines)) {
          expect(x).toBeGreaterThanOrEqual(10 * UNITS_PER_MM - 0.01);
          expect(x).toBeLessThan((widthMm - 10) * UNITS_PER_MM);
          expect(y).toBeLessThanOrEqual((heightMm - 10) * UNITS_PER_MM + 0.01);
        }
        const last = texts
          .at(-1)
          ?.lines.map(({ text }) => text)
          .join("");
        expect(last).toMatch(/^og \d+ kilder til$/);
      }
  });

  test("is the same bytes each time", async () => {
    const [first, second] = [
      await mapSheetsFile([sheet()], about, paperFonts),
      await mapSheetsFile([caseSheet(aCase(), wish(), "nb") ?? sheet()], about, paperFonts),
    ];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test("explains no more than it shows", () => {
    const labels = (subject: SheetWish["subject"]) =>
      sheet({ subject, scale: null }).texts.map(({ lines }) => lines.map(({ text }) => text).join(""));
    expect(labels({ kind: "plot", id: "t0", alternative: null })).not.toContain("Foreslåtte småhus");
    expect(labels({ kind: "plot", id: "t0", alternative: "A" })).toContain("Foreslåtte småhus");
  });
});
