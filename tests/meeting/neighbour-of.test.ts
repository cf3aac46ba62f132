import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourOf } from "../../src/meeting/neighbour-of.ts";

test("the neighbour in a list is one step on, and the ends are where it stops", () => {
  expect(neighbourOf(["0", "A", "B"], "A", 1)).toBe("B");
  expect(neighbourOf(["0", "A", "B"], "B", 1)).toBe("B");
  expect(neighbourOf(["0", "A", "B"], "0", -1)).toBe("0");
});

test("whoever is not in the list starts at its first, and an empty list has nobody", () => {
  expect(neighbourOf(["0", "A"], "Z", 1)).toBe("0");
  expect(neighbourOf([], "Z", 1)).toBeUndefined();
});

test("going on and back again ends where it began, away from the ends", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 3 }), fc.nat(), (all, n) => {
      const at = 1 + (n % (all.length - 2));
      const here = all[at] as number;
      const next = neighbourOf(all, here, 1) as number;
      expect(neighbourOf(all, next, -1)).toBe(here);
    }),
  );
});
