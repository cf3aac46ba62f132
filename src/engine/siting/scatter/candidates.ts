import { budgetLimit, candidateCount, type Grouping, type ScatterProblem } from "./scatter-problem.ts";

/** The candidates as the search reads them, renumbered so that the order they were listed in leaves no trace (promise E3). */
export interface Candidates {
  readonly choose: number;
  readonly size: number;
  /** The index in the problem of each. */
  readonly origin: Int32Array;
  readonly between: (i: number, j: number) => number;
  /** Into `row[k]` the distance from `i` to `list[k]`, for k from `first`: a whole row at a time is much faster. */
  readonly measure: (i: number, list: Int32Array, first: number, row: Float64Array) => void;
  /** Metres to the nearest fixed site; infinite where there are none. */
  readonly fixed: Float64Array;
  readonly include: readonly number[];
  /** Those that may be chosen or left. */
  readonly open: Int32Array;
  /** As in the problem, but by the new numbers, and groups counted from 0. */
  readonly groups: readonly Grouping[];
  readonly costs: Float64Array | undefined;
  readonly budget: number;
}

export function readCandidates(problem: ScatterProblem): Candidates {
  const { points, matrix, choose, include = [], exclude = [], groups = [], budget } = problem;
  const n = candidateCount(problem);
  const fixedThere = nearestFixed(problem, n);
  const origin = canonicalOrder(problem, fixedThere, n);
  const number = new Int32Array(n);
  origin.forEach((index, i) => {
    number[index] = i;
  });
  const taken = new Set([...include, ...exclude]);
  const column = (values: Float64Array) => Float64Array.from(origin, (index) => values[index] as number);
  return {
    choose,
    size: n,
    origin,
    ...(points
      ? distancesOfPlaces(column(points.x), column(points.y))
      : distancesOfMatrix(matrix as Float64Array, origin)),
    fixed: column(fixedThere),
    include: include.map((index) => number[index] as number),
    open: Int32Array.from(origin.keys()).filter((i) => !taken.has(origin[i] as number)),
    groups: groups.map(({ of, most }) => ({ most, of: fromZero(of, origin) })),
    costs: budget && column(budget.costs),
    budget: budget ? budgetLimit(budget.most) : Number.POSITIVE_INFINITY,
  };
}

type Distances = Pick<Candidates, "between" | "measure">;

function distancesOfPlaces(x: Float64Array, y: Float64Array): Distances {
  return {
    between: (i, j) => distance(x[i] as number, y[i] as number, x[j] as number, y[j] as number),
    measure: (i, list, first, row) => {
      const [ax, ay] = [x[i] as number, y[i] as number];
      for (let k = first; k < list.length; k++) {
        const j = list[k] as number;
        row[k] = distance(ax, ay, x[j] as number, y[j] as number);
      }
    },
  };
}

function distancesOfMatrix(rows: Float64Array, origin: Int32Array): Distances {
  const n = origin.length;
  const between = (i: number, j: number) => rows[(origin[i] as number) * n + (origin[j] as number)] as number;
  return {
    between,
    measure: (i, list, first, row) => {
      for (let k = first; k < list.length; k++) row[k] = between(i, list[k] as number);
    },
  };
}

/** Square root and squares are exact to the last bit in every engine; `Math.hypot` is not (promise E7). */
const distance = (ax: number, ay: number, bx: number, by: number): number =>
  Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));

function nearestFixed({ points, fixed }: ScatterProblem, n: number): Float64Array {
  if (fixed instanceof Float64Array) return fixed;
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  if (fixed && points)
    for (let i = 0; i < n; i++)
      for (let f = 0; f < fixed.x.length; f++) {
        const far = distance(
          points.x[i] as number,
          points.y[i] as number,
          fixed.x[f] as number,
          fixed.y[f] as number,
        );
        if (far < (nearest[i] as number)) nearest[i] = far;
      }
  return nearest;
}

/** By place where there are places, else by the sorted distances to all others; by index where those are the same. */
function canonicalOrder({ points, matrix }: ScatterProblem, fixed: Float64Array, n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  if (points) {
    const { x, y } = points;
    return order.sort(
      (a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number) || a - b,
    );
  }
  const rows = Array.from({ length: n }, (_, i) => {
    const row = (matrix as Float64Array).slice(i * n, i * n + n);
    row[i] = 0;
    return row.sort();
  });
  return order.sort((a, b) => {
    const [ra, rb] = [rows[a] as Float64Array, rows[b] as Float64Array];
    for (let k = n - 1; k >= 0; k--) if (ra[k] !== rb[k]) return (ra[k] as number) - (rb[k] as number);
    const apart = (fixed[a] as number) - (fixed[b] as number);
    return apart > 0 ? 1 : apart < 0 ? -1 : a - b;
  });
}

function fromZero(of: Int32Array, origin: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(origin, (index) => {
    const group = of[index] as number;
    if (group < 0) return -1;
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
}

/** How many of each group of each grouping `chosen` has. */
export function countGroups({ groups }: Candidates, chosen: readonly number[]): Int32Array[] {
  return groups.map(({ of }) => {
    const counts = new Int32Array(of.reduce((most, group) => Math.max(most, group), -1) + 1);
    for (const i of chosen) {
      const group = of[i] as number;
      if (group >= 0) counts[group] = (counts[group] as number) + 1;
    }
    return counts;
  });
}

/** Whether `chosen` keeps to the groups and the budget. */
export function keepsTo(candidates: Candidates, chosen: readonly number[]): boolean {
  const { groups, costs, budget } = candidates;
  const counts = countGroups(candidates, chosen);
  if (groups.some(({ most }, g) => counts[g]?.some((count) => count > most))) return false;
  return !costs || chosen.reduce((sum, i) => sum + (costs[i] as number), 0) <= budget;
}

/** The smallest distance among the chosen and from them to fixed sites. */
export function scatterOf({ between, fixed }: Candidates, chosen: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  chosen.forEach((i, k) => {
    smallest = Math.min(smallest, fixed[i] as number);
    for (let l = 0; l < k; l++) smallest = Math.min(smallest, between(i, chosen[l] as number));
  });
  return smallest;
}

/** A set by its indexes in the problem, rising. */
export const originOf = ({ origin }: Candidates, set: readonly number[]): readonly number[] =>
  set.map((i) => origin[i] as number).sort((a, b) => a - b);
