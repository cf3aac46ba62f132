import fc from "fast-check";
import { expect, test } from "vitest";
import { planKey } from "../../../src/app/state/index.ts";

const content = fc.record({
  plots: fc.array(fc.string()),
  weights: fc.float64Array({ noNaN: true }),
  seed: fc.integer(),
});

test("the same task with the same content has the same key, whoever wrote it and in whichever order", () => {
  fc.assert(
    fc.property(content, ({ plots, weights, seed }) => {
      const one = { plots, weights, seed };
      const other = { seed, weights: Float64Array.from(weights), plots: [...plots], note: undefined };
      expect(planKey("a", one)).toBe(planKey("a", other));
      expect(planKey("b", one)).not.toBe(planKey("a", one));
    }),
  );
});

test("any change of the content is another key", () => {
  const base = { plots: ["p1", "p2"], weights: Float64Array.of(0.25, 0.75), seed: 1, orders: [] };
  const others = [
    { ...base, plots: ["p1p", "2"] },
    { ...base, plots: ["p2", "p1"] },
    { ...base, weights: Float64Array.of(0.75, 0.25) },
    { ...base, weights: Float64Array.of(0.25, 0.75, 0) },
    { ...base, weights: Float64Array.of(0.25, Number.NaN) },
    { ...base, seed: 2 },
    { ...base, seed: "1" },
    { ...base, orders: [[0, 1]] },
    { ...base, orders: null },
  ];
  expect(new Set([base, ...others].map((input) => planKey("a", input))).size).toBe(others.length + 1);
});

test("a hundred thousand questions a hair apart have keys of their own", () => {
  const keys = new Set<string>();
  for (let k = 0; k < 100_000; k++) keys.add(planKey("a", { w: Float64Array.of(0.5 + k * 1e-9, 0.5) }));
  expect(keys.size).toBe(100_000);
});
