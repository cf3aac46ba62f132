import { cliqueCover } from "./clique-cover.ts";
import { addScatter } from "./goals/scatter.ts";
import type { ModelBuilder } from "./model-builder.ts";
import type { ConditionName, SiteProblem } from "./site-problem.ts";

interface Columns {
  readonly site: readonly number[];
  readonly house: readonly number[] | null;
}
const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;

/** Rows of every condition but those in `without`. */
export function addConditions(
  builder: ModelBuilder,
  problem: SiteProblem,
  columns: Columns,
  without: ReadonlySet<ConditionName> | undefined,
): void {
  const { site, house } = columns;
  const { fixed, include, exclude, sites, cost, costPerHouse, houses, districts } = problem;
  const asked = (name: ConditionName) => !without?.has(name);
  const there = new Set(fixed);
  const free = Array.from({ length: sites }, (_, j) => j).filter((j) => !there.has(j));
  const one = (j: number) => [site[j] as number, 1] as const;
  for (const j of fixed) builder.row(1, 1, [one(j)]);
  if (asked("include")) for (const j of include) builder.row(1, 1, [one(j)]);
  if (asked("exclude")) for (const j of exclude) if (!there.has(j)) builder.row(0, 0, [one(j)]);
  if (asked("p")) builder.row(problem.least, problem.most, free.map(one));
  if (problem.budget !== null && asked("budget"))
    builder.row(NONE, problem.budget, [
      ...free.map((j) => [site[j] as number, cost?.[j] ?? 0] as const),
      ...(house ? free.map((j) => [house[j] as number, costPerHouse?.[j] ?? 0] as const) : []),
    ]);
  if (house && houses) {
    for (const j of free) {
      const own = houses.most[j] ?? 0;
      const most = asked("max-per-site") ? Math.min(own, houses.perSite ?? own) : own;
      // A chosen site has a house, and a house stands on a chosen site: tight, since the bound is the site's own.
      builder.row(NONE, 0, [
        [house[j] as number, 1],
        [site[j] as number, -Math.min(most, houses.count)],
      ]);
      builder.row(0, ANY, [
        [house[j] as number, 1],
        [site[j] as number, -1],
      ]);
    }
    for (const j of fixed) builder.row(0, 0, [[house[j] as number, 1]]);
    if (asked("houses"))
      builder.row(
        houses.count,
        houses.count,
        house.map((column) => [column, 1]),
      );
  }
  if (districts) {
    const count = Math.max(-1, ...districts.of) + 1;
    const counted = (districts.count === "houses" && house) || site;
    const rows = Array.from({ length: count }, (_, d) =>
      free.filter((j) => districts.of[j] === d).map((j) => [counted[j] as number, 1] as const),
    );
    rows.forEach((terms, d) => {
      const most = districts.most?.[d];
      const least = districts.least?.[d];
      if (most !== undefined && asked("districts-most")) builder.row(NONE, most, terms);
      if (least !== undefined && asked("districts-least")) builder.row(least, ANY, terms);
      if (districts.balance !== null && asked("balance"))
        rows.forEach((others, e) => {
          if (e !== d)
            builder.row(NONE, districts.balance ?? 0, [
              ...terms,
              ...others.map(([column]) => [column, -1] as const),
            ]);
        });
    });
  }
  if (problem.apart !== null && asked("apart")) addScatter(builder, problem, site, problem.apart);
  if (problem.conflicts.length > 0 && asked("conflicts")) {
    const pairs = new Set(problem.conflicts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const all = Array.from({ length: sites }, (_, j) => j);
    for (const clique of cliqueCover(all, (a, b) => pairs.has(`${a} ${b}`)))
      builder.row(NONE, 1, clique.map(one));
  }
  for (const { of, most } of problem.besides?.some ?? []) builder.row(NONE, most, of.map(one));
  if (problem.coverAll && asked("cover-all"))
    for (const sitesOf of problem.cover ?? []) builder.row(1, ANY, sitesOf.map(one));
}
