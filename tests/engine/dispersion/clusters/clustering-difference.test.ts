import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { clusteringDifference } from "../../../../src/engine/dispersion/clusters/clustering-difference.ts";
import { PairCounter } from "../../../../src/engine/dispersion/clusters/pair-counter.ts";
import { windowShape } from "../../../../src/engine/dispersion/point-pattern/window-shape.ts";
import type { StudyWindow } from "../../../../src/engine/dispersion/statistic.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

function shapeOf(window: StudyWindow) {
  const shape = windowShape(window);
  if (!shape.ok) throw new Error(shape.error.message);
  return shape.value;
}
const square = shapeOf({ type: "rectangle", x: [0, 100], y: [0, 100] });

describe.runIf(hasTruth)("larynx among lung, Chorley", () => {
  const expected = () => JSON.parse(truth("point-patterns/chorley.expected.json"));
  const chorley = () => {
    const rows = truth("point-patterns/chorley.csv").trim().split("\n").slice(1);
    const cells = rows.map((row) => row.split(","));
    return {
      x: Float64Array.from(cells, ([x]) => Number(x)),
      y: Float64Array.from(cells, ([, y]) => Number(y)),
      programme: Int32Array.from(cells, ([, , mark]) => (mark === "larynx" ? 1 : 0)),
      stock: new Int32Array(rows.length).fill(1),
    };
  };
  const chorleyShape = () => {
    const boundaries: { x: number[]; y: number[] }[] = expected().window.bdry;
    const rings = boundaries.map(({ x, y }) => x.map((one, i) => [one, y[i] as number] as const));
    return shapeOf({ type: "polygon", rings });
  };

  test("K of all homes is spatstat's, uncorrected", () => {
    const { Kest, area } = expected();
    const { against } = clusteringDifference(chorley(), {
      r: Float64Array.from(Kest.r),
      edge: { kind: "none", area },
      simulations: 19,
      seed: 1,
    });
    against.forEach((k, i) => {
      expect(Math.abs(k / Kest.un[i] - 1)).toBeLessThan(1e-9);
    });
  });

  test("K with border correction is spatstat's, but for the steps in which spatstat sorts distances to the border", () => {
    const { Kest } = expected();
    const { against } = clusteringDifference(chorley(), {
      r: Float64Array.from(Kest.r),
      edge: { kind: "border", shape: chorleyShape() },
      simulations: 19,
      seed: 1,
    });
    const off = Array.from(against, (k, i) => Math.abs(k / Kest.border[i] - 1));
    expect(Math.max(...off)).toBeLessThan(5e-3);
    expect(off.filter((one) => one < 1e-9).length).toBeGreaterThan(3);
  });

  test("K with translation correction is spatstat's", () => {
    const { Kest } = expected();
    const { against } = clusteringDifference(chorley(), {
      r: Float64Array.from(Kest.r),
      edge: { kind: "translation", shape: chorleyShape() },
      simulations: 19,
      seed: 1,
    });
    against.forEach((k, i) => {
      expect(Math.abs(k / Kest.trans[i] - 1)).toBeLessThan(1e-6);
    });
  });

  test("the two K, and spatstat's K between the kinds, make the K of all", () => {
    const { Kcross, counts } = JSON.parse(truth("point-patterns/bivariate.expected.json")).chorley;
    const { area } = expected();
    const options = {
      r: Float64Array.from(Kcross.r),
      edge: { kind: "none", area },
      simulations: 19,
      seed: 1,
    } as const;
    const rest = clusteringDifference(chorley(), { ...options, against: "rest" });
    const all = clusteringDifference(chorley(), options);
    const [a, b] = [counts.larynx, counts.lung];
    all.against.forEach((k, i) => {
      const own = a * (a - 1) * (rest.programme[i] as number) + b * (b - 1) * (rest.against[i] as number);
      expect((own + 2 * a * b * Kcross.un[i]) / ((a + b) * (a + b - 1)) / k).toBeCloseTo(1, 9);
    });
    // Diggle's larynx and lung: no clustering beyond that of lung.
    expect(rest.p).toBeGreaterThan(0.05);
  });
});

test("a small case by hand: units of one place are a pair at distance 0, and none is a pair with itself", () => {
  const places = {
    x: Float64Array.of(0, 3, 50),
    y: Float64Array.of(0, 4, 50),
    programme: Int32Array.of(2, 1, 0),
    stock: Int32Array.of(3, 1, 1),
  };
  const { programme, against, observed } = clusteringDifference(places, {
    r: Float64Array.of(0, 4.99, 5, 100),
    edge: { kind: "none", area: 600 },
    simulations: 19,
    seed: 1,
  });
  // Three units: 2 ordered pairs at 0, 4 more at 5, of 3 · 2. Five homes: 6 at 0, 6 more at 5, 8 more far, of 5 · 4.
  expect([...programme]).toEqual([200, 200, 600, 600]);
  expect([...against]).toEqual([180, 180, 360, 600]);
  expect([...observed]).toEqual([20, 20, 240, 0]);
});

const somePlaces = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      y: fc.integer({ min: 0, max: 100 }),
      units: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((places) => ({
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    units: Int32Array.from(places, ({ units }) => units),
  }));
const someR = fc
  .uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 8 })
  .map((r) => Float64Array.from(r.sort((a, b) => a - b)));

/** Unit by unit, by the definition. */
function plainCount(
  { x, y, units }: { x: Float64Array; y: Float64Array; units: Int32Array },
  r: number,
  weight: (i: number, dx: number, dy: number) => number,
): number {
  const homes = [...units.entries()].flatMap(([place, many]) => new Array<number>(many).fill(place));
  let sum = 0;
  homes.forEach((i, a) => {
    homes.forEach((j, b) => {
      const [dx, dy] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
      if (a !== b && Math.sqrt(dx * dx + dy * dy) <= r) sum += weight(i, dx, dy);
    });
  });
  return sum;
}

