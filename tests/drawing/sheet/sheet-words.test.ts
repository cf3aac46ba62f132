import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hatchPath } from "../../../src/drawing/hatch.ts";
import { brokenLines, textWidth } from "../../../src/drawing/sheet/letter-widths.ts";
import { barLength } from "../../../src/drawing/sheet/scale-marks.ts";
import { SHEET_SCALES } from "../../../src/drawing/sheet/sheet-size.ts";
import { gridStep } from "../../../src/drawing/sheet/utm-grid.ts";
import { PdfSheet } from "../../../src/papers/pdf/pdf-sheet.ts";
import { paperFonts } from "../../support/paper-fonts.ts";

const sheet = new PdfSheet({ title: "", subject: "", language: "nb-NO", date: "2026-11-01" }, paperFonts);

describe("words on a sheet", () => {
  test("are never wider in the typeface than the sheet reckons with", () => {
    const text =
      "Nærmeste småhus på Áslia øvre, 1:1 000 (EPSG:25832) – Kárášjohka čđŋšŧž ≥ 2 m² «Vurdering» WÆØÅ@%";
    for (const [face, bold] of [
      ["regular", false],
      ["medium", false],
      ["semibold", false],
      ["bold", true],
    ] as const) {
      const measured = (shown: string) => sheet.font(face).fontSize(1000).widthOfString(shown) / 1000;
      for (const letter of text) {
        const wide = measured(letter);
        // Regular has letters that are a little wider than semibold's: over a word they are made up for.
        expect(wide, `${face} ${letter}`).toBeLessThanOrEqual(textWidth(letter, 1, bold) + 0.03);
      }
      expect(measured(text)).toBeLessThanOrEqual(textWidth(text, 1, bold));
    }
  });

  test("are broken into lines that fit, and are all there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,40}$/), { maxLength: 20 }),
        fc.integer({ min: 8, max: 80 }),
        (words, width) => {
          const lines = brokenLines(words.join(" "), 2, width);
          for (const line of lines)
            if ([...line].length > 1) expect(textWidth(line, 2)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        },
      ),
    );
  });
});

describe("grid and bar", () => {
  test("have round lengths that are 40 to 100 mm and no more than what there is room for", () => {
    for (const scale of SHEET_SCALES) {
      const step = (gridStep(scale) * 1000) / scale;
      expect(step).toBeGreaterThanOrEqual(40 - 1e-9);
      expect(step).toBeLessThanOrEqual(100 + 1e-9);
      const bar = (barLength(scale, 50) * 1000) / scale;
      expect(bar).toBeLessThanOrEqual(50 + 1e-9);
      expect(bar).toBeGreaterThan(24);
      expect(String(gridStep(scale))).toMatch(/^[125]0*$/);
      expect(String(barLength(scale, 50))).toMatch(/^[1245]0*$/);
    }
  });
});

describe("a hatch", () => {
  const square = [
    [0, 0],
    [40, 0],
    [40, 40],
    [0, 40],
  ] as const;
  const hole = [
    [10, 10],
    [30, 10],
    [30, 30],
    [10, 30],
  ] as const;
  const points = (d: string) =>
    [...d.matchAll(/[ML](\S+) (\S+?)(?=[ML]|$)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

  test("stays within its surface and out of its holes, at any angle", () => {
    for (const angle of [0, 20, 45, 90, 135, 160]) {
      const ends = points(hatchPath([square, hole], { angle, gap: 3 }));
      expect(ends.length).toBeGreaterThan(10);
      for (let at = 0; at + 1 < ends.length; at += 2) {
        const [a, b] = [ends[at] ?? [0, 0], ends[at + 1] ?? [0, 0]];
        for (const [x, y] of [a, b]) {
          expect(x).toBeGreaterThanOrEqual(-0.02);
          expect(x).toBeLessThanOrEqual(40.02);
          expect(y).toBeGreaterThanOrEqual(-0.02);
          expect(y).toBeLessThanOrEqual(40.02);
        }
        const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        expect(mx > 10.02 && mx < 29.98 && my > 10.02 && my < 29.98).toBe(false);
      }
    }
  });

  test("is nothing where there is nothing", () => {
    expect(hatchPath([], { angle: 45, gap: 3 })).toBe("");
  });
});
