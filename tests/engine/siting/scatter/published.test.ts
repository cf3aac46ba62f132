import { describe, expect, test } from "vitest";
import {
  checkScatterSlip,
  type ScatterProblem,
  scatterSites,
  scatterSlip,
} from "../../../../src/engine/index.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

/** MDPLIB: n (and sometimes p) on the first line, then a line for each pair. */
function readMatrix(name: string): Float64Array {
  const [head = "", ...lines] = truth(`p-dispersion/${name}.txt`).trim().split("\n");
  const n = Number(head.trim().split(/\s+/)[0]);
  const matrix = new Float64Array(n * n);
  for (const line of lines) {
    const [i = -1, j = -1, far = Number.NaN] = line.trim().split(/\s+/).map(Number);
    matrix[i * n + j] = far;
    matrix[j * n + i] = far;
  }
  return matrix;
}

function proved(problem: ScatterProblem): number {
  const result = scatterSites(problem);
  if (!result.ok) throw new Error(result.error.message);
  const { value, bound, chosen } = result.value;
  expect(result.value.proved).toBe(true);
  expect(bound).toBe(value);
  expect(new Set(chosen).size).toBe(problem.choose);
  expect(checkScatterSlip(scatterSlip(problem, result.value))).toMatchObject({ valid: true, shows: "best" });
  return value;
}

describe.runIf(hasTruth)("published optima of p-dispersion, proved again", () => {
  const instances: Readonly<Record<string, { n: number; p: number; max_min_distance: number }>> = hasTruth
    ? JSON.parse(truth("p-dispersion/expected.json"))
    : {};
  test("there are some", () => expect(Object.keys(instances).length).toBeGreaterThanOrEqual(5));
  test.each(Object.entries(instances))("MDPLIB %s", (name, { n, p, max_min_distance }) => {
    const matrix = readMatrix(name);
    expect(matrix.length).toBe(n * n);
    expect(proved({ matrix, choose: p })).toBe(max_min_distance);
  });

  test("PySAL spopt, stores of San Francisco, for every number of them", () => {
    const { xy_EPSG7131, by_p } = JSON.parse(truth("spopt-sf/expected.json")).PDispersion;
    const places: readonly (readonly [number, number])[] = xy_EPSG7131;
    const points = {
      x: Float64Array.from(places, ([x]) => x),
      y: Float64Array.from(places, ([, y]) => y),
    };
    const published = Object.entries<{ objective_m_EPSG7131: number }>(by_p).filter(([p]) => Number(p) > 1);
    expect(published.length).toBeGreaterThan(3);
    for (const [p, { objective_m_EPSG7131 }] of published)
      expect(proved({ points, choose: Number(p) })).toBeCloseTo(objective_m_EPSG7131, 5);
  });

  test("the ends of the published front of pmed5: scatter alone", () => {
    const { p, front } = JSON.parse(truth("pareto/pmed5.json"));
    const best = Math.max(...front.map(({ pdispersion }: { pdispersion: number }) => pdispersion));
    expect(proved({ matrix: shortestPaths("p-median/pmed5.txt"), choose: p })).toBe(best);
  });
});

/** OR-Library: vertices, edges, p; of an edge told twice the last counts. Floyd & Warshall. */
function shortestPaths(path: string): Float64Array {
  const [[n = 0] = [], ...edges] = truth(path)
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const far = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) far[i * n + i] = 0;
  for (const [from = 0, to = 0, length = 0] of edges) {
    far[(from - 1) * n + to - 1] = length;
    far[(to - 1) * n + from - 1] = length;
  }
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        far[i * n + j] = Math.min(
          far[i * n + j] as number,
          (far[i * n + k] as number) + (far[k * n + j] as number),
        );
  return far;
}
