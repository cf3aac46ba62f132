import fc from "fast-check";
import { expect, test } from "vitest";
import {
  levelsOf,
  lowered,
  placed,
  placesOf,
  raised,
} from "../../../../../src/app/workspaces/plots/weights/ranked-levels.ts";

test("up shares the place above, and once more passes it; down is the way back", () => {
  const start = [[0], [1], [2]];
  const shared = raised(start, 2);
  expect(shared).toEqual([[0], [1, 2]]);
  const passed = raised(shared, 2);
  expect(passed).toEqual([[0], [2], [1]]);
  expect(lowered(passed, 2)).toEqual(shared);
  expect(lowered(shared, 2)).toEqual(start);
});

test("at the ends there is nowhere to go, which the same levels say", () => {
  const levels = [[0], [1]];
  expect(raised(levels, 0)).toBe(levels);
  expect(lowered(levels, 1)).toBe(levels);
  expect(raised([[0, 1]], 1)).toEqual([[1], [0]]);
});

test("what is dropped before, on or after another lands there", () => {
  const levels = [[0], [1], [2], [3]];
  expect(placed(levels, 3, 0, "before")).toEqual([[3], [0], [1], [2]]);
  expect(placed(levels, 3, 1, "with")).toEqual([[0], [1, 3], [2]]);
  expect(placed(levels, 0, 2, "after")).toEqual([[1], [2], [0], [3]]);
});

const places = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 13 });

test("no move loses or doubles a criterion, and places and levels say the same", () => {
  fc.assert(
    fc.property(places, fc.nat(), fc.boolean(), (given, which, up) => {
      const levels = levelsOf(given);
      const criterion = which % given.length;
      const moved = (up ? raised : lowered)(levels, criterion);
      expect(moved.flat().toSorted((a, b) => a - b)).toEqual(given.map((_, k) => k));
      expect(moved.every((level) => level.length > 0)).toBe(true);
      expect(levelsOf(placesOf(moved))).toEqual(moved.map((level) => level.toSorted((a, b) => a - b)));
      const place = (of: typeof levels) => placesOf(of)[criterion] as number;
      const top = up ? moved[0]?.includes(criterion) : moved.at(-1)?.includes(criterion);
      // Every other criterion keeps its order to every other: only the one that moves moves.
      const rest = (of: typeof levels) =>
        of.map((level) => level.filter((one) => one !== criterion)).filter((level) => level.length > 0);
      expect(rest(moved)).toEqual(rest(levels));
      if (moved === levels) expect(top).toBe(true);
      expect(place(moved)).toBeGreaterThan(0);
    }),
  );
});

test("enough ups bring any criterion to the top alone", () => {
  fc.assert(
    fc.property(places, fc.nat(), (given, which) => {
      const criterion = which % given.length;
      let levels = levelsOf(given);
      for (let step = 0; step < 2 * given.length; step++) levels = raised(levels, criterion);
      expect(levels[0]).toEqual([criterion]);
    }),
  );
});
