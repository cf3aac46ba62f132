import type { Grouping, ScatterProblem } from "../scatter/scatter-problem.ts";
import type { SiteProblem } from "./site-problem.ts";

/** A problem as p-dispersion and nothing more; null where it asks for what the clique search does not know. */
export function scatterForm(problem: SiteProblem): ScatterProblem | null {
  const { goals, between, sites, fixed, districts } = problem;
  const only = goals.length === 1 && goals[0]?.parts.length === 1 && goals[0].parts[0]?.name === "scatter";
  if (!only || !between || problem.houses || problem.capacity || problem.coverAll) return null;
  if (problem.apart !== null || problem.conflicts.length > 0 || problem.least !== problem.most) return null;
  if (districts && (districts.least || districts.balance !== null)) return null;
  const apart = (a: number, b: number) => Math.min(between[a]?.[b] ?? 0, between[b]?.[a] ?? 0);
  const matrix = new Float64Array(sites * sites);
  for (let a = 0; a < sites; a++)
    for (let b = 0; b < sites; b++) if (a !== b) matrix[a * sites + b] = apart(a, b);
  const groups: Grouping[] = (districts?.most ?? []).map((most, d) => ({
    of: Int32Array.from(districts?.of ?? [], (one) => (one === d ? 0 : -1)),
    most: Math.min(sites, Math.floor(most)),
  }));
  const nearestFixed = Float64Array.from({ length: sites }, (_, j) =>
    Math.min(...fixed.map((other) => (other === j ? 0 : apart(j, other)))),
  );
  return {
    matrix,
    choose: problem.least,
    include: problem.include,
    exclude: [...problem.exclude.filter((j) => !fixed.includes(j)), ...fixed],
    ...(fixed.length > 0 && { fixed: nearestFixed }),
    ...(groups.length > 0 && { groups }),
    ...(problem.budget !== null && {
      budget: {
        costs: Float64Array.from({ length: sites }, (_, j) => problem.cost?.[j] ?? 0),
        most: problem.budget,
      },
    }),
  };
}
