import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { createCaseDealer } from "../../../../src/engine/dispersion/clusters/deal-cases.ts";
import { type ScanInput, scanCircles } from "../../../../src/engine/dispersion/clusters/scan-circles.ts";
import { scanZones } from "../../../../src/engine/dispersion/clusters/scan-zones.ts";
import { Cancelled } from "../../../../src/engine/dispersion/progress.ts";
import { recordAgreement } from "../../../support/record-agreement.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

const once = { simulations: 0, seed: 1 };

function newYork(): ScanInput {
  const rows = truth("scan/nydf.csv").trim().split("\n").slice(1);
  const column = (k: number) => Float64Array.from(rows, (row) => Number(row.split(",")[k]));
  return {
    x: column(0),
    y: column(1),
    population: column(2),
    cases: Int32Array.from(column(3), Math.floor),
  };
}

describe.runIf(hasTruth)("leukaemia in New York, 281 tracts", () => {
  test("circles of up to half of the people are those of SaTScan", () => {
    const { full_window_50pct: expected } = JSON.parse(truth("scan/expected.json"));
    const clusters = scanCircles(newYork(), { simulations: 999, seed: 20261122 });
    for (const [rank, name] of ["cluster1", "cluster2", "cluster3", "cluster4"].entries()) {
      const cluster = clusters[rank];
      const published = expected[name];
      recordAgreement(
        cluster?.logLikelihoodRatio ?? Number.NaN,
        published.llr,
        `${name}, half: log likelihood ratio`,
      );
      expect(cluster?.logLikelihoodRatio).toBeCloseTo(published.llr, 6);
      expect(cluster).toMatchObject({ cases: published.cases, population: published.pop });
      expect(cluster?.expected).toBeCloseTo(published.expected, 2);
      if (published.rr) expect(cluster?.relativeRisk).toBeCloseTo(published.rr, 2);
      if (published.locids)
        expect(new Set(cluster?.areas.map((area) => area + 1))).toEqual(new Set(published.locids));
      // Two estimates of one p, each from 999 simulations: four standard errors of their difference, and one count.
      const error = 4 * Math.sqrt((2 * published.p * (1 - published.p)) / 999) + 1 / 1000;
      expect(Math.abs((cluster?.p ?? 1) - published.p)).toBeLessThan(error);
    }
    expect(clusters[4]?.logLikelihoodRatio).toBeCloseTo(3.363518, 6);
    expect(clusters[5]?.logLikelihoodRatio).toBeCloseTo(3.209485, 6);
  });

  test("circles of up to a tenth of the people are those of smerc", () => {
    const { clusters: expected } = JSON.parse(truth("scan/expected.json"));
    const clusters = scanCircles(newYork(), { maxShare: 0.1, simulations: 999, seed: 3 });
    for (const rank of ["1", "2", "7"]) {
      const cluster = clusters[Number(rank) - 1];
      const published = expected[rank];
      recordAgreement(
        cluster?.logLikelihoodRatio ?? Number.NaN,
        published.llr_6dp,
        `cluster${rank}, a tenth: log likelihood ratio`,
      );
      expect(cluster?.logLikelihoodRatio).toBeCloseTo(published.llr_6dp, 6);
      expect(cluster?.relativeRisk).toBeCloseTo(published.rr_2dp, 2);
      expect(new Set(cluster?.areas.map((area) => area + 1))).toEqual(new Set(published.locids_1based));
    }
    expect(clusters[0]?.radius).toBeCloseTo(expected["1"].r_3dp, 3);
  });
});

/** Six areas in a line, a kilometre apart, a hundred people in each. */
const line = (...cases: number[]): ScanInput => ({
  x: Float64Array.from(cases, (_, i) => 1000 * i),
  y: new Float64Array(cases.length),
  population: new Float64Array(cases.length).fill(100),
  cases: Int32Array.from(cases),
});

test("a small case by hand: four of six cases in one of six areas", () => {
  const [cluster, ...others] = scanCircles(line(4, 0, 0, 1, 0, 1), once);
  // c = 4, E = 1, C = 6: 4 ln 4 + 2 ln(2/5).
  expect(cluster?.logLikelihoodRatio).toBeCloseTo(4 * Math.log(4) + 2 * Math.log(2 / 5), 12);
  expect(cluster).toMatchObject({ centre: 0, radius: 0, areas: [0], cases: 4, expected: 1, population: 100 });
  expect(cluster?.relativeRisk).toBeCloseTo(4 / (2 / 5), 12);
  expect(others.every(({ areas }) => !areas.includes(0))).toBe(true);
});

test("no case or a single one is no cluster, and neither is an even rate", () => {
  expect(scanCircles(line(0, 0, 0), once)).toEqual([]);
  expect(scanCircles(line(0, 1, 0), once)).toEqual([]);
  expect(scanCircles(line(2, 2, 2, 2), once)).toEqual([]);
});

test("the same areas around several centres are told as the tightest circle", () => {
  const input = { ...line(5, 5, 5, 0, 0, 0, 0), x: Float64Array.of(0, 1000, 2500, 9000, 9100, 9200, 9300) };
  expect(scanCircles(input, once)[0]).toMatchObject({ centre: 1, areas: [1, 0, 2], radius: 1500 });
});

test("areas equally far come in together: no circle ends between them", () => {
  const { x, y, population } = line(0, 0, 0, 0, 0);
  const { starts, members, population: within } = scanZones(x, y, population, 1);
  const middle = [starts[2], starts[3]] as const;
  expect([...members.subarray(...middle)]).toEqual([2, 1, 3, 0, 4]);
  expect([...within.subarray(...middle)]).toEqual([100, Number.NaN, 300, Number.NaN, 500]);
});

