import { type CostTable, costTable } from "./cost-table.ts";
import type { Decisions } from "./median-bound.ts";
import type { Exclusions } from "./median-tree.ts";
import type { SiteProblem } from "./site-problem.ts";

export interface MedianForm {
  readonly table: CostTable;
  readonly p: number;
  readonly decided: Decisions;
  readonly exclusions: Exclusions | null;
}

/**
 * A problem as a p-median with nothing but sites that must, must not and may not both be chosen; null where it asks for
 * more. A site that is there already caps what a demand costs.
 */
export function medianForm(problem: SiteProblem): MedianForm | null {
  const { distances, goals, fixed, sites, weights } = problem;
  const only = goals.length === 1 && goals[0]?.parts.length === 1 && goals[0].parts[0]?.name === "distance";
  if (!only || !distances || problem.capacity || problem.houses || problem.districts || problem.coverAll)
    return null;
  if (problem.budget !== null || problem.least !== problem.most) return null;
  const capped = distances.map((row) => {
    let cap = Number.POSITIVE_INFINITY;
    for (const j of fixed) cap = Math.min(cap, row[j] as number);
    return Float64Array.from(row, (one) => Math.min(one, cap));
  });
  const decided = new Int8Array(sites);
  for (const j of [...problem.exclude, ...fixed]) decided[j] = -1;
  const near = (a: number, b: number) =>
    problem.apart !== null &&
    Math.min(problem.between?.[a]?.[b] ?? 0, problem.between?.[b]?.[a] ?? 0) < problem.apart;
  const pairs = new Set(problem.conflicts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const all = Array.from({ length: sites }, (_, j) => j);
  const clash = (a: number, b: number) => a !== b && (near(a, b) || pairs.has(`${a} ${b}`));
  const constrained = problem.apart !== null || pairs.size > 0;
  if (constrained) for (const j of all) if (fixed.some((other) => clash(j, other))) decided[j] = -1;
  // A site that must be chosen and may not be: nothing meets that, and the general model says why.
  if (problem.include.some((j) => decided[j] === -1)) return null;
  for (const j of problem.include) decided[j] = 1;
  return {
    table: costTable(capped, weights),
    p: problem.least,
    decided,
    exclusions: constrained ? all.map((a) => all.filter((b) => clash(a, b))) : null,
  };
}