test("pairs are those that comparing every unit with every other finds", () => {
  fc.assert(
    fc.property(somePlaces, someR, (places, r) => {
      const counted = new PairCounter(places.x, places.y, r).count(places.units);
      expect([...counted]).toEqual(Array.from(r, (one) => plainCount(places, one, () => 1)));
    }),
  );
});

test("weighted pairs and pairs far from the border are too", () => {
  fc.assert(
    fc.property(somePlaces, someR, (places, r) => {
      const pairWeight = (dx: number, dy: number) => 1 / ((101 - Math.abs(dx)) * (101 - Math.abs(dy)));
      const weighted = new PairCounter(places.x, places.y, r, { pairWeight }).count(places.units);
      r.forEach((one, i) => {
        expect(weighted[i]).toBeCloseTo(
          plainCount(places, one, (_, dx, dy) => pairWeight(dx, dy)),
          9,
        );
      });
      const toBorder = places.x.map((x, i) =>
        Math.min(x, 100 - x, places.y[i] as number, 100 - (places.y[i] as number)),
      );
      const counter = new PairCounter(places.x, places.y, r, { toBorder });
      expect([...counter.count(places.units)]).toEqual(
        Array.from(r, (one) => plainCount(places, one, (i) => ((toBorder[i] as number) >= one ? 1 : 0))),
      );
      expect([...counter.centres(places.units)]).toEqual(
        Array.from(r, (one) =>
          places.units.reduce((sum, many, i) => sum + ((toBorder[i] as number) >= one ? many : 0), 0),
        ),
      );
    }),
  );
});

/** 60 homes in pairs at random places; the programme is 12 of them, in the first places or at random. */
function town(tight: boolean, seed = 1) {
  const chance = createChance(seed);
  const x = Float64Array.from({ length: 30 }, () => 100 * chance.next());
  const y = Float64Array.from({ length: 30 }, () => 100 * chance.next());
  const byCentre = [...x.keys()].sort(
    (a, b) =>
      Math.hypot((x[a] as number) - 50, (y[a] as number) - 50) -
      Math.hypot((x[b] as number) - 50, (y[b] as number) - 50),
  );
  const programme = new Int32Array(30);
  for (let k = 0; k < 12; k++) {
    const place = tight ? (byCentre[k >> 1] as number) : (7 * k + 3) % 30;
    programme[place] = (programme[place] as number) + 1;
  }
  return { x, y, programme, stock: new Int32Array(30).fill(2) };
}
const options = {
  r: Float64Array.from({ length: 20 }, (_, i) => 2.5 * (i + 1)),
  edge: { kind: "none", area: 10_000 },
  simulations: 199,
  seed: 4,
} as const;

test("a huddled programme is told from one dealt at random", () => {
  const tight = clusteringDifference(town(true), options);
  expect(tight.p).toBe(1 / 200);
  expect(tight.observed.some((d, i) => d > (tight.globalHigh[i] as number))).toBe(true);
  expect(clusteringDifference(town(false), options).p).toBeGreaterThan(0.05);
});

test.each(["studentised", "plain"] as const)(
  "the %s curve leaves the global band just when p is 0.05 or less",
  (scale) => {
    for (const tight of [true, false])
      for (let seed = 1; seed <= 12; seed++) {
        const found = clusteringDifference(town(tight, seed), { ...options, simulations: 39, seed, scale });
        const out = found.observed.some(
          (d, i) => Math.abs(d) > (found.globalHigh[i] as number) * (1 + 1e-12),
        );
        expect(out).toBe(found.p <= 0.05);
      }
  },
);

test("under random labelling D is 0 on average, and p is small as often as it says", () => {
  const base = town(false);
  let small = 0;
  const mean = new Float64Array(options.r.length);
  const square = new Float64Array(options.r.length);
  const chance = createChance(99);
  for (let k = 0; k < 300; k++) {
    const programme = new Int32Array(30);
    for (let dealt = 0; dealt < 12; ) {
      const place = chance.below(30);
      const many = programme[place] as number;
      // A place with one of its two taken is half as likely to be taken again: each home is as likely as any other.
      if (chance.below(2) < many) continue;
      programme[place] = many + 1;
      dealt++;
    }
    const found = clusteringDifference({ ...base, programme }, { ...options, simulations: 19, seed: k });
    if (found.p <= 0.05) small++;
    found.observed.forEach((d, i) => {
      mean[i] = (mean[i] as number) + d / 300;
      square[i] = (square[i] as number) + d ** 2 / 300;
    });
  }
  mean.forEach((d, i) => {
    expect(Math.abs(d)).toBeLessThan(4.5 * Math.sqrt((square[i] as number) / 300));
  });
  // 15 on average; the bounds are four standard errors away.
  expect(small).toBeLessThan(31);
  expect(small).toBeGreaterThan(1);
});

test("translation weights leave D at 0 on average, and border correction is taken", () => {
  for (const kind of ["translation", "border"] as const) {
    const found = clusteringDifference(town(true), { ...options, edge: { kind, shape: square } });
    expect(found.p).toBeLessThanOrEqual(0.05);
    expect(found.programme[4]).toBeGreaterThan(found.against[4] as number);
  }
});

test("the same seed gives the same envelope, another seed another", () => {
  const high = (seed: number) => clusteringDifference(town(false), { ...options, seed }).globalHigh;
  expect(high(1)).toEqual(high(1));
  expect(high(1)).not.toEqual(high(2));
});

test("too few simulations for an envelope are a bug of the caller's", () => {
  expect(() => clusteringDifference(town(true), { ...options, simulations: 18 })).toThrow(RangeError);
});
