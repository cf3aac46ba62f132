import { describe, expect, test } from "vitest";
import {
  topsis,
  weightedProduct,
  weightedSum,
} from "../../../../src/engine/siting/weighing/combining-methods.ts";
import { crossChecks, kendall } from "../../../../src/engine/siting/weighing/index.ts";
import { recordAgreement } from "../../../support/record-agreement.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { aTable, shares } from "./a-table.ts";

interface Case {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly types: readonly (1 | -1)[];
  readonly output: readonly number[];
}

describe.skipIf(!hasTruth)("TOPSIS, WSM and WPM, held against pymcdm", () => {
  const cases = hasTruth ? (JSON.parse(truth("mcda/cases.json")) as Readonly<Record<string, Case>>) : {};
  // pymcdm's own defaults: TOPSIS by min–max, the two others by sums, weights as given.
  const methods = [
    ["TOPSIS", "TestTOPSIS.test_output", topsis, "min-max"],
    ["WSM", "TestWSM.test_output", weightedSum, "sum"],
    ["WPM", "TestWPM.test_output", weightedProduct, "sum"],
  ] as const;
  test.each(methods)("%s gives the published preferences", (name, key, method, by) => {
    const { matrix, weights, types, output } = cases[key] as Case;
    const asked = {
      matrix: Float64Array.from(matrix.flat()),
      weights: Float64Array.from(weights),
      kinds: types.map((type) => (type === 1 ? ("benefit" as const) : ("cost" as const))),
    };
    const ours = Array.from(method(asked, by), (value) => Math.round(value * 1000) / 1000);
    // Published with three decimals, and so compared with three.
    for (const [row, value] of output.entries())
      recordAgreement(ours[row] as number, value, `${name}[${row}]`);
    expect(ours).toEqual(output);
  });
});

describe("cross-checks", () => {
  test("where one plot is better by everything, all methods say so", () => {
    const table = aTable([
      [0.9, 0.8, 1],
      [0.2, 0.3, 0.1],
      [0.5, 0.5, 0.5],
    ]);
    for (const { tau, sameFirst, moved } of crossChecks(table, shares(3, 2, 1))) {
      expect(tau).toBe(1);
      expect(sameFirst).toBe(true);
      expect(moved).toEqual([]);
    }
  });

  test("plots that change place are named, and a zero that nothing makes up for is told", () => {
    const table = aTable([
      [1, 1, null],
      [0.5, 0.5, 0.5],
    ]);
    const product = crossChecks(table, shares(1, 1, 1)).find(({ method }) => method === "weighted-product");
    expect(product).toMatchObject({ sameFirst: false, tau: -1, zeroed: 1 });
    expect(product?.moved.map(({ plot, from, to }) => [plot, from, to])).toEqual([
      ["p0", 1, 2],
      ["p1", 2, 1],
    ]);
  });

  test("Kendall's τ-b counts ties as Kendall did", () => {
    expect(kendall([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
    expect(kendall([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // Six pairs, one tied in the first: five left agree, √(5·6).
    expect(kendall([1, 1, 3, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(kendall([1, 1, 1], [1, 2, 3])).toBe("unknown");
  });
});
