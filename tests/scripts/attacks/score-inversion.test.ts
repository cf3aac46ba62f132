import { describe, expect, test } from "vitest";
import type { AttackRow } from "../../../scripts/attacks/row.ts";
import { attackScores, type Shows, showsCase } from "../../../scripts/attacks/score-inversion.ts";
import type { Dataset } from "../../../src/engine/index.ts";

const TOWNS = 5;
const broken = (rows: readonly AttackRow[]) =>
  rows.flatMap(({ attack, measures }) =>
    measures.filter(({ value, most }) => value > most).map(({ name }) => `${attack} ${name}`),
  );

/** What a score of private data would be made of: the very homes in use. */
const inUse = ({ dwellings, placements }: Dataset) => {
  const used = new Set(
    placements.flatMap(({ site }) => ("dwelling" in site ? [site.dwelling as string] : [])),
  );
  return dwellings.filter(({ id }) => used.has(id));
};
const leaking =
  (leak: (dataset: Dataset) => unknown): Shows =>
  (dataset, release) => ({ ...showsCase(dataset, release), leak: leak(dataset) });
const distances = (dataset: Dataset, p: number) =>
  inUse(dataset).map(({ at }) =>
    Math.hypot(at.x - (dataset.plots[p]?.at.x ?? 0), at.y - (dataset.plots[p]?.at.y ?? 0)),
  );
const load = (dataset: Dataset) =>
  dataset.plots.map((_, p) =>
    distances(dataset, p).reduce((sum, metres) => sum + Math.exp(-metres / 400), 0),
  );

describe("P7 and P8: homes out of figures", () => {
  test("all that a case shows names no door more than the release does, and no new address", () => {
    const rows = attackScores({ towns: TOWNS, seed: 5 });
    expect(broken(rows)).toEqual([]);
    expect(rows.flatMap(({ measures }) => measures.map(({ name }) => name))).toEqual([
      "doors-over-oracle",
      "doors-over-release",
      "new-address-found",
    ]);
  });

  test("a load of each plot names the new address, rounded to tenths too", () => {
    const exact = leaking((dataset) => ({ plots: load(dataset) }));
    const rounded = leaking((dataset) => ({
      plots: load(dataset).map((value) => Math.round(value * 10) / 10),
    }));
    for (const shows of [exact, rounded])
      expect(broken(attackScores({ towns: TOWNS, seed: 5, shows }))).toContain("P8 new-address-found");
  });

  test("the distance to the nearest names doors, in whole metres", () => {
    const shows = leaking((dataset) => ({
      plots: dataset.plots.map((_, p) => Math.round(Math.min(...distances(dataset, p)))),
    }));
    expect(broken(attackScores({ towns: TOWNS, seed: 5, shows }))).toEqual(
      expect.arrayContaining(["P7 doors-over-oracle", "P8 doors-over-release"]),
    );
  });

  test("counts of smaller areas than zones name doors", () => {
    const shows = leaking((dataset) => ({
      areas: dataset.neighbourhoods.map(({ outline }) => {
        const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outline.coordinates[0]?.[0] ?? [];
        return inUse(dataset).filter(({ at: { x, y } }) => x >= west && x < east && y >= south && y < north)
          .length;
      }),
    }));
    expect(broken(attackScores({ towns: TOWNS, seed: 5, shows }))).toEqual(
      expect.arrayContaining(["P7 doors-over-oracle", "P8 doors-over-release"]),
    );
  });
});
