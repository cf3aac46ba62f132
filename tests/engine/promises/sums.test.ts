import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aRandomTown, someChanges } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;
const tenths = (points: readonly number[]) => points.reduce((sum, value) => sum + Math.round(value * 10), 0);

test("E1: every score is exactly the sum of its listed terms, and stays between 0 and 100", () => {
  let seen = 0;
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      for (const { value, best, terms } of assess(dataset, { changes, ruleSet }).scores) {
        seen += 1;
        expect(Math.round(value * 10)).toBe(tenths(terms.map(({ points }) => points)));
        expect(Math.round(best * 10)).toBe(tenths(terms.map((term) => term.best)));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(Math.max(value, best)).toBeLessThanOrEqual(100);
        for (const { points } of terms) expect(points).toBe(Math.round(points * 10) / 10);
      }
    }),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(500);
});
