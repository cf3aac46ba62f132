import { describe, expect, it } from "vitest";
import { stepRow } from "../../../src/app/ui/step-row.ts";
import { matchesText, sortRows } from "../../../src/app/ui/table-rows.ts";

describe("sorted rows", () => {
  it("keep unknown last, whichever way they are turned", () => {
    const rows = [3, null, 1];
    expect(sortRows(rows, (row) => row, "ascending", "nb")).toEqual([1, 3, null]);
    expect(sortRows(rows, (row) => row, "descending", "nb")).toEqual([3, 1, null]);
  });

  it("place æ, ø and å after z in Norwegian", () => {
    expect(sortRows(["Åsen", "Zoo", "Ærfugl", "Øya"], (row) => row, "ascending", "nb")).toEqual([
      "Zoo",
      "Ærfugl",
      "Øya",
      "Åsen",
    ]);
  });

  it("read numbers in words as numbers", () => {
    expect(sortRows(["Vegen 10", "Vegen 9"], (row) => row, "ascending", "nb")).toEqual([
      "Vegen 9",
      "Vegen 10",
    ]);
  });

  it("keep the order of equals, also when turned", () => {
    const rows = [
      { id: "a", value: 1 },
      { id: "b", value: 1 },
    ];
    for (const direction of ["ascending", "descending"] as const)
      expect(sortRows(rows, ({ value }) => value, direction, "nb").map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("a search in a table", () => {
  it("finds every word in any order and any case", () => {
    expect(matchesText("Lia ved skogen 41/207", "SKOGEN lia")).toBe(true);
    expect(matchesText("Lia ved skogen", "lia fjellet")).toBe(false);
  });
});

describe("the keys of a table", () => {
  it.each([
    ["ArrowDown", 2, 3],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 0, 0],
    ["PageDown", 2, 7],
    ["PageUp", 2, 0],
    ["Home", 5, 0],
    ["End", 5, 9],
  ])("%s takes row %d to row %d of ten", (key, cursor, next) => {
    expect(stepRow(key, cursor, 10, 5)).toBe(next);
  });

  it("leave other keys and empty tables alone", () => {
    expect(stepRow("a", 2, 10, 5)).toBeNull();
    expect(stepRow("ArrowDown", -1, 0, 5)).toBeNull();
  });
});
