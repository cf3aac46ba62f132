import { describe, expect, test } from "vitest";
import { CLUSTER_STATISTICS } from "../../../../src/engine/dispersion/clusters/index.ts";
import type { StatisticOptions, StatisticsInput } from "../../../../src/engine/dispersion/statistic.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

/** A front's answer to a question, or what is wrong with it. */
function ask(id: string, input: StatisticsInput, options: StatisticOptions) {
  const statistic = CLUSTER_STATISTICS.find((one) => one.id === id);
  if (!statistic) throw new Error(`no statistic ${id}`);
  return statistic.compute(input, options);
}
// biome-ignore lint/suspicious/noExplicitAny: JSON, looked into by name
const value = (id: string, input: StatisticsInput, options: StatisticOptions): any => {
  const answer = ask(id, input, options);
  if (!answer.ok) throw new Error(`${answer.error.at}: ${answer.error.message}`);
  return answer.value;
};

const points = {
  x: Float64Array.of(0, 10, 20, 30, 100, 110, 60, 70),
  y: Float64Array.of(0, 10, 0, 10, 100, 90, 50, 60),
  marks: ["a", "a", "a", "b", "b", "b", "b", "b"],
};
const window = { type: "rectangle", x: [0, 120], y: [0, 120] } as const;
const small = { type: "rectangle", x: [0, 25], y: [0, 120] } as const;
const areas = {
  ids: ["n", "m", "s"],
  values: { cases: Float64Array.of(5, 1, 0), people: Float64Array.of(10, 20, 30) },
  x: Float64Array.of(0, 10, 20),
  y: Float64Array.of(0, 0, 0),
};

test("clustering-difference answers curve, envelopes and p", () => {
  const found = value("clustering-difference", { points, window }, { cases: "a", r: [15, 30] });
  // Cases: 4 of 6 ordered pairs within 15, all within 30. Others: 4 of 20 within 15, as many within 30.
  const area = 120 * 120;
  expect(found.programme).toEqual([(area * 4) / 6, area]);
  expect(found.against).toEqual([(area * 4) / 20, (area * 4) / 20]);
  expect(found.observed[1]).toBeCloseTo(area * 0.8, 9);
  expect(found.globalHigh).toHaveLength(2);
  expect(found.p).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test("scan answers clusters by the ids of areas", () => {
  const { clusters } = value("scan", { areas }, { cases: "cases", population: "people", simulations: 99 });
  expect(clusters[0]).toMatchObject({ centre: "n", areas: ["n"], cases: 5, expected: 1, population: 10 });
});

test("relative-risk answers a grid, and its bandwidth when it was asked to choose", () => {
  const given = value("relative-risk", { points }, { cases: "a", bandwidth: 30, cells: 11 });
  expect(given).toMatchObject({ bandwidth: 30, columns: 11, rows: 10 });
  expect(given.logRatio).toHaveLength(110);
  expect(given.logRatio[0]).toBeGreaterThan(0);
  const chosen = value("relative-risk", { points }, { cases: "a", cells: 64 });
  expect(chosen.tried.map((one: { bandwidth: number }) => one.bandwidth)).toContain(chosen.bandwidth);
});

test("nearest-shares answers a row of shares for each point", () => {
  const found = value("nearest-shares", { points }, { cases: "a", k: [2, 4, 9] });
  expect(found.overall).toBe(3 / 8);
  expect(found.shares[0]).toEqual([1, 0.75, null]);
  expect(found.shares).toHaveLength(8);
});

test("density-groups answers the group of each point", () => {
  const found = value("density-groups", { points }, { metres: 15, least: 2 });
  expect(found.groupOf).toEqual([0, 0, 0, 0, 2, 2, 1, 1]);
  expect(found.units).toEqual([4, 2, 2]);
});

describe("what is wrong is said with its place", () => {
  test.each([
    ["clustering-difference", { points, window }, { cases: "c", r: [1] }, "cases"],
    ["clustering-difference", { points, window }, { cases: "a", r: [2, 1] }, "r"],
    ["clustering-difference", { points, window: small }, { cases: "a", r: [1] }, "points[3]"],
    ["clustering-difference", { points, window }, { cases: "a", r: [1], simulations: 5 }, "simulations"],
    ["scan", { areas }, { cases: "cases", population: "cases" }, null],
    ["scan", { areas }, { cases: "people", population: "cases" }, "cases"],
    ["scan", { areas }, { cases: "nothing", population: "people" }, "cases"],
    ["relative-risk", { points }, { cases: "a", bandwidth: 1, cells: 5 }, "bandwidth"],
    ["nearest-shares", { points }, { cases: "a", k: [0] }, "k"],
    ["nearest-shares", { points }, { cases: "a", homes: [1] }, "homes"],
    ["density-groups", { points }, { metres: -1, least: 2 }, "metres"],
  ] as const)("%s", (id, input, options, at) => {
    const answer = ask(id, input, options);
    expect(answer.ok ? null : answer.error.at).toBe(at);
  });
});

test("every option that a front declares is read, and its default is the same in help and reading", () => {
  const base: Record<string, readonly [StatisticsInput, StatisticOptions]> = {
    "clustering-difference": [
      { points, window },
      { cases: "a", r: [15, 30] },
    ],
    scan: [{ areas }, { cases: "cases", population: "people" }],
    "relative-risk": [{ points }, { cases: "a" }],
    "nearest-shares": [{ points }, { cases: "a" }],
    "density-groups": [{ points }, { metres: 15, least: 2 }],
  };
  for (const { id, options } of CLUSTER_STATISTICS) {
    const [input, given] = base[id] ?? [{}, {}];
    const defaults = Object.fromEntries(
      options.flatMap((option) => (option.default === undefined ? [] : [[option.id, option.default]])),
    );
    expect(Object.keys(given).sort()).toEqual(
      options.flatMap((option) => (option.default === undefined ? [option.id] : [])).sort(),
    );
    expect(value(id, input, { ...defaults, ...given })).toEqual(value(id, input, given));
    for (const option of options) expect(ask(id, input, { ...given, [option.id]: {} }).ok).toBe(false);
  }
});

describe.runIf(hasTruth)("New York, through the front", () => {
  test("is SaTScan's", () => {
    const rows = truth("scan/nydf.csv").trim().split("\n").slice(1);
    const column = (k: number) => Float64Array.from(rows, (row) => Number(row.split(",")[k]));
    const { clusters } = value(
      "scan",
      {
        areas: {
          ids: rows.map((_, i) => String(i + 1)),
          values: { cases: column(3).map(Math.floor), population: column(2) },
          x: column(0),
          y: column(1),
        },
      },
      { cases: "cases", population: "population", simulations: 0 },
    );
    expect(clusters[0].logLikelihoodRatio).toBeCloseTo(14.083511, 6);
    expect(clusters[0]).toMatchObject({ centre: "52", p: null });
  });
});
