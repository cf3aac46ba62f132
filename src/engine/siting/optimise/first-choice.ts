import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { SiteProgram } from "./site-program.ts";
import { choiceOn, isPlain, keepsApart } from "./sites-alone.ts";

/** Worths a first choice may ask for: a blink, whatever the size. */
const MOST_ASKED = 20_000;
/** Numbers looked at in all of them. */
const MOST_WORK = 30_000_000;

/**
 * A good choice to begin with, so that there is something to show from the first moment: the best site added to what is
 * there until there are enough, then swaps of one as long as they help. No proof of anything; null where that way meets no
 * choice that keeps all conditions, or the problem is one where a choice is not worth its sites alone.
 */
export function firstChoice(problem: SiteProblem): SiteChoice | null {
  if (!isPlain(problem)) return null;
  const program = new SiteProgram(problem);
  const barred = new Set([...problem.exclude, ...problem.fixed]);
  const open = Array.from({ length: problem.sites }, (_, j) => j).filter((j) => !barred.has(j));
  const each = 1 + problem.most + (problem.distances?.length ?? 0) * problem.most + problem.weights.length;
  let left = Math.min(MOST_ASKED, Math.floor(MOST_WORK / each));
  const worth = (chosen: readonly number[], among: SiteProblem) => {
    left--;
    const choice = choiceOn(among, chosen, null);
    return (
      choice && {
        choice,
        values: problem.goals.map((_, k) => (program.greatest(k) ? -1 : 1) * program.value(k, choice)),
      }
    );
  };
  let best: NonNullable<ReturnType<typeof worth>> | null = null;
  let chosen: readonly number[] = [...problem.include];
  while (chosen.length < problem.least) {
    // What must hold only of the whole is not asked of a part: as many houses as there is room for, no least number.
    const part = partOf(problem, chosen.length + 1);
    const enough = roomFor(problem, open, chosen);
    let next: { readonly chosen: readonly number[]; readonly values: readonly number[] } | null = null;
    for (const j of open) {
      if (left <= 0) return null;
      if (chosen.includes(j) || !enough(j) || !keepsApart(problem, chosen, j)) continue;
      const more = [...chosen, j].sort((a, b) => a - b);
      const one = worth(more, part(more));
      if (one && (!next || isBetter(one.values, next.values))) next = { chosen: more, values: one.values };
    }
    if (!next) return null;
    chosen = next.chosen;
  }
  best = worth(chosen, problem);
  for (let helped = best !== null; helped && left > 0; ) {
    helped = false;
    for (const out of best?.choice.chosen ?? []) {
      if (problem.include.includes(out)) continue;
      const others: readonly number[] = (best?.choice.chosen ?? []).filter((j) => j !== out);
      for (const into of open) {
        if (left <= 0) break;
        if (others.includes(into) || into === out) continue;
        const one = worth(
          [...others, into].sort((a, b) => a - b),
          problem,
        );
        if (one && best && isBetter(one.values, best.values)) {
          best = one;
          helped = true;
          break;
        }
      }
      if (helped) break;
    }
  }
  return best?.choice ?? null;
}

/** The same problem of fewer sites: conditions that only more sites can keep are not asked. */
const partOf =
  (problem: SiteProblem, count: number) =>
  (chosen: readonly number[]): SiteProblem => ({
    ...problem,
    least: count,
    most: count,
    coverAll: count === problem.least && problem.coverAll,
    districts:
      problem.districts &&
      (count === problem.least ? problem.districts : { ...problem.districts, least: null, balance: null }),
    houses: problem.houses && {
      ...problem.houses,
      count: Math.min(
        problem.houses.count,
        chosen.reduce((sum, j) => sum + roomOf(problem, j), 0),
      ),
    },
  });

export const roomOf = ({ houses }: SiteProblem, j: number): number =>
  houses ? Math.min(houses.most[j] ?? 0, houses.perSite ?? Number.POSITIVE_INFINITY) : 1;

/** Whether with a site more the roomiest of the others still make room for all houses. */
function roomFor(problem: SiteProblem, open: readonly number[], chosen: readonly number[]) {
  const { houses, least } = problem;
  if (!houses) return () => true;
  const rest = open
    .filter((j) => !chosen.includes(j))
    .sort((a, b) => roomOf(problem, b) - roomOf(problem, a));
  const has = chosen.reduce((sum, j) => sum + roomOf(problem, j), 0);
  return (j: number) => {
    const more = rest.filter((one) => one !== j).slice(0, Math.max(0, least - chosen.length - 1));
    return more.reduce((sum, one) => sum + roomOf(problem, one), has + roomOf(problem, j)) >= houses.count;
  };
}

/** Goal by goal, all least. */
function isBetter(a: readonly number[], b: readonly number[]): boolean {
  for (const [k, one] of a.entries()) {
    const other = b[k] as number;
    if (Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(other))) return one < other;
  }
  return false;
}
