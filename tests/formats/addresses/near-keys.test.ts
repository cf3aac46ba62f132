import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../../src/formats/addresses/edit-distance.ts";
import { NearKeys } from "../../../src/formats/addresses/near-keys.ts";

/** The whole table, and no short cut. */
function plainDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = cost;
    }
  return at(one.length, other.length);
}

/** Few letters, so that many texts are near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

test("the distance of two texts is what the whole table says, as far as it is asked", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1));
    }),
    { numRuns: 1_000 },
  );
});

test("all keys within the edits are found, each once, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, fc.constantFrom(1, 2), (keys, text, most) => {
      const found: string[] = [];
      new NearKeys(keys).near(text, most, (key, edits) => found.push(`${keys[key]} ${edits}`));
      const all = keys.map((key) => [key, plainDistance(text, key)] as const);
      expect(found.toSorted()).toEqual(
        all
          .filter(([, edits]) => edits <= most)
          .map(([key, edits]) => `${key} ${edits}`)
          .toSorted(),
      );
    }),
    { numRuns: 500 },
  );
});

test("a text longer than any name is near nothing", () => {
  const keys = ["storgata", "x".repeat(65)];
  const found: number[] = [];
  new NearKeys(keys).near("x".repeat(65), 2, (key) => found.push(key));
  expect(found).toEqual([]);
});
