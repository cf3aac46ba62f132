import fc from "fast-check";
import { expect, test } from "vitest";
import { LevelSorter } from "../../../../src/engine/siting/weighing/level-sorter.ts";

/** Spread out, alike, and all but a few in one small heap: the last has drawers that are too full. */
const levels = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 120 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 120 }),
  fc
    .array(fc.integer({ min: 0, max: 90 }), { minLength: 60, maxLength: 120 })
    .map((heap) => [2 ** 40, ...heap]),
);

test("sorts as the language does, call after call, and keeps rows of one level in their order", () => {
  fc.assert(
    fc.property(fc.array(levels, { minLength: 1, maxLength: 3 }), (calls) => {
      const rows = Math.min(...calls.map((one) => one.length));
      const sorter = new LevelSorter(rows);
      for (const all of calls) {
        const own = Float64Array.from(all.slice(0, rows));
        const plain = [...own.keys()].sort((a, b) => (own[a] as number) - (own[b] as number));
        expect([...sorter.sort(own)]).toEqual(plain);
      }
    }),
  );
});
