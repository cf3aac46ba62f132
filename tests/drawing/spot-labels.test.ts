import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../../src/drawing/index.ts";
import { type SpotLabel, spotLabels } from "../../src/drawing/spot-labels.ts";

const SHEET = { width: 400, height: 300 };
const SIZE = 20;
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
const at = (x: number, y: number, text = "0–4"): SpotLabel => ({ text, spot: [x, y] });

test("a word with room stands at its spot, without a line", () => {
  const { marks, left } = spotLabels(SHEET, [at(100, 100), at(300, 200)], SIZE);
  expect(left).toEqual([]);
  expect(marks.map(({ kind }) => kind)).toEqual(["text", "text"]);
  expect(texts(marks).map(({ x }) => x)).toEqual([100, 300]);
});

test("words that would lie on another's spot are moved a little, each tied to its own by a line", () => {
  const { marks, left } = spotLabels(SHEET, [at(100, 100), at(108, 104, "5–9")], SIZE);
  expect(left).toEqual([]);
  const lines = marks.flatMap((mark) => (mark.kind === "path" ? [mark.d] : []));
  const shown = texts(marks);
  expect(shown.map(({ text }) => text)).toEqual(["0–4", "5–9"]);
  for (const [n, spot] of ["100.0 100.0", "108.0 104.0"].entries()) {
    const { x = 0, y = 0 } = shown[n] ?? {};
    expect(lines).toContain(`M${spot}L${x.toFixed(1)} ${(y - SIZE / 3).toFixed(1)}`);
  }
});

test("words never lie on each other nor over the edge, and each is shown or counted as left out", () => {
  const spots = fc.array(
    fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true })),
    {
      maxLength: 60,
    },
  );
  let left = 0;
  fc.assert(
    fc.property(spots, (all) => {
      const made = spotLabels(
        SHEET,
        all.map(([x, y]) => at(x, y)),
        SIZE,
      );
      const shown = texts(made.marks);
      expect(shown.length + made.left.length).toBe(all.length);
      left += made.left.length;
      shown.forEach((one, i) => {
        expect(one.x >= 0 && one.x <= SHEET.width && one.y >= 0 && one.y <= SHEET.height).toBe(true);
        for (const other of shown.slice(i + 1))
          expect(Math.abs(one.x - other.x) >= SIZE * 2 || Math.abs(one.y - other.y) >= SIZE * 0.99).toBe(
            true,
          );
      });
    }),
  );
  expect(left).toBeGreaterThan(0);
});

test("a crowd has no web of lines: words without room are left out instead", () => {
  const crowd = Array.from({ length: 40 }, (_, n) => at(60 + 30 * (n % 10), 60 + 40 * Math.floor(n / 10)));
  const { marks, left } = spotLabels(SHEET, crowd, SIZE);
  expect(marks.every(({ kind }) => kind === "text")).toBe(true);
  expect(texts(marks).length + left.length).toBe(40);
  expect(left.length).toBeGreaterThan(0);
});

test("spots outside the sheet have no word, and are told apart from those that had no room", () => {
  const beside = [at(-5, 100), at(100, 900)];
  expect(spotLabels(SHEET, beside, SIZE)).toEqual({ marks: [], left: [], outside: beside });
});
