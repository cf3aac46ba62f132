import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ADDED_BY_HAND,
  conflictKey,
  DWELLING_FACTS,
  type Dwelling,
  editDwelling,
  mergeRegister,
  type RegisterMerge,
  withRegisterChoices,
} from "../../../src/engine/index.ts";
import { aTown, at, deepFreeze, inDwelling } from "../../support/a-town.ts";

const unit = (id: string, over: Partial<Dwelling> = {}): Dwelling =>
  deepFreeze(aTown().dwelling(id, at(0, 0), over).dataset()).dwellings[0] as Dwelling;
const everything = new Set(DWELLING_FACTS);
const merge = (
  old: readonly Dwelling[],
  rows: readonly Dwelling[],
  says: ReadonlySet<(typeof DWELLING_FACTS)[number]> = everything,
) => mergeRegister(old, { rows, says });
const chosen = (
  merged: RegisterMerge,
  takeFile: readonly string[],
  gone: "keep" | "mark" | "remove" = "keep",
) =>
  withRegisterChoices(
    { ...aTown().placement("p", inDwelling("held")).dataset(), dwellings: merged.dwellings },
    { ...merged, files: ["ny.csv"] },
    { takeFile: new Set(takeFile), gone },
  ).dwellings;

describe("the next quarter's file", () => {
  test("tells new, changed, gone and unchanged apart", () => {
    const old = [
      unit("a", { bedrooms: 2 }),
      unit("b"),
      unit("c"),
      { ...unit("d"), from: { file: ADDED_BY_HAND, row: 1 } },
    ];
    const merged = merge(old, [unit("e"), unit("b"), unit("a", { bedrooms: 3 })]);
    expect(merged).toMatchObject({
      added: ["e"],
      changed: [{ id: "a", fact: "bedrooms", old: 2, new: 3 }],
      conflicts: [],
      gone: ["c"],
      unchanged: 1,
    });
    expect(merged.dwellings.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(merged.dwellings[1]).toBe(old[1]);
  });

  test("erases nothing that it lacks a column for, or that a cell of it is empty of", () => {
    const old = [unit("a", { bedrooms: 2, areaM2: 48, label: "Storgata 5, H0101" })];
    const row = unit("a", { areaM2: "unknown", bedrooms: 5, label: "Storgata 5" });
    expect(merge(old, [row], new Set(["areaM2", "label"])).dwellings).toEqual(old);
  });

  test("knows a unit again by its door when the id is another, if there is only one such door on either side", () => {
    const old = [
      unit("a", { label: "Storgata 5, H0101" }),
      unit("b", { label: "Storgata 6, H0101" }),
      unit("c", { label: "Storgata 6, H0101" }),
    ];
    const merged = merge(old, [
      unit("x", { label: "STORGATA 5 h0101", standing: "vacant" }),
      unit("y", { label: "Storgata 6, H0101" }),
    ]);
    expect(merged.byAddress).toBe(1);
    expect(merged.dwellings[0]).toMatchObject({ id: "a", standing: "vacant" });
    expect(merged.added).toEqual(["y"]);
  });

  test("never takes a unit away from the row that has its id", () => {
    const old = [unit("a", { label: "Storgata 5, H0101" })];
    const merged = merge(old, [
      unit("x", { label: "Storgata 5, H0101" }),
      unit("a", { label: "Storgata 9, H0101" }),
    ]);
    expect(merged.added).toEqual(["x"]);
    expect(merged.gone).toEqual([]);
  });
});

describe("what the user has set right", () => {
  const mine = editDwelling(unit("a", { areaM2: 45 }), { areaM2: 48 });

  test("stays without a word while the file says what it said before", () => {
    const merged = merge([mine], [unit("a", { areaM2: 45 })]);
    expect(merged.dwellings[0]).toBe(mine);
    expect([merged.conflicts, merged.unchanged]).toEqual([[], 1]);
  });

  test("is no edit any longer once the file says the same", () => {
    const merged = merge([mine], [unit("a", { areaM2: 48 })]);
    expect(merged.dwellings[0]).toMatchObject({ areaM2: 48 });
    expect(merged.dwellings[0]?.edited).toBeUndefined();
  });

  test("stays by default when the file has changed too, and gives way when the file's word is chosen", () => {
    const merged = merge([mine], [unit("a", { areaM2: 50 })]);
    const [conflict] = merged.conflicts;
    expect(conflict).toEqual({ id: "a", fact: "areaM2", old: 48, new: 50 });
    expect(chosen(merged, [])[0]).toMatchObject({ areaM2: 48, edited: { areaM2: 50 } });
    const taken = chosen(merged, [conflictKey(conflict as never)])[0];
    expect(taken?.areaM2).toBe(50);
    expect(taken?.edited).toBeUndefined();
  });

  test("is not asked about again when the same file comes twice", () => {
    const row = unit("a", { areaM2: 50 });
    const once = chosen(merge([mine], [row]), []);
    expect(merge(once, [row]).conflicts).toEqual([]);
  });

  test("set back to the file's own word is no edit", () => {
    expect(editDwelling(mine, { areaM2: 45 })).toEqual(unit("a", { areaM2: 45 }));
  });
});

test("gone units are marked when that is asked for, and the mark goes when the file has them again", () => {
  const merged = merge([unit("a"), unit("b")], [unit("a")]);
  const marked = chosen(merged, [], "mark");
  expect(marked.map(({ absentFrom }) => absentFrom)).toEqual([undefined, "ny.csv"]);
  expect(merge(marked, [unit("a"), unit("b")]).dwellings[1]?.absentFrom).toBeUndefined();
});

test("gone units are removed when that is asked for, but none that somebody lives in", () => {
  const merged = merge([unit("a"), unit("b"), unit("held")], [unit("a")]);
  expect(chosen(merged, []).map(({ id }) => id)).toEqual(["a", "b", "held"]);
  expect(chosen(merged, [], "remove").map(({ id }) => id)).toEqual(["a", "held"]);
});

test("merging the same file twice is merging it once, and every row is counted once", () => {
  const row = fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    areaM2: fc.constantFrom<Dwelling["areaM2"]>(40, 50, "unknown"),
    label: fc.constantFrom("Storgata 5, H0101", "Storgata 6, H0101", "Storgata 7"),
  });
  const list = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });
  fc.assert(
    fc.property(list, list, list, (before, edits, rows) => {
      const old = before.map(({ id, ...over }) => {
        const made = unit(id, over);
        const edit = edits.find((one) => one.id === id);
        return edit ? editDwelling(made, { areaM2: edit.areaM2 }) : made;
      });
      const file = rows.map(({ id, ...over }) => unit(id, over));
      const once = merge(old, file);
      const twice = merge(once.dwellings, file);
      expect(twice.dwellings).toEqual(once.dwellings);
      expect(twice.changed).toEqual([]);
      const touched = new Set([...once.changed, ...once.conflicts].map(({ id }) => id));
      expect(once.added.length + touched.size + once.unchanged).toBe(file.length);
    }),
  );
});
