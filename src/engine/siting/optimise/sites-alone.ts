import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";

/** Sums may be off by rounding. */
const near = (limit: number) => 1e-9 * Math.max(1, Math.abs(limit));

/**
 * Whether it takes no solver to say what a set of sites is worth: no shares of demand, and houses that are placed under
 * limits that lie within each other (site in area in all), where the cheapest place first is best (Edmonds 1971).
 */
export function isPlain({ capacity, houses, costPerHouse, districts, goals }: SiteProblem): boolean {
  if (capacity) return false;
  if (!houses) return true;
  if (costPerHouse || districts?.count === "houses") return false;
  return goals.every(
    ({ parts }) => parts.length === 1 || parts.every(({ name }) => name !== "load" && name !== "travel"),
  );
}

/**
 * A choice of exactly these sites (rising) that keeps all conditions and is as good as `limits`, one for each goal; null
 * where there is none. Without limits: the least load, then the least travel, or the travel alone where load is no goal.
 * Exact, for a plain problem.
 */
export function choiceOn(
  problem: SiteProblem,
  chosen: readonly number[],
  limits: readonly number[] | null,
): SiteChoice | null {
  if (!keepsConditions(problem, chosen)) return null;
  const load = problem.goals.findIndex(({ parts }) => parts[0]?.name === "load");
  const level =
    load < 0 || !problem.houses ? null : limits ? (limits[load] as number) : leastLoad(problem, chosen);
  const houses = problem.houses ? housesOn(problem, chosen, level) : null;
  if (problem.houses && !houses) return null;
  const choice: SiteChoice = { chosen, houses, shares: null };
  if (!limits) return choice;
  const program = new SiteProgram(problem);
  const keeps = limits.every((limit, k) => {
    const value = program.value(k, choice);
    return program.greatest(k) ? value >= limit - near(limit) : value <= limit + near(limit);
  });
  return keeps ? choice : null;
}

function keepsConditions(problem: SiteProblem, chosen: readonly number[]): boolean {
  const { least, most, include, exclude, fixed, budget, cost, districts, coverAll, cover } = problem;
  const set = new Set(chosen);
  if (chosen.length < least || chosen.length > most) return false;
  if (include.some((j) => !set.has(j)) || exclude.some((j) => set.has(j)) || fixed.some((j) => set.has(j)))
    return false;
  if (budget !== null && chosen.reduce((sum, j) => sum + (cost?.[j] ?? 0), 0) > budget + near(budget))
    return false;
  if (chosen.some((j, k) => !keepsApart(problem, chosen.slice(0, k), j))) return false;
  if (districts) {
    const count = new Float64Array(Math.max(-1, ...districts.of) + 1);
    for (const j of chosen) {
      const d = districts.of[j] ?? -1;
      if (d >= 0) count[d] = (count[d] as number) + 1;
    }
    if (count.some((one, d) => one > (districts.most?.[d] ?? one) || one < (districts.least?.[d] ?? one)))
      return false;
    if (districts.balance !== null && Math.max(...count) - Math.min(...count) > districts.balance)
      return false;
  }
  if (coverAll)
    for (const sites of cover ?? []) if (!sites.some((j) => set.has(j) || fixed.includes(j))) return false;
  return true;
}

/** Whether a site keeps its distance to others and to those that are there, and is excluded by none of them. */
export function keepsApart(
  { apart, between, fixed, conflicts }: SiteProblem,
  others: readonly number[],
  j: number,
): boolean {
  const beside = [...others, ...fixed];
  if (
    apart !== null &&
    beside.some((one) => Math.min(between?.[j]?.[one] ?? 0, between?.[one]?.[j] ?? 0) < apart)
  )
    return false;
  return !conflicts.some(([a, b]) => (a === j && beside.includes(b)) || (b === j && beside.includes(a)));
}

/** One house on each, then where the travel is least, none over its site's room nor its area's level of load. */
function housesOn(
  problem: SiteProblem,
  chosen: readonly number[],
  level: number | null,
): readonly number[] | null {
  const { houses, areas, travel } = problem;
  if (!houses) return null;
  const room = chosen.map((j) => Math.min(houses.most[j] ?? 0, houses.perSite ?? houses.count) - 1);
  if (room.some((one) => one < 0)) return null;
  const left = (areas?.residents ?? []).map((residents, a) => {
    if (level === null || residents <= 0) return Number.POSITIVE_INFINITY;
    const most = (level * residents - (areas?.existing[a] ?? 0)) / (areas?.factor ?? 1);
    return Math.floor(most + near(most));
  });
  const take = (j: number, many: number): boolean => {
    const area = areas?.of[j] ?? -1;
    if (area >= 0) left[area] = (left[area] as number) - many;
    return area < 0 || (left[area] as number) >= 0;
  };
  if (left.some((one) => one < 0) || !chosen.every((j) => take(j, 1))) return null;
  const placed = chosen.map(() => 1);
  let rest = houses.count - chosen.length;
  if (rest < 0) return null;
  const order = chosen
    .map((_, k) => k)
    .sort((a, b) => (travel?.[chosen[a] as number] ?? 0) - (travel?.[chosen[b] as number] ?? 0) || a - b);
  for (const k of order) {
    const j = chosen[k] as number;
    const area = areas?.of[j] ?? -1;
    const many = Math.min(rest, room[k] as number, area >= 0 ? (left[area] as number) : rest);
    placed[k] = 1 + many;
    rest -= many;
    take(j, many);
  }
  return rest === 0 ? placed : null;
}

/** The least level of load that leaves room for all houses on these sites; the worst there is where none does. */
function leastLoad(problem: SiteProblem, chosen: readonly number[]): number {
  const levels = levelsOn(problem, chosen);
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (housesOn(problem, chosen, levels[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return levels[low] ?? 0;
}

/** The loads that areas of these sites can get, least first; none under what is there already. */
function levelsOn({ areas, houses }: SiteProblem, chosen: readonly number[]): Float64Array {
  if (!areas) return new Float64Array();
  const rate = (a: number, houses: number) =>
    ((areas.existing[a] ?? 0) + areas.factor * houses) / (areas.residents[a] as number);
  const peopled = [...areas.residents.keys()].filter((a) => (areas.residents[a] as number) > 0);
  const floor = Math.max(0, ...peopled.map((a) => rate(a, 0)));
  const here = new Set(chosen.map((j) => areas.of[j] ?? -1));
  const levels = new Set([floor]);
  for (const a of peopled.filter((one) => here.has(one)))
    for (let k = 1; k <= (houses?.count ?? 1); k++) levels.add(Math.max(floor, rate(a, k)));
  return Float64Array.from(levels).sort();
}
