import fc from "fast-check";
import { expect, test } from "vitest";
import { conditionalPermutation } from "../../../../src/engine/dispersion/areal/autocorrelation/conditional-permutation.ts";
import { deviations } from "../../../../src/engine/dispersion/areal/autocorrelation/deviations.ts";
import { falseDiscovery } from "../../../../src/engine/dispersion/areal/autocorrelation/false-discovery.ts";
import { gearyTest } from "../../../../src/engine/dispersion/areal/autocorrelation/geary.ts";
import {
  localMoran,
  moranQuadrants,
} from "../../../../src/engine/dispersion/areal/autocorrelation/local-moran.ts";
import { moranI, moranTest } from "../../../../src/engine/dispersion/areal/autocorrelation/moran.ts";
import { permutationTest } from "../../../../src/engine/dispersion/areal/autocorrelation/permutation-test.ts";
import {
  type Neighbours,
  weightsFrom,
  withSelf,
} from "../../../../src/engine/dispersion/areal/weights/weights.ts";
import { Cancelled } from "../../../../src/engine/dispersion/progress.ts";

const ring = (size: number): Neighbours =>
  Array.from({ length: size }, (_, i) => [(i + 1) % size, (i + size - 1) % size]);

const permutationsOf = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, i) =>
        permutationsOf(values.filter((_, at) => at !== i)).map((rest) => [value, ...rest]),
      );

test("Permutation p of Moran's I is the share of all orders that are as high", () => {
  const values = [1, 2, 9, 7, 4, 3];
  const weights = weightsFrom(ring(6), "W");
  const observed = moranI(values, weights);
  const all = permutationsOf(values).map((dealt) => moranI(dealt, weights));
  const share = all.filter((i) => i >= observed - 1e-12).length / all.length;
  const { p, mean, standardDeviation } = permutationTest(values, (dealt) => moranI(dealt, weights), {
    permutations: 20_000,
    seed: 7,
  });
  // Four standard errors.
  expect(Math.abs(p - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 20_000));
  // The moments under randomisation are of these same orders.
  const { expected, variance } = moranTest(values, weights);
  expect(all.reduce((a, b) => a + b) / all.length).toBeCloseTo(expected, 12);
  expect(all.reduce((sum, i) => sum + (i - expected) ** 2, 0) / all.length).toBeCloseTo(variance, 12);
  expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / 20_000));
  expect(standardDeviation / Math.sqrt(variance)).toBeCloseTo(1, 1);
});

test("The variance of Geary's C is that of all orders", () => {
  const values = [1, 2, 9, 7, 4, 3];
  const weights = weightsFrom([[1, 2], [0], [0, 3, 4], [2], [2, 5], [4]], "W");
  const all = permutationsOf(values).map((dealt) => gearyTest(dealt, weights).statistic);
  expect(all.reduce((sum, c) => sum + (c - 1) ** 2, 0) / all.length).toBeCloseTo(
    gearyTest(values, weights).variance,
    12,
  );
});

test("Total moments of local Moran are those of all orders", () => {
  const values = [1, 2, 9, 7, 4, 3];
  const weights = weightsFrom([[1, 2], [0], [0, 3, 4], [2], [2, 5], [4]], "W");
  const { expected, variance } = localMoran(values, weights, "total");
  const all = permutationsOf(values).map((dealt) => localMoran(dealt, weights).value[2] as number);
  const mean = all.reduce((a, b) => a + b) / all.length;
  expect(mean).toBeCloseTo(expected[2] as number, 12);
  expect(all.reduce((sum, i) => sum + (i - mean) ** 2, 0) / all.length).toBeCloseTo(
    variance[2] as number,
    12,
  );
});

test("Conditional p is the share of all pairs of others that are as high", () => {
  const values = [5, 8, 6, 1, 2, 7, 0.5, 3];
  const weights = weightsFrom(ring(8), "W");
  const permutations = 20_000;
  const { z } = deviations(values);
  const { p } = conditionalPermutation(values, weights, { permutations, seed: 3 }, z);
  for (let i = 0; i < values.length; i++) {
    const others = values.filter((_, at) => at !== i);
    const pairs = others.flatMap((a, k) => others.slice(k + 1).map((b) => a + b));
    const observed = (values[(i + 1) % 8] as number) + (values[(i + 7) % 8] as number);
    const sign = Math.sign(z[i] as number);
    const high = pairs.filter((pair) => sign * (pair - observed) >= 0).length / pairs.length;
    const low = pairs.filter((pair) => sign * (pair - observed) <= 0).length / pairs.length;
    const share = Math.min(high, low);
    expect(Math.abs((p[i] as number) - share), `area ${i}`).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / permutations) + 1 / permutations,
    );
  }
});