test("circles stop at the largest share of the population", () => {
  const { x, y, population } = line(0, 0, 0, 0, 0);
  const { starts, population: within } = scanZones(x, y, population, 0.5);
  expect([...within.subarray(starts[0], starts[1])]).toEqual([100, 200]);
  expect([...within.subarray(starts[2], starts[3])]).toEqual([100]);
});

/** Areas on a small lattice, so that many distances tie. */
const someAreas = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 6 }),
      y: fc.integer({ min: 0, max: 6 }),
      population: fc.integer({ min: 1, max: 50 }),
      cases: fc.integer({ min: 0, max: 6 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((areas) => ({
    x: Float64Array.from(areas, ({ x }) => x),
    y: Float64Array.from(areas, ({ y }) => y),
    population: Float64Array.from(areas, ({ population }) => population),
    cases: Int32Array.from(areas, ({ cases }) => cases),
  }));

test("the most likely circle is the one that trying every circle finds", () => {
  fc.assert(
    fc.property(someAreas, fc.constantFrom(0.1, 0.5), (input, maxShare) => {
      const [found] = scanCircles(input, { ...once, maxShare });
      expect(found?.logLikelihoodRatio ?? 0).toBeCloseTo(bruteForce(input, maxShare), 9);
    }),
  );
});

/** Every circle around every centre through every other centre, by the definition. */
function bruteForce({ x, y, population, cases }: ScanInput, maxShare: number): number {
  const at = (column: ArrayLike<number>, i: number) => column[i] as number;
  const all = [...x.keys()];
  const sum = (column: ArrayLike<number>, areas: number[]) => areas.reduce((s, i) => s + at(column, i), 0);
  const [people, total] = [sum(population, all), sum(cases, all)];
  let best = 0;
  for (const centre of all)
    for (const rim of all) {
      const far = (i: number) => (at(x, i) - at(x, centre)) ** 2 + (at(y, i) - at(y, centre)) ** 2;
      const within = all.filter((i) => far(i) <= far(rim));
      const living = sum(population, within);
      const c = sum(cases, within);
      const e = (total * living) / people;
      if (living > maxShare * people || c < 2 || c <= e) continue;
      const outside = total === c ? 0 : (total - c) * Math.log((total - c) / (total - e));
      best = Math.max(best, c * Math.log(c / e) + outside);
    }
  return best;
}

test("the order of areas changes nothing", () => {
  fc.assert(
    fc.property(someAreas, (input) => {
      const turned = {
        x: input.x.toReversed(),
        y: input.y.toReversed(),
        population: input.population.toReversed(),
        cases: input.cases.toReversed(),
      };
      const n = input.x.length;
      const told = (clusters: ReturnType<typeof scanCircles>, name: (area: number) => number) =>
        clusters.map(({ areas, logLikelihoodRatio }) => [
          logLikelihoodRatio.toFixed(9),
          // Areas at one point may speak for each other.
          areas.map((area) => `${input.x[name(area)]} ${input.y[name(area)]}`).sort(),
        ]);
      expect(told(scanCircles(turned, once), (area) => n - 1 - area)).toEqual(
        told(scanCircles(input, once), (area) => area),
      );
    }),
  );
});

test("clusters share no area, and each is less likely than the one before it", () => {
  fc.assert(
    fc.property(someAreas, (input) => {
      const clusters = scanCircles(input, once);
      const areas = clusters.flatMap((cluster) => cluster.areas);
      expect(new Set(areas).size).toBe(areas.length);
      const ratios = clusters.map(({ logLikelihoodRatio }) => logLikelihoodRatio);
      expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    }),
  );
});

test("the same seed gives the same p, another seed another", () => {
  const input = line(4, 0, 2, 1, 0, 1);
  const p = (seed: number) => scanCircles(input, { simulations: 99, seed })[0]?.p;
  expect(p(5)).toBe(p(5));
  expect(new Set([1, 2, 3, 4, 5].map(p)).size).toBeGreaterThan(1);
});

test("under chance, p is no more often small than it says", () => {
  const deal = createCaseDealer(new Float64Array(6).fill(100), 30);
  const chance = createChance(11);
  const cases = new Int32Array(6);
  let small = 0;
  for (let k = 0; k < 400; k++) {
    deal(chance, cases);
    const [cluster] = scanCircles(line(...cases), { simulations: 39, seed: k });
    if ((cluster?.p ?? 1) <= 0.1) small++;
  }
  // 400 · 0.1 = 40 at the most on average; 64 is four standard errors above.
  expect(small).toBeLessThan(64);
  expect(small).toBeGreaterThan(5);
});

test("dealt cases follow the population, and none falls where nobody lives", () => {
  const deal = createCaseDealer(Float64Array.of(0, 10, 30, 0, 60), 100_000);
  const into = new Int32Array(5);
  deal(createChance(1), into);
  expect([into[0], into[3]]).toEqual([0, 0]);
  // Four standard errors of a binomial of 100 000.
  expect(Math.abs((into[1] ?? 0) - 10_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.1 * 0.9));
  expect(Math.abs((into[4] ?? 0) - 60_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.6 * 0.4));
  expect(into.reduce((sum, many) => sum + many, 0)).toBe(100_000);
});

test("a scan that is told to stop stops", () => {
  const stop = (done: number) => (done >= 3 ? "stop" : "goOn");
  expect(() => scanCircles(line(4, 0, 2, 1), { simulations: 99, seed: 1 }, stop)).toThrow(Cancelled);
});
