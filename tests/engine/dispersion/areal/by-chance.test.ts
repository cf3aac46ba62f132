import { expect, test } from "vitest";
import {
  drawBinomial,
  drawMultinomial,
} from "../../../../src/engine/dispersion/areal/distributions/draw-binomial.ts";
import { dissimilarity, gini } from "../../../../src/engine/dispersion/areal/evenness/evenness.ts";
import { lorenzCurve } from "../../../../src/engine/dispersion/areal/evenness/lorenz-curve.ts";
import {
  beyondChance,
  biasCorrectedDissimilarity,
  evennessByChance,
} from "../../../../src/engine/dispersion/areal/evenness/simulated-evenness.ts";
import {
  perimeterAreaDissimilarity,
  proximityProfile,
  spatialDissimilarity,
} from "../../../../src/engine/dispersion/areal/evenness/spatial-evenness.ts";
import { weightsFrom } from "../../../../src/engine/dispersion/areal/weights/weights.ts";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";

const simulations = { simulations: 4000, seed: 11 };

test("Two units and two equal areas are wholly apart half the time", () => {
  const { mean, low, high } = evennessByChance([500, 500], 2, simulations);
  // D is ½ or 0, each with chance ½; four standard errors.
  expect(Math.abs(mean - 0.25)).toBeLessThan(4 * Math.sqrt(0.0625 / 4000));
  expect([low, high]).toEqual([0, 0.5]);
});

test("One unit is as uneven as the rest of its area's residents are elsewhere", () => {
  const { mean, low, high } = evennessByChance([100, 100, 200], 1, simulations);
  expect(Math.abs(mean - 0.625)).toBeLessThan(4 * Math.sqrt(0.015625 / 4000));
  expect([low, high]).toEqual([0.5, 0.75]);
});

test("Many units are nearly even, and the same seed deals the same", () => {
  const residents = Array.from({ length: 30 }, (_, i) => 200 + 10 * i);
  const few = evennessByChance(residents, 20, { simulations: 200, seed: 1 });
  const many = evennessByChance(residents, 20_000, { simulations: 200, seed: 1 });
  expect(many.mean).toBeLessThan(few.mean / 10);
  expect(few.low).toBeLessThan(few.mean);
  expect(few.high).toBeGreaterThan(few.mean);
  expect(evennessByChance(residents, 20, { simulations: 200, seed: 1 })).toEqual(few);
});

test("Residents who are not there get no unit", () => {
  const dealt = new Float64Array(3);
  const chance = createChance(5);
  for (let i = 0; i < 200; i++) {
    drawMultinomial(7, Float64Array.of(0.4, 0.6, 0), chance, dealt);
    expect(dealt[2]).toBe(0);
    expect((dealt[0] as number) + (dealt[1] as number)).toBe(7);
  }
});

test.each([
  [5, 0.4],
  [5, 0.9],
  [40, 0.3],
  [1000, 0.3],
  [5000, 0.004],
  [300, 0.97],
])("Binomial draws of %i at %d have the binomial's mean and variance", (n, p) => {
  const chance = createChance(n);
  const draws = Array.from({ length: 20_000 }, () => drawBinomial(n, p, chance));
  const mean = draws.reduce((a, b) => a + b) / draws.length;
  const variance = draws.reduce((sum, k) => sum + (k - n * p) ** 2, 0) / draws.length;
  const spread = n * p * (1 - p);
  expect(Math.abs(mean - n * p)).toBeLessThan(4.5 * Math.sqrt(spread / draws.length));
  // The variance of a squared deviation of a binomial: spread (1 + (2 − 6 / n) spread).
  expect(Math.abs(variance - spread)).toBeLessThan(
    4.5 * Math.sqrt((spread * (1 + (2 - 6 / n) * spread)) / draws.length),
  );
  expect(draws.every((k) => Number.isInteger(k) && k >= 0 && k <= n)).toBe(true);
});

test("What chance alone would give is nothing beyond chance", () => {
  const chance = createChance(9);
  const t = Array.from({ length: 200 }, () => 40);
  const group = t.map((n) => drawBinomial(n, 0.2, chance));
  const groups = { group, others: t.map((n, i) => n - (group[i] as number)) };
  expect(dissimilarity(groups)).toBeGreaterThan(0.1);
  for (const index of ["dissimilarity", "gini"] as const)
    expect(Math.abs(beyondChance(groups, index, { simulations: 200, seed: 2 }))).toBeLessThan(0.1);
  const corrected = biasCorrectedDissimilarity(groups, { simulations: 200, seed: 2 });
  expect(corrected).toBeLessThan(dissimilarity(groups));
});

test("Lorenz's curve begins at 0, ends at 1, and lies under the diagonal by the lowest rates first", () => {
  const { others, group } = lorenzCurve({ group: [4, 0, 1, 0], others: [100, 0, 100, 200] });
  expect(Array.from(others)).toEqual([0, 0.5, 0.75, 1]);
  expect(Array.from(group)).toEqual([0, 0, 0.2, 1]);
  // By hand: 1 − (0.25 · 0.2 + 0.25 · 1.2).
  expect(gini({ group: [4, 0, 1, 0], others: [100, 0, 100, 200] })).toBeCloseTo(0.65, 12);
});

test("Two halves are less apart than dissimilarity says, by where they meet", () => {
  const halves = { group: [10, 10, 0, 0], others: [0, 0, 10, 10] };
  const row = [[1], [0, 2], [1, 3], [2]];
  // Two of six links cross; of rows that each sum to 1, one part of four.
  expect(spatialDissimilarity(halves, weightsFrom(row, "B"))).toBeCloseTo(1 - 2 / 6, 12);
  expect(spatialDissimilarity(halves, weightsFrom(row, "W"))).toBeCloseTo(1 - 1 / 4, 12);
  const [perimeter, land] = [
    [4, 4, 4, 4],
    [1, 1, 1, 1],
  ];
  expect(perimeterAreaDissimilarity(halves, weightsFrom(row, "B"), perimeter, land)).toBeCloseTo(
    1 - 2 / 6,
    12,
  );
  expect(perimeterAreaDissimilarity(halves, weightsFrom(row, "B"), [4, 4, 4, 8], land)).toBeCloseTo(
    1 - (2 * 8) / (2 * 8 * 6),
    12,
  );
});

test("The proximity profile counts steps between the areas where the group is dense", () => {
  const halves = { group: [10, 10, 0, 0], others: [0, 0, 10, 10] };
  // v = 0: twelve pairs and twenty steps; v = ½ and 1: the first two, one step apart. (½ − (0.6 − 2) / 3) / ½.
  expect(proximityProfile(halves, [[1], [0, 2], [1, 3], [2]], 3)).toBeCloseTo((0.5 + 1.4 / 3) / 0.5, 12);
});
