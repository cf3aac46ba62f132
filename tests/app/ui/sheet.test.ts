import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksNothing, type FilterKind, passesColumn } from "../../../src/app/ui/sheet/column-filter.ts";
import { keptRows, sortedRows } from "../../../src/app/ui/sheet/sheet-rows.ts";
import { stepCell } from "../../../src/app/ui/sheet/step-cell.ts";

type Row = string | number | null;
const text: FilterKind<Row> = { kind: "text", of: (row) => (row === null ? null : String(row)) };
const range: FilterKind<Row> = { kind: "range", of: (row) => (row === null ? null : Number(row)) };
const choice: FilterKind<Row> = {
  kind: "choice",
  of: (row) => (row === null ? null : String(row)),
  options: [],
};

describe("a column's filter", () => {
  test("finds words in any order and case, a range with its ends, and any of some choices", () => {
    expect(passesColumn(text, { words: "B stor" }, "Storgata 5B")).toBe(true);
    expect(passesColumn(text, { words: "vegen" }, "Storgata 5B")).toBe(false);
    expect([1, 2, 3, 4].filter((n) => passesColumn(range, { from: 2, to: 3 }, n))).toEqual([2, 3]);
    expect(passesColumn(range, { from: 2 }, 99)).toBe(true);
    expect(passesColumn(choice, { values: ["a", "b"] }, "b")).toBe(true);
    expect(passesColumn(choice, { values: ["a"] }, "b")).toBe(false);
  });

  test("lets the unknown through only when asked to, and with nothing else asked, nothing but the unknown", () => {
    for (const kind of [text, range, choice]) {
      expect(passesColumn(kind, { words: "x", from: 1, values: ["x"] }, null)).toBe(false);
      expect(passesColumn(kind, { words: "x", from: 1, values: ["x"], unknown: true }, null)).toBe(true);
      expect(passesColumn(kind, { unknown: true }, null)).toBe(true);
      expect(passesColumn(kind, { unknown: true }, "5")).toBe(false);
    }
  });

  test("asks for nothing when it is blank", () => {
    expect(asksNothing({ words: "  " })).toBe(true);
    expect(asksNothing({ from: 0 })).toBe(false);
    expect(asksNothing({ unknown: true })).toBe(false);
  });
});

describe("rows", () => {
  const columns = [{ id: "a", sortBy: (row: Row) => row, filter: text }];

  test("are sorted as a Norwegian reads them, numbers by size, the unknown last both ways", () => {
    const rows = ["Ålesund", null, "Storgata 10", "Østre", "Storgata 9", "Ærlig", "bakken"];
    const up = ["bakken", "Storgata 9", "Storgata 10", "Ærlig", "Østre", "Ålesund"];
    expect(sortedRows(rows, columns, { column: "a", direction: "ascending" })).toEqual([...up, null]);
    expect(sortedRows(rows, columns, { column: "a", direction: "descending" })).toEqual([
      ...up.toReversed(),
      null,
    ]);
  });

  test("are the same ones, whatever the order; and those that every filter lets through", () => {
    const row = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom("ascending" as const, "descending" as const),
        (rows, direction) => {
          const sorted = sortedRows(rows, columns, { column: "a", direction });
          expect(sorted.toSorted()).toEqual(rows.toSorted());
          expect(sortedRows(sorted, columns, { column: "a", direction })).toEqual(sorted);
          const kept = keptRows(rows, columns, { a: { words: "1" } });
          expect(kept).toEqual(rows.filter((one) => one !== null && String(one).includes("1")));
        },
      ),
    );
  });
});

test("arrows go from cell to cell and stop at the edges", () => {
  const size = { rows: 3, columns: 4, page: 2 };
  expect(stepCell("ArrowDown", { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 1 });
  expect(stepCell("ArrowLeft", { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
  expect(stepCell("ArrowRight", { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
  expect(stepCell("End", { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 3 });
  expect(stepCell("PageDown", { row: 0, column: 2 }, size)).toEqual({ row: 2, column: 2 });
  expect(stepCell("x", { row: 0, column: 2 }, size)).toBeNull();
  expect(stepCell("ArrowDown", { row: -1, column: 1 }, { ...size, rows: 0 })).toBeNull();
});