test("None beside none is nothing rare where most areas have none", () => {
  const values = Array.from({ length: 40 }, (_, i) => (i < 4 ? 5 : 0));
  const weights = weightsFrom(ring(40), "W");
  const { z } = deviations(values);
  const { p } = conditionalPermutation(values, weights, { permutations: 999, seed: 1 }, z);
  expect(p[20]).toBeGreaterThan(0.5);
  expect(p[1]).toBeLessThan(0.05);
});

test("Two-sided is twice the smaller tail, the same seed gives the same, another seed another", () => {
  const values = [5, 8, 6, 1, 2, 7, 0.5, 3];
  const weights = weightsFrom(ring(8), "W");
  const of = (seed: number, sides?: "two-sided") =>
    Array.from(
      conditionalPermutation(values, weights, { permutations: 499, seed, ...(sides && { sides }) }).p,
    );
  expect(of(1)).toEqual(of(1));
  expect(of(2)).not.toEqual(of(1));
  expect(of(1, "two-sided")).toEqual(of(1).map((p) => Math.min(1, 2 * p)));
});

test("An area among its own neighbours keeps its value while the others are dealt", () => {
  const values = [5, 8, 6, 1, 2, 7, 0.5, 3];
  const [plain, star] = [ring(8), withSelf(ring(8))].map((neighbours) =>
    conditionalPermutation(values, weightsFrom(neighbours, "B"), { permutations: 199, seed: 1 }),
  );
  expect(star?.p).toEqual(plain?.p);
});

test("A calculation that is told to stop, stops", () => {
  const weights = weightsFrom(ring(8), "W");
  const run = () =>
    conditionalPermutation([1, 2, 3, 4, 5, 6, 7, 8], weights, {
      permutations: 9,
      seed: 1,
      progress: (done) => (done < 3 ? "goOn" : "stop"),
    });
  expect(run).toThrow(Cancelled);
});

test("q is Benjamini and Hochberg's, and leaves out what has no p", () => {
  // As R's p.adjust(c(0.01, 0.04, NA, 0.03, 0.005), "BH").
  const q = falseDiscovery([0.01, 0.04, Number.NaN, 0.03, 0.005]);
  for (const [i, value] of [0.02, 0.04, Number.NaN, 0.04, 0.02].entries())
    if (i === 2) expect(q[i]).toBeNaN();
    else expect(q[i]).toBeCloseTo(value, 14);
});

test("q is never under p, and as sorted as p is", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
      const q = falseDiscovery(p);
      for (const [i, own] of p.entries()) {
        expect(q[i]).toBeGreaterThanOrEqual(own);
        for (const [j, other] of p.entries())
          if (own < other) expect(q[i]).toBeLessThanOrEqual(q[j] as number);
      }
    }),
  );
});

test("Quadrants say what the area is, then what is around it", () => {
  const weights = weightsFrom(
    [[1], [0], [3], [2], [4]].map((row, i) => row.filter((other) => other !== i)),
    "W",
  );
  expect(moranQuadrants([9, 8, 1, 9, 0], weights)).toEqual([
    "high-high",
    "high-high",
    "low-high",
    "high-low",
    null,
  ]);
});

test("E3: Moran's I and local Moran do not change with the order of the areas", () => {
  const size = 9;
  const values = [3, 1, 4.5, 1, 5, 9, 2, 6, 5];
  const neighbours = Array.from({ length: size }, (_, i) =>
    [(i * 2 + 1) % size, (i + 4) % size].filter((j) => j !== i),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), (order) => {
      const placeOf = (area: number) => order.indexOf(area);
      const moved = order.map((area) => (neighbours[area] as number[]).map(placeOf));
      const movedValues = order.map((area) => values[area] as number);
      const [before, after] = [weightsFrom(neighbours, "S"), weightsFrom(moved, "S")];
      expect(moranTest(movedValues, after).z).toBeCloseTo(moranTest(values, before).z, 10);
      const local = localMoran(values, before).z;
      const movedLocal = localMoran(movedValues, after).z;
      for (const [place, area] of order.entries())
        expect(movedLocal[place]).toBeCloseTo(local[area] as number, 10);
    }),
    { numRuns: 30 },
  );
});
