import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawWeights } from "../../../../src/engine/siting/weighing/draw-weights.ts";
import {
  anyWeights,
  dominance,
  firstPlaceHolds,
  isWithin,
  leastOver,
  orderFlips,
  ordersOf,
  pairVerdict,
  paretoFront,
  ranking,
  sensitivity,
  sliderFor,
  type WeightSpace,
  weightSpace,
  weightsAround,
  withShare,
} from "../../../../src/engine/siting/weighing/index.ts";
import { WeightSimplex } from "../../../../src/engine/siting/weighing/weight-simplex.ts";
import { aTable, shares } from "./a-table.ts";

const least = (space: WeightSpace) => {
  const found = leastOver(space);
  if (!found) throw new Error("an empty space");
  return found;
};
const spaceOf = (...asked: Parameters<typeof weightSpace>): WeightSpace => {
  const space = weightSpace(...asked);
  if (!space.ok) throw new Error(space.error.code);
  return space.value;
};

const worth = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const sliders = (n: number) => fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n });

describe("the space of weights", () => {
  test("bounds are made as tight as the sum makes them", () => {
    const { low, high } = spaceOf({ low: [0.5, 0, 0], high: [1, 0.2, 0.2] });
    expect(low[0]).toBeCloseTo(0.6, 12);
    expect(high[0]).toBe(1);
    expect(high[1]).toBe(0.2);
  });

  test("an empty space is said to be empty, and why", () => {
    expect(weightSpace({ low: [0.6, 0.6], high: [1, 1] })).toMatchObject({ error: { code: "no-sum" } });
    expect(weightSpace({ low: [0, 0], high: [0.3, 0.3] })).toMatchObject({ error: { code: "no-sum" } });
    expect(weightSpace({ low: [0.4, 0], high: [0.3, 1] })).toMatchObject({
      error: { code: "crossed-bounds", criterion: 0 },
    });
    const ring = [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const;
    expect(weightSpace({ low: [0, 0, 0], high: [1, 1, 1], orders: ring })).toMatchObject({
      error: { code: "ring-of-orders" },
    });
    const against = weightSpace({ low: [0, 0.4, 0], high: [0.3, 1, 1], orders: [[0, 1]] });
    expect(against).toMatchObject({ error: { code: "orders-against-bounds" } });
  });
});

describe("the smallest sum over all weights", () => {
  test("the knapsack and the simplex, which know nothing of each other, find the same", () => {
    fc.assert(
      fc.property(
        sliders(5),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(0.1, 0.2, 0.5, 1),
        (raw, c, share) => {
          const space = weightsAround(shares(...raw), share);
          const at = new Float64Array(5);
          const sorted = least(space)(c, at);
          expect(WeightSimplex.over(space)?.least(c)).toBeCloseTo(sorted, 9);
          expect(at.reduce((sum, weight, k) => sum + weight * (c[k] as number), 0)).toBeCloseTo(sorted, 9);
          expect(at.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  test("over a ranking it is the smallest of the means of the first one, two, three … (its corners)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }), (c) => {
        const space = spaceOf({
          low: new Float64Array(6),
          high: new Float64Array(6).fill(1),
          orders: ordersOf([1, 2, 3, 4, 5, 6]),
        });
        const means = c.map((_, at) => c.slice(0, at + 1).reduce((sum, one) => sum + one, 0) / (at + 1));
        const at = new Float64Array(6);
        expect(least(space)(c, at)).toBeCloseTo(Math.min(...means), 9);
        expect(at.every((weight, k) => k === 0 || weight <= (at[k - 1] as number) + 1e-9)).toBe(true);
      }),
    );
  });

  test("with bounds and orders at once no point of a fine grid is below it, and one is close", () => {
    const space = spaceOf({ low: [0.1, 0.2, 0], high: [0.6, 0.5, 1], orders: [[0, 2]] });
    for (const c of [
      [3, -1, 2],
      [-1, 0, -4],
      [0.2, 0.1, 0.4],
      [-5, 2, 1],
    ]) {
      let smallest = Number.POSITIVE_INFINITY;
      for (let i = 100; i <= 600; i++)
        for (let j = 200; j <= 500; j++) {
          const k = 1000 - i - j;
          if (k < 0 || k > i) continue;
          smallest = Math.min(
            smallest,
            ((c[0] as number) * i + (c[1] as number) * j + (c[2] as number) * k) / 1000,
          );
        }
      const exact = least(space)(c);
      expect(exact).toBeLessThanOrEqual(smallest + 1e-12);
      expect(smallest - exact).toBeLessThan(0.01);
    }
  });

  test("an order that bounds leave no room for leaves nothing to ask", () => {
    const orders = [
      [0, 1],
      [0, 2],
    ] as const;
    const space = weightSpace({ low: [0, 0, 0], high: [0.3, 1, 1], orders });
    // The tightened bounds say it already: 0.3 + 0.3 + 0.3 is not 1.
    expect(space).toMatchObject({ error: { code: "no-sum" } });
  });
});

describe("bounds of each criterion's own", () => {
  const tenths = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);
  const bounds = fc.array(
    fc.tuple(tenths, tenths).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    { minLength: 4, maxLength: 4 },
  );
  const orders = fc.subarray([
    [0, 1],
    [0, 2],
    [2, 3],
  ] as const);
  const worths = fc.array(worth, { minLength: 4, maxLength: 4 });

  test("leave just the weights that hold them, which corners found one by one show", () => {
    fc.assert(
      fc.property(bounds, orders, (asked, kept) => {
        const low = asked.map((one) => one.low);
        const high = asked.map((one) => one.high);
        expect(weightSpace({ low, high, orders: kept }).ok).toBe(cornersOf(low, high, kept).length > 0);
      }),
      { numRuns: 300 },
    );
  });

  test("give verdicts that are exact: the least and the most over all corners, and no draw is outside them", () => {
    fc.assert(
      fc.property(bounds, orders, worths, worths, (asked, kept, one, other) => {
        const low = asked.map(({ low: own }) => own);
        const high = asked.map(({ high: own }) => own);
        const space = weightSpace({ low, high, orders: kept });
        if (!space.ok) return;
        const table = aTable([one, other]);
        const { vouched } = pairVerdict(table, least(space.value), 0, 1);
        const ahead = (weights: ArrayLike<number>) =>
          one.reduce((sum, own, k) => sum + (own - (other[k] as number)) * (weights[k] as number), 0);
        const corners = cornersOf(low, high, kept).map(ahead);
        expect(vouched.least).toBeCloseTo(Math.min(...corners), 9);
        expect(vouched.most).toBeCloseTo(Math.max(...corners), 9);
        const drawn = drawWeights(space.value, 20, 1);
        if (!drawn) throw new Error("the space is not empty");
        for (let draw = 0; draw < drawn.draws; draw++) {
          const weights = drawn.weights.subarray(draw * 4, draw * 4 + 4);
          expect(isWithin(weights, space.value, 1e-9)).toBe(true);
          expect(ahead(weights)).toBeGreaterThanOrEqual(vouched.least - 1e-9);
          expect(ahead(weights)).toBeLessThanOrEqual(vouched.most + 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** All corners of the space: four weights that sum to 1 where three bounds or orders hold with equality, tried out one and all. */
function cornersOf(
  low: readonly number[],
  high: readonly number[],
  orders: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const row = (...entries: readonly (readonly [number, number])[]) =>
    Array.from({ length: 4 }, (_, k) => entries.find(([at]) => at === k)?.[1] ?? 0);
  // Each as "Σ row · w ≥ bound".
  const walls = [
    ...low.map((value, k) => ({ row: row([k, 1]), bound: value })),
    ...high.map((value, k) => ({ row: row([k, -1]), bound: -value })),
    ...orders.map(([more, less]) => ({ row: row([more, 1], [less, -1]), bound: 0 })),
  ];
  const corners: (readonly number[])[] = [];
  for (let a = 0; a < walls.length; a++)
    for (let b = a + 1; b < walls.length; b++)
      for (let c = b + 1; c < walls.length; c++) {
        const held = [walls[a], walls[b], walls[c]] as typeof walls;
        const at = solved([...held.map((wall) => [...wall.row, wall.bound]), [1, 1, 1, 1, 1]]);
        if (
          at &&
          walls.every(
            (wall) => wall.row.reduce((sum, one, k) => sum + one * (at[k] as number), 0) >= wall.bound - 1e-9,
          )
        )
          corners.push(at);
      }
  return corners;
}

/** Gauss and Jordan; undefined where the equations do not settle it. */
function solved(rows: number[][]): readonly number[] | undefined {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows.findIndex((row, at) => at >= k && Math.abs(row[k] as number) > 1e-9);
    if (pivot === -1) return undefined;
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const own = rows[k] as number[];
    const by = own[k] as number;
    for (let j = 0; j <= n; j++) own[j] = (own[j] as number) / by;
    for (const [at, row] of rows.entries()) {
      const times = row[k] as number;
      if (at !== k && times !== 0)
        for (let j = 0; j <= n; j++) row[j] = (row[j] as number) - times * (own[j] as number);
    }
  }
  return rows.map((row) => row[n] as number);
}

describe("verdicts that do not depend on weights", () => {
  test("better by everything is better for all weights; better by one is so only where that one counts", () => {
    const table = aTable([
      [0.9, 0.9],
      [0.5, 0.5],
      [1, 0],
    ]);
    const all = least(anyWeights(2));
    expect(pairVerdict(table, all, 0, 1).vouched).toMatchObject({ word: "better" });
    expect(pairVerdict(table, all, 1, 0).vouched.word).toBe("worse");
    const torn = pairVerdict(table, all, 0, 2);
    expect(torn.vouched.word).toBe("depends");
    expect(torn.against).toEqual(Float64Array.of(1, 0));
    expect(torn.inFavour).toEqual(Float64Array.of(0, 1));
    const bounded = least(spaceOf({ low: [0, 0.2], high: [0.8, 1] }));
    expect(pairVerdict(table, bounded, 0, 2).vouched.word).toBe("better");
  });

  test("what is unknown never makes a plot surely better, and is kept apart from what can be vouched for", () => {
    const table = aTable([
      [0.9, 0.9],
      [0.8, null],
    ]);
    const verdict = pairVerdict(table, least(anyWeights(2)), 0, 1);
    expect(verdict.vouched.word).toBe("better");
    expect(verdict.whatever.word).toBe("depends");
    expect(verdict.whatever.least).toBeCloseTo(-0.1, 12);
  });

  test("a pair decided for all weights is never turned by any weights, and places keep within their bounds", () => {
    const rows = fc.array(fc.array(worth, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(rows, sliders(4), sliders(4), (worths, raw, other) => {
        const table = aTable(worths);
        const weights = shares(...raw);
        const space = weightsAround(weights, 0.5);
        const { over, bestPlace, worstPlace } = dominance(table, least(space));
        // Any point between the middle and a corner lies in the space.
        const corner = new Float64Array(4);
        least(space)(
          other.map((one, k) => one - (raw[k] as number)),
          corner,
        );
        for (const part of [0, 0.4, 1]) {
          const tried = weights.map((weight, k) => weight + part * ((corner[k] as number) - weight));
          const { value, place } = ranking(table, tried);
          for (const [a, own] of value.entries()) {
            expect(place[a]).toBeGreaterThanOrEqual(bestPlace[a] as number);
            expect(place[a]).toBeLessThanOrEqual(worstPlace[a] as number);
            for (const [b, theirs] of value.entries())
              if (over[a * 5 + b] === 1) expect(own).toBeGreaterThanOrEqual(theirs - 1e-9);
          }
        }
      }),
    );
  });

  test("the order flips at the weight that is told, and not before", () => {
    const table = aTable([
      [1, 0.2, 0.4],
      [0, 0.8, 0.6],
    ]);
    const weights = shares(5, 3, 2);
    const flips = orderFlips(table, weights, 0, 1);
    expect(flips.map(({ criterion }) => criterion).sort()).toEqual(
      [0, 1, 2].filter((k) => flips.some((f) => f.criterion === k)),
    );
    expect(flips.length).toBeGreaterThan(0);
    for (const { criterion, now, at } of flips) {
      const ahead = (share: number) => {
        const { value } = ranking(table, withShare(weights, criterion, share));
        return (value[0] as number) - (value[1] as number);
      };
      expect(ahead(at)).toBeCloseTo(0, 12);
      const toward = at > now ? -1e-6 : 1e-6;
      expect(Math.sign(ahead(at + toward))).toBe(Math.sign(ahead(now)));
      expect(Math.sign(ahead(at - toward))).toBe(-Math.sign(ahead(now)));
    }
  });

  test("a share is the slider it takes beside the others", () => {
    const slider = sliderFor(0.4, 6);
    expect(slider / (slider + 6)).toBeCloseTo(0.4, 12);
  });

  test("the first plot stays first just as far as its hold says", () => {
    const rows = fc.array(fc.array(worth, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rows, sliders(3), (worths, raw) => {
        const table = aTable(worths);
        const weights = shares(...raw);
        const first = ranking(table, weights).order[0] as number;
        for (const { criterion, from, to, below, above } of firstPlaceHolds(table, weights) ?? []) {
          const behind = (share: number) => {
            const { value } = ranking(table, withShare(weights, criterion, share));
            return Math.max(...value) - (value[first] as number);
          };
          for (const part of [0.001, 0.3, 0.999])
            expect(behind(from + part * (to - from))).toBeLessThan(1e-9);
          if (below !== undefined && from > 1e-6) expect(behind(from / 2)).toBeGreaterThan(0);
          if (above !== undefined && to < 1 - 1e-6) expect(behind((1 + to) / 2)).toBeGreaterThan(0);
          if (below === undefined) expect(from).toBe(0);
          if (above === undefined) expect(to).toBe(1);
        }
      }),
    );
  });

  test("sensitivity of one weight is the ranking with that weight; all at once is decided exactly", () => {
    const table = aTable([
      [1, 0.45],
      [0.4, 1],
    ]);
    const near = sensitivity(table, shares(1, 1));
    expect(near.moves).toHaveLength(4);
    // 0.6·w₀ against 0.55·w₁: alike at w₀ = 11/23, within 20 % of a half.
    expect(near.firstHolds).toBe(false);
    const less = near.moves.find(({ criterion, to }) => criterion === 0 && to < 0.5);
    expect(less).toMatchObject({ firstChanges: true, first: ["p1"], tau: -1, moved: 2, furthest: 1 });
    expect(sensitivity(table, shares(2, 1)).firstHolds).toBe(true);
  });
});

describe("with hardly anything to weigh", () => {
  test("no plots, and a single plot, have answers too", () => {
    const none = aTable([]);
    const nothing = { ...none, criteria: aTable([[0, 0]]).criteria };
    expect(firstPlaceHolds(nothing, shares(1, 1))).toBeUndefined();
    expect(dominance(nothing, least(anyWeights(2)))).toMatchObject({ decided: 0, pairs: 0 });
    const one = aTable([[0.5, null]]);
    expect(sensitivity(one, shares(1, 1)).firstHolds).toBe(true);
    expect(firstPlaceHolds(one, shares(1, 1))?.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("a single criterion has all the weight, however it is moved", () => {
    expect(withShare(Float64Array.of(1), 0, 0.8)).toEqual(Float64Array.of(1));
    const { together, firstHolds } = sensitivity(aTable([[0.5], [0.2]]), Float64Array.of(1));
    expect(firstHolds).toBe(true);
    expect(together.decided).toBe(1);
  });
});

describe("the Pareto front", () => {
  test("needs no weights: what another plot has all of, and more, is dominated", () => {
    const front = paretoFront(
      aTable([
        [1, 0],
        [0, 1],
        [0.5, 0.5],
        [0.4, 0.5],
      ]),
    );
    expect(front.map(({ state }) => state)).toEqual(["front", "front", "front", "dominated"]);
    expect(front[3]?.by).toEqual(["p2"]);
  });

  test("an unknown neither dominates nor is dominated for sure", () => {
    const front = paretoFront(
      aTable([
        [0.5, null],
        [0.5, 0.5],
        [0.4, 0],
      ]),
    );
    expect(front.map(({ state }) => state)).toEqual(["perhaps", "perhaps", "dominated"]);
  });

  test("plots alike dominate neither each other", () => {
    const front = paretoFront(
      aTable([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    );
    expect(front.map(({ state }) => state)).toEqual(["front", "front"]);
  });
});
