import type { NeighbourhoodId, PlotId } from "../../../../engine/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import type { PlotProblem } from "./plot-problem.ts";

export interface AreaEffect {
  readonly id: NeighbourhoodId;
  readonly unitsBefore: number;
  readonly unitsAfter: number;
  /** Units per 1 000 residents; null where the residents are unknown. */
  readonly before: number | null;
  readonly after: number | null;
  readonly unstable: boolean;
}

/** What a set is worth by everything that can be sought, in plain arithmetic and whoever chose it. */
export interface SetWorth {
  readonly houses: number;
  /** Metres between the two that are nearest each other, sites of today with them where they count; null of one alone. */
  readonly scatter: number | null;
  /** The two that are: `other` is null for a site of today. Null where there are no two. */
  readonly nearest: { readonly plot: PlotId; readonly other: PlotId | null } | null;
  /** Metres to services of a house, on average; null where it is unknown for a plot. */
  readonly travel: number | null;
  /** Units per 1 000 residents where they are most, among areas with plots; null where none has known residents. */
  readonly load: { readonly area: NeighbourhoodId; readonly value: number } | null;
  /** Kroner in all; null where it is unknown for a plot. */
  readonly cost: number | null;
  readonly covered: { readonly areas: number; readonly residents: number };
  /** The areas that get houses, the most after first. */
  readonly effects: readonly AreaEffect[];
}

const rate = (units: number, residents: number): number | null =>
  residents > 0 ? (1000 * units) / residents : null;

export function setWorth(problem: PlotProblem, set: readonly ChosenPlot[]): SetWorth | null {
  const { candidates, between, toSites, areas } = problem;
  const n = candidates.length;
  const at = set.map(({ plot }) => candidates.findIndex((one) => one.plot === plot));
  if (at.includes(-1)) return null;
  let scatter = Number.POSITIVE_INFINITY;
  let nearest: SetWorth["nearest"] = null;
  const note = (metres: number, plot: PlotId | undefined, other: PlotId | null) => {
    if (metres >= scatter || plot === undefined) return;
    scatter = metres;
    nearest = { plot, other };
  };
  at.forEach((i, k) => {
    const plot = candidates[i]?.plot;
    for (const j of at.slice(0, k)) note(between[i * n + j] as number, plot, candidates[j]?.plot ?? null);
    if (toSites) note(toSites[i] as number, plot, null);
  });
  const houses = set.reduce((sum, one) => sum + one.houses, 0);
  let travel: number | null = 0;
  let cost: number | null = 0;
  const added = new Map<NeighbourhoodId, number>();
  set.forEach(({ houses: here }, k) => {
    const {
      travel: far,
      area,
      cost: kroner,
    } = candidates[at[k] as number] as PlotProblem["candidates"][number];
    travel = travel === null || far === null ? null : travel + here * far;
    cost = cost === null || kroner === null ? null : cost + kroner;
    if (area !== null) added.set(area, (added.get(area) ?? 0) + here);
  });
  const after = areas.map((area) => {
    const unitsAfter = area.units + (added.get(area.id) ?? 0);
    return {
      id: area.id,
      unitsBefore: area.units,
      unitsAfter,
      before: rate(area.units, area.residents),
      after: rate(unitsAfter, area.residents),
      unstable: area.unstable,
    };
  });
  const worst = after.reduce<AreaEffect | null>(
    (most, one) => (one.after !== null && (most === null || one.after > (most.after ?? 0)) ? one : most),
    null,
  );
  const reached = areas.filter(({ id, unused }) => unused && added.has(id));
  return {
    houses,
    scatter: Number.isFinite(scatter) ? scatter : null,
    nearest,
    travel: travel === null || houses === 0 ? null : travel / houses,
    cost: set.length === 0 ? null : cost,
    load: worst && { area: worst.id, value: worst.after ?? 0 },
    covered: {
      areas: reached.length,
      residents: reached.reduce((sum, { residents }) => sum + residents, 0),
    },
    effects: after
      .filter(({ id }) => added.has(id))
      .sort((a, b) => (b.after ?? 0) - (a.after ?? 0) || (a.id < b.id ? -1 : 1)),
  };
}
