import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { drawWeights } from "../../../../src/engine/siting/weighing/draw-weights.ts";
import {
  anyWeights,
  leastOver,
  ordersOf,
  rankAcceptability,
  rankOrderCentroid,
  shareError,
  type WeightSpace,
  weightSpace,
  weightsAround,
} from "../../../../src/engine/siting/weighing/index.ts";
import { walkWeights } from "../../../../src/engine/siting/weighing/walk-weights.ts";
import { aTable, shares } from "./a-table.ts";

const spaceOf = (...asked: Parameters<typeof weightSpace>): WeightSpace => {
  const space = weightSpace(...asked);
  if (!space.ok) throw new Error(space.error.code);
  return space.value;
};
const drawn = (space: WeightSpace, draws: number, seed = 7) => {
  const made = drawWeights(space, draws, seed);
  if (!made) throw new Error("nothing drawn");
  const n = space.low.length;
  const column = (k: number) =>
    Float64Array.from({ length: draws }, (_, draw) => made.weights[draw * n + k] as number);
  return { ...made, column, mean: (k: number) => column(k).reduce((sum, one) => sum + one, 0) / draws };
};
/** draws × criteria, by the walk alone. */
const walked = (space: WeightSpace, draws: number) => {
  const least = leastOver(space);
  if (!least) throw new Error("an empty space");
  const weights = new Float64Array(draws * space.low.length);
  walkWeights(space, least, createChance(7), weights);
  return weights;
};
const share = (values: Float64Array, holds: (value: number) => boolean) =>
  values.filter(holds).length / values.length;
/** Four standard errors: one seed in 16 000 would fail. */
const within = (draws: number) => 2 / Math.sqrt(draws);

describe("drawn weights", () => {
  test("are uniform over all weights: in three dimensions P(w ≥ t) is the area (1 − t)²", () => {
    const { column, sampler } = drawn(anyWeights(3), 20_000);
    expect(sampler).toBe("exact");
    for (const k of [0, 1, 2])
      for (const t of [0.1, 0.3, 0.5, 0.8])
        expect(Math.abs(share(column(k), (weight) => weight >= t) - (1 - t) ** 2)).toBeLessThan(
          within(20_000),
        );
  });

  test("within bounds are uniform there: in two dimensions a stretch, in three a cut triangle", () => {
    const two = drawn(spaceOf({ low: [0.2, 0], high: [0.5, 1] }), 10_000).column(0);
    expect(Math.min(...two)).toBeGreaterThanOrEqual(0.2);
    expect(Math.abs(share(two, (weight) => weight < 0.3) - 1 / 3)).toBeLessThan(within(10_000));
    // w₀ ≤ 1/2 leaves 3/4 of the triangle; of that w₀ ≤ 1/4 is 1 − (3/4)² = 7/16.
    const cut = drawn(spaceOf({ low: [0, 0, 0], high: [0.5, 1, 1] }), 10_000);
    expect(cut.sampler).toBe("rejection");
    expect(cut.kept).toBeCloseTo(3 / 4, 1);
    expect(Math.abs(share(cut.column(0), (weight) => weight <= 0.25) - 7 / 12)).toBeLessThan(within(10_000));
  });

  test("of a ranking have the rank-order centroid as their mean, with ties and without", () => {
    for (const places of [
      [1, 2, 3, 4, 5],
      [2, 1, 2, 3, 3],
    ]) {
      const orders = ordersOf(places);
      const { mean, sampler } = drawn(
        spaceOf({ low: new Float64Array(5), high: new Float64Array(5).fill(1), orders }),
        20_000,
      );
      expect(sampler).toBe("exact");
      for (const [k, weight] of rankOrderCentroid(places).entries())
        expect(Math.abs(mean(k) - weight)).toBeLessThan(0.005);
    }
  });

  test("of a walk are uniform too: within ±1 % of thirds the space is a hexagon", () => {
    const weights = walked(weightsAround(shares(1, 1, 1), 0.01), 20_000);
    // The density of each weight falls evenly from 1 in the middle to a half at the ends: within half the way lie 7/12.
    for (const k of [0, 1, 2]) {
      const own = weights.filter((_, cell) => cell % 3 === k);
      const inner = share(own, (weight) => Math.abs(weight - 1 / 3) < 0.005 / 3);
      expect(Math.abs(inner - 7 / 12)).toBeLessThan(within(20_000));
    }
  });

  test("walked with thirteen criteria do not remember the draw before", () => {
    const weights = shares(4, 4, 2, 3, 3, 2, 2, 2, 2, 2, 1, 2, 1);
    const space = weightsAround(weights, 0.2);
    const { column, mean, sampler } = drawn(space, 10_000);
    expect(sampler).toBe("hit-and-run");
    for (let k = 0; k < 13; k++) {
      const own = column(k);
      const middle = mean(k);
      let [variance, lagged] = [0, 0];
      for (let draw = 1; draw < own.length; draw++) {
        variance += ((own[draw] as number) - middle) ** 2;
        lagged += ((own[draw] as number) - middle) * ((own[draw - 1] as number) - middle);
      }
      expect(Math.abs(lagged / variance)).toBeLessThan(0.05);
      expect(Math.min(...own)).toBeGreaterThanOrEqual((space.low[k] as number) - 1e-12);
      expect(Math.max(...own)).toBeLessThanOrEqual((space.high[k] as number) + 1e-12);
    }
  });

  test("of a walk under orders that rank only some are those that throwing away leaves", () => {
    const orders = [
      [0, 1],
      [2, 3],
      [0, 3],
    ] as const;
    const space = spaceOf({ low: [0, 0.05, 0, 0], high: [0.8, 1, 0.5, 1], orders });
    const thrown = drawn(space, 20_000);
    expect(thrown.sampler).toBe("rejection");
    const weights = walked(space, 20_000);
    for (let k = 0; k < 4; k++) {
      const own = weights.filter((_, cell) => cell % 4 === k);
      for (const t of [0.1, 0.2, 0.3, 0.45])
        expect(
          Math.abs(share(own, (weight) => weight < t) - share(thrown.column(k), (weight) => weight < t)),
        ).toBeLessThan(1.5 * within(20_000));
    }
    for (let at = 0; at < weights.length; at += 4)
      for (const [more, less] of orders)
        expect(weights[at + more]).toBeGreaterThanOrEqual((weights[at + less] as number) - 1e-12);
  });
});

