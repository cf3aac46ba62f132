import type { ModelBuilder } from "../model-builder.ts";
import type { SiteChoice, SiteProblem } from "../site-problem.ts";

interface Columns {
  readonly site: readonly number[];
  readonly house: readonly number[] | null;
}

/**
 * The worst neighbourhood load: greatest over areas of (existing + factor · new) / residents, new being the houses (or
 * sites) chosen in the area. Each area's load takes few values, so the least worst load is found among these levels:
 *
 *   Σ_{j in a} hⱼ ≤ ⌊(level · residentsₐ − existingₐ) / factor⌋   for each a
 *
 * An area without residents has no load and bounds nothing.
 */
export function addLoad(builder: ModelBuilder, problem: SiteProblem, columns: Columns, level: number): void {
  const { areas } = problem;
  if (!areas) return;
  areas.residents.forEach((residents, a) => {
    if (residents <= 0) return;
    const room = (level * residents - (areas.existing[a] ?? 0)) / areas.factor;
    // A level is itself one of these quotients: what rounding takes from it is given back.
    const most = Math.floor(room + 1e-9 * Math.max(1, Math.abs(room)));
    builder.row(Number.NEGATIVE_INFINITY, most, inArea(problem, columns, a));
  });
}

/** As a part of a weighted sum: one column no area's load may pass, as tight as the relaxation gets. */
export function addWeightedLoad(
  builder: ModelBuilder,
  problem: SiteProblem,
  columns: Columns,
): (readonly [number, number])[] {
  const { areas } = problem;
  if (!areas) return [];
  const most = problem.houses?.count ?? problem.most;
  const loads = areas.residents.map((residents, a) =>
    residents > 0 ? ((areas.existing[a] ?? 0) + areas.factor * most) / residents : 0,
  );
  const worst = builder.column(0, 0, Math.max(0, ...loads), false);
  areas.residents.forEach((residents, a) => {
    if (residents <= 0) return;
    builder.row((areas.existing[a] ?? 0) / residents, Number.POSITIVE_INFINITY, [
      [worst, 1],
      ...inArea(problem, columns, a).map(([column]) => [column, -areas.factor / residents] as const),
    ]);
  });
  return [[worst, 1]];
}

/** Least first; none under what is there already. */
export function loadLevels({ areas, houses, most }: SiteProblem): Float64Array {
  if (!areas) return new Float64Array();
  const levels = new Set<number>();
  let floor = 0;
  areas.residents.forEach((residents, a) => {
    if (residents <= 0) return;
    const existing = areas.existing[a] ?? 0;
    floor = Math.max(floor, existing / residents);
    for (let k = 0; k <= (houses?.count ?? most); k++) levels.add((existing + areas.factor * k) / residents);
  });
  return Float64Array.from(levels)
    .filter((one) => one >= floor)
    .sort();
}

export function loadValue({ areas }: SiteProblem, { chosen, houses }: SiteChoice): number {
  if (!areas) return 0;
  const added = new Float64Array(areas.residents.length);
  chosen.forEach((j, k) => {
    const area = areas.of[j] ?? -1;
    if (area >= 0) added[area] = (added[area] as number) + (houses?.[k] ?? 1);
  });
  return areas.residents.reduce(
    (worst, residents, a) =>
      residents > 0
        ? Math.max(worst, ((areas.existing[a] ?? 0) + areas.factor * (added[a] as number)) / residents)
        : worst,
    0,
  );
}

function inArea({ areas, fixed }: SiteProblem, { site, house }: Columns, area: number) {
  const there = new Set(fixed);
  return (house ?? site).flatMap((column, j) =>
    areas?.of[j] === area && !there.has(j) ? [[column, 1] as const] : [],
  );
}
