import fc from "fast-check";
import type { ScatterProblem } from "../../../../src/engine/index.ts";

/** What a small problem may be, as fast-check draws it: few distances, so that there are ties; conditions more often than not. */
export const aSmallProblem: fc.Arbitrary<ScatterProblem> = fc
  .record({ n: fc.integer({ min: 3, max: 11 }), choose: fc.integer({ min: 1, max: 5 }) })
  .chain(({ n, choose }) => {
    const coordinates = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: n, maxLength: n });
    const points = fc.record({ x: coordinates, y: coordinates }).map(({ x, y }) => ({
      points: { x: Float64Array.from(x), y: Float64Array.from(y) },
    }));
    const matrix = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: n * n, maxLength: n * n })
      .map((far) => ({
        matrix: Float64Array.from(far, (_, at) => {
          const [i, j] = [Math.floor(at / n), at % n];
          return i === j ? 0 : (far[Math.min(i, j) * n + Math.max(i, j)] as number);
        }),
      }));
    const column = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n });
    const group = fc.record({
      of: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: n, maxLength: n }),
      most: fc.integer({ min: 1, max: 3 }),
    });
    return fc
      .record({
        sites: fc.oneof(points, matrix),
        // One site alone must have something to stand apart from.
        fixed: choose === 1 ? column : fc.option(column),
        groups: fc.array(group, { maxLength: 2 }),
        taken: fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: 4 }),
        included: fc.integer({ min: 0, max: 2 }),
        budget: fc.option(fc.record({ costs: column, most: fc.integer({ min: 0, max: 30 }) })),
      })
      .map(({ sites, fixed, groups, taken, included, budget }) => ({
        ...sites,
        choose,
        include: taken.slice(0, included),
        exclude: taken.slice(included),
        ...(fixed && { fixed: Float64Array.from(fixed) }),
        groups: groups.map(({ of, most }) => ({ of: Int32Array.from(of), most })),
        ...(budget && { budget: { costs: Float64Array.from(budget.costs), most: budget.most } }),
      }));
  });

/** Every set that meets the conditions, with its smallest distance: what the search must agree with. */
export function allSets(
  problem: ScatterProblem,
): readonly { readonly set: readonly number[]; readonly value: number }[] {
  const { points, matrix, choose, include = [], exclude = [], fixed, groups = [], budget } = problem;
  const n = points ? points.x.length : Math.sqrt(matrix?.length ?? 0);
  const between = (i: number, j: number) =>
    points
      ? Math.sqrt(
          ((points.x[i] as number) - (points.x[j] as number)) ** 2 +
            ((points.y[i] as number) - (points.y[j] as number)) ** 2,
        )
      : (matrix?.[i * n + j] as number);
  const found: { set: readonly number[]; value: number }[] = [];
  const go = (from: number, set: readonly number[]) => {
    if (set.length === choose) {
      if (include.some((i) => !set.includes(i)) || exclude.some((i) => set.includes(i))) return;
      const many = ({ of, most }: { of: Int32Array; most: number }) =>
        set.some((i) => (of[i] as number) >= 0 && set.filter((j) => of[j] === of[i]).length > most);
      if (groups.some(many)) return;
      if (budget && set.reduce((sum, i) => sum + (budget.costs[i] as number), 0) > budget.most) return;
      const distances = set.flatMap((i) => set.filter((j) => j < i).map((j) => between(i, j)));
      const toFixed = fixed instanceof Float64Array ? set.map((i) => fixed[i] as number) : [];
      found.push({ set, value: Math.min(...distances, ...toFixed) });
      return;
    }
    for (let i = from; i < n; i++) go(i + 1, [...set, i]);
  };
  go(0, []);
  return found;
}