describe("rank acceptability", () => {
  const ask = (
    table: ReturnType<typeof aTable>,
    draws = 10_000,
    seed = 1,
    space = anyWeights(table.criteria.length),
  ) => {
    const answer = rankAcceptability(table, { space, draws, seed });
    if (!answer) throw new Error("an empty space");
    return answer;
  };

  test("two plots, two criteria: the share of weights is the stretch where the one is ahead", () => {
    // 0.9·w against 0.3·w + 0.6·(1 − w): ahead from w = 1/2.
    const { places, central, ahead, error } = ask(
      aTable([
        [0.9, 0],
        [0.3, 0.6],
      ]),
    );
    expect(Math.abs((places[0] as number) - 0.5)).toBeLessThan(within(10_000));
    expect((places[0] as number) + (places[1] as number)).toBeCloseTo(1, 12);
    expect(ahead[1]).toBeCloseTo(places[0] as number, 12);
    expect(Math.abs((central[0] as number) - 0.75)).toBeLessThan(0.01);
    expect(Math.abs((central[2] as number) - 0.25)).toBeLessThan(0.01);
    expect(error).toBeCloseTo(0.005, 12);
  });

  test("three plots, each best by one: a third each, and the worst of all never first", () => {
    const { places, central, confidence } = ask(
      aTable([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0, 0, 0],
      ]),
    );
    for (const row of [0, 1, 2]) {
      expect(Math.abs((places[row * 4] as number) - 1 / 3)).toBeLessThan(within(10_000));
      expect(confidence[row]).toBe(1);
    }
    expect(places[12]).toBe(0);
    expect(Number.isNaN(central[9])).toBe(true);
    expect(Number.isNaN(confidence[3])).toBe(true);
  });

  test("every plot has one place and every place one plot, also where plots are alike", () => {
    const rows = Array.from({ length: 9 }, (_, row) =>
      [(row * 7) % 5, (row * 3) % 4, row % 3].map((x) => x / 5),
    );
    rows.push([...(rows[2] as number[])]);
    const { places, ahead } = ask(aTable(rows), 500);
    for (let at = 0; at < 10; at++) {
      let [across, down] = [0, 0];
      for (let other = 0; other < 10; other++) {
        across += places[at * 10 + other] as number;
        down += places[other * 10 + at] as number;
      }
      expect(across).toBeCloseTo(1, 9);
      expect(down).toBeCloseTo(1, 9);
    }
    expect(places.slice(20, 30)).toEqual(places.slice(90, 100));
    expect([ahead[29], ahead[92]]).toEqual([0, 0]);
    // Ahead, behind or alike: what the places say of each pair.
    for (let a = 0; a < 10; a++)
      for (let b = 0; b < a; b++)
        expect((ahead[a * 10 + b] as number) + (ahead[b * 10 + a] as number)).toBeLessThanOrEqual(1);
  });

  test("who is ahead of whom is counted as one by one", () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      [0, 1, 2, 3].map((k) => ((row * 37 + k * 11) % 17) / 17),
    );
    const table = aTable(rows);
    const draws = 333;
    const { ahead } = ask(table, draws, 5);
    const { weights } = drawn(anyWeights(4), draws, 5);
    const value = (row: number, draw: number) =>
      (rows[row] as number[]).reduce((sum, worth, k) => sum + worth * (weights[draw * 4 + k] as number), 0);
    for (let a = 0; a < 30; a++)
      for (let b = 0; b < 30; b++) {
        let count = 0;
        for (let draw = 0; draw < draws; draw++) if (value(a, draw) > value(b, draw) + 1e-12) count += 1;
        expect(ahead[a * 30 + b]).toBeCloseTo(count / draws, 12);
      }
  });

  test("an unknown is drawn within what it may be: half the time above a half", () => {
    const { places, confidence } = ask(aTable([[null], [0.5]]));
    expect(Math.abs((places[0] as number) - 0.5)).toBeLessThan(within(10_000));
    expect(Math.abs((confidence[0] as number) - 0.5)).toBeLessThan(within(1_000));
    expect(Math.abs((confidence[1] as number) - 0.5)).toBeLessThan(within(1_000));
  });

  test("a share's standard error is that of as many tosses", () => {
    expect(shareError(0.5, 10_000)).toBeCloseTo(0.005, 12);
    expect(shareError(0, 10_000)).toBe(0);
    expect(shareError(0.1, 900)).toBeCloseTo(0.01, 12);
  });

  test("the same seed gives the same answer, another seed nearly the same", () => {
    const table = aTable([
      [0.9, 0.1, null],
      [0.4, 0.6, 0.5],
      [0.2, 0.8, 0.7],
    ]);
    expect(ask(table)).toEqual(ask(table));
    const other = ask(table, 10_000, 2);
    expect(other.places).not.toEqual(ask(table).places);
    for (const [cell, one] of ask(table).places.entries())
      expect(Math.abs(one - (other.places[cell] as number))).toBeLessThan(0.03);
  });
});
