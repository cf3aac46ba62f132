import { err, ok, type Result } from "../../model/index.ts";

/** Places in metres of one plane. */
export interface PlaceColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** At most `most` of those with the same number in `of` (a district, a site); −1 belongs to none. */
export interface Grouping {
  readonly of: Int32Array;
  readonly most: number;
}

/** Which `choose` of n candidates stand farthest from each other? Candidates are told by index, 0 … n − 1. */
export interface ScatterProblem {
  /** The candidates as places … */
  readonly points?: PlaceColumns;
  /** … or how far it is between them, metres: n × n row by row, symmetric; the diagonal is not read. */
  readonly matrix?: Float64Array;
  readonly choose: number;
  /** Must be among the chosen. */
  readonly include?: readonly number[];
  /** Must not be. */
  readonly exclude?: readonly number[];
  /**
   * Sites that are there already, as places, or as the distance from each candidate to the nearest of them. Given, they
   * count in the smallest distance; distances between two of them do not, as nothing that is chosen can change those.
   */
  readonly fixed?: PlaceColumns | Float64Array;
  readonly groups?: readonly Grouping[];
  /** What each candidate costs, not negative, and what all the chosen may cost together. */
  readonly budget?: { readonly costs: Float64Array; readonly most: number };
}

export interface ScatterTrouble {
  /** The input is wrong; no set meets the conditions; or it was stopped before one was found. */
  readonly kind: "input" | "infeasible" | "stopped";
  /** Part of the problem that it is about. */
  readonly at: string;
  readonly message: string;
}

/** Costs are sums: a budget is kept when it is exceeded by no more than rounding. */
export const budgetLimit = (most: number): number => most + 1e-9 * Math.max(1, Math.abs(most));

export const candidateCount = ({ points, matrix }: ScatterProblem): number =>
  points ? points.x.length : Math.round(Math.sqrt(matrix?.length ?? 0));

/** Says what is wrong with a problem before anybody tries to solve it. */
export function validateScatter(problem: ScatterProblem): Result<ScatterProblem, ScatterTrouble> {
  const { points, matrix, choose, include = [], exclude = [], fixed, groups = [], budget } = problem;
  const wrong = (at: string, message: string) => err<ScatterTrouble>({ kind: "input", at, message });
  if ((points === undefined) === (matrix === undefined))
    return wrong("points", "give the candidates as points or as a matrix of distances, one of the two");
  const n = candidateCount(problem);
  if (points && !arePlaces(points)) return wrong("points", "x and y must be finite numbers, as many of each");
  if (matrix) {
    if (n * n !== matrix.length) return wrong("matrix", `${matrix.length} numbers are not a square`);
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const there = matrix[i * n + j] as number;
        if (!(there >= 0 && there < Number.POSITIVE_INFINITY))
          return wrong("matrix", `from ${i} to ${j}: ${there} is no distance`);
        if (there !== matrix[j * n + i])
          return wrong("matrix", `from ${i} to ${j} is ${there}, and back ${matrix[j * n + i]}`);
      }
  }
  if (!Number.isInteger(choose) || choose < 1) return wrong("choose", "must be a whole number, 1 or more");
  if (choose === 1 && fixed === undefined)
    return wrong("choose", "one site alone stands apart from nothing: choose two, or give fixed sites");
  for (const [at, list] of [
    ["include", include],
    ["exclude", exclude],
  ] as const) {
    const strange = list.find((one) => !Number.isInteger(one) || one < 0 || one >= n);
    if (strange !== undefined) return wrong(at, `there is no candidate ${strange} of ${n}`);
    if (new Set(list).size !== list.length) return wrong(at, "names a candidate twice");
  }
  if (fixed instanceof Float64Array) {
    if (fixed.length !== n || !fixed.every((far) => far >= 0 && far < Number.POSITIVE_INFINITY))
      return wrong("fixed", `must be ${n} distances, one for each candidate`);
  } else if (fixed) {
    if (!points) return wrong("fixed", "fixed sites as places need candidates as points");
    if (!arePlaces(fixed) || fixed.x.length === 0) return wrong("fixed", "must be one place or more");
  }
  for (const [g, { of, most }] of groups.entries()) {
    if (of.length !== n) return wrong(`groups[${g}].of`, `must be ${n} numbers, one for each candidate`);
    if (!Number.isInteger(most) || most < 0) return wrong(`groups[${g}].most`, "must be a whole number");
  }
  if (budget) {
    if (budget.costs.length !== n || !budget.costs.every((cost) => cost >= 0 && Number.isFinite(cost)))
      return wrong("budget.costs", `must be ${n} costs that are not negative, one for each candidate`);
    if (!Number.isFinite(budget.most)) return wrong("budget.most", "must be a number");
  }
  return ok(problem);
}

const arePlaces = ({ x, y }: PlaceColumns): boolean =>
  x.length === y.length && x.every(Number.isFinite) && y.every(Number.isFinite);
