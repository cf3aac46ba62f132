import { describe, expect, test } from "vitest";
import { smallOutlines } from "../../../../src/app/state/selectors/small-outlines.ts";
import { depthOf } from "../../../../src/app/workspaces/overview/depth-of.ts";
import { panelShapes } from "../../../../src/app/workspaces/overview/line-up/panel-shapes.ts";
import {
  areaChanges,
  quarterParts,
  sampledQuarters,
  shapesAt,
} from "../../../../src/app/workspaces/overview/over-time/history-figures.ts";
import { yearSentence } from "../../../../src/app/workspaces/overview/reading-sentences.ts";
import { createAnalyst, type History, STANDARD_RULE_SET } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, inDwelling, square } from "../../../support/a-town.ts";

const town = aTown()
  .area("east", square(at(300, 0), 100), { name: "Østby", residents: 300 })
  .area("west", square(at(0, 0), 100), { name: "Vestby", residents: 100 })
  .area("void", square(at(0, 300), 100), { name: "Tomby" })
  .dwelling("d1", at(300, 0), { since: "2023Q1", units: 4 })
  .dwelling("d2", at(0, 0), { since: "2024Q1", units: 2 })
  .placement("p1", inDwelling("d2"), { standing: "housed", since: "2024Q3" })
  .dataset();
const history = createAnalyst(town).analyse(
  { changes: [], ruleSet: STANDARD_RULE_SET },
  { kind: "history" },
) as History;
const last = history.quarters.length - 1;

describe("dispersion over time", () => {
  test("tells the areas that are not as they were, the largest change first", () => {
    expect(areaChanges(history, "stock", { from: 0, to: last }, town)).toEqual([
      { id: "west", name: "Vestby", before: 0, after: 2 },
    ]);
    expect(areaChanges(history, "stock", { from: last, to: last }, town)).toEqual([]);
    expect(areaChanges(history, "stock", { from: last, to: 0 }, town)).toMatchObject([
      { id: "west", before: 2, after: 0 },
    ]);
    expect(areaChanges(history, "programme", { from: 0, to: last }, town).map(({ name }) => name)).toEqual([
      "Vestby",
    ]);
  });

  test("maps of a quarter have a shape for every area, unknown where nobody knows who lives there", () => {
    const depths = (quarter: number) =>
      Object.fromEntries(shapesAt(history, "stock", quarter, town).map(({ id, depth }) => [id, depth]));
    expect(depths(0)).toEqual({ east: 2, west: 0, void: null });
    expect(depths(history.quarters.length - 1)).toEqual({ east: 2, west: 3, void: null });
  });

  test("samples quarters from the first to the last, both among them", () => {
    expect(sampledQuarters(4, 6)).toEqual([0, 1, 2, 3]);
    expect(sampledQuarters(101, 6)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test("a quarter is told by its two numbers", () => {
    expect(quarterParts("2024Q3")).toEqual({ year: "2024", q: "3" });
  });
});

test("depths are steps of the mean: none, under half, under one, under two, and more", () => {
  expect([0, 1, 3, 6, 9].map((units) => depthOf(units, 1000, 4))).toEqual([0, 1, 2, 3, 4]);
  expect(depthOf(3, null, 4)).toBeNull();
  expect(depthOf(0, 0, 4)).toBeNull();
});

test("outlines of a small map stand north up in one square", () => {
  const { viewBox, paths } = smallOutlines(town.neighbourhoods);
  expect(viewBox).toBe("0 0 160 160");
  const corner = (id: string) =>
    paths
      .get(id)
      ?.match(/^M([\d.]+) ([\d.]+)/)
      ?.slice(1)
      .map(Number) ?? [];
  expect(corner("east")[0]).toBeGreaterThan(corner("west")[0] ?? 0);
  expect(corner("void")[1]).toBeLessThan(corner("west")[1] ?? 0);
  for (const path of paths.values()) {
    const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThanOrEqual(160);
  }
});

test("every map of a line-up is drawn against the same mean", () => {
  const lineUp = {
    kind: "line-up",
    areas: ["east", "west"],
    units: Int32Array.of(3, 1, 0, 4),
    panels: 2,
    real: 0,
    seed: 1,
  } as never;
  const depths = (panel: number) => panelShapes(lineUp, panel, town).map(({ depth }) => depth);
  expect(depths(0)).toEqual([3, 3]);
  expect(depths(1)).toEqual([0, 4]);
});

describe("a year back, in a sentence", () => {
  const series = (units: readonly number[], dissimilarity: readonly number[]) => ({
    units: Int32Array.from(units),
    perArea: new Int32Array(),
    dissimilarity: Float64Array.from(dissimilarity),
    undated: 0,
  });
  const of = (units: readonly number[], dissimilarity: readonly number[]): History => ({
    kind: "history",
    quarters: ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1"],
    areas: [],
    programme: series(units, dissimilarity),
    stock: series(units, dissimilarity),
  });
  const m = messages("nb");

  test("tells units then and now, and which way evenness went", () => {
    const better = yearSentence(of([30, 31, 32, 33, 37], [0.7, 0.7, 0.7, 0.7, 0.6]), "programme", m);
    expect(better).toContain("1. kvartal 2025");
    expect(better).toContain("30 programboenheter");
    expect(better).toContain("blitt jevnere");
    expect(yearSentence(of([30, 30, 30, 30, 30], [0.5, 0, 0, 0, 0.6]), "stock", m)).toContain("mer ujevnt");
    expect(yearSentence(of([30, 30, 30, 30, 30], [0.5, 0, 0, 0, 0.505]), "stock", m)).toContain("som før");
  });

  test("says nothing of evenness where there were too few units", () => {
    const few = yearSentence(of([3, 3, 3, 3, 12], [Number.NaN, 0, 0, 0, 0.6]), "programme", m);
    expect(few).toContain("3 programboenheter");
    expect(few).not.toContain("jevn");
  });
});
