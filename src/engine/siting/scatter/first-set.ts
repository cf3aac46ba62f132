import { type Candidates, keepsTo, scatterOf } from "./candidates.ts";

/** Distances looked at in all starts together: a tenth of a second. */
const EFFORT = 4_000_000;

/**
 * A good set to begin with, or null: from many starts the farthest from all chosen so far, again and again (a half of the
 * best at least, where distances keep the triangle inequality: Ravi, Rosenkrantz & Tayi 1994), then one of the two that are
 * nearest each other is swapped for another while that helps (Erkut 1990).
 */
export function firstSet(candidates: Candidates): readonly number[] | null {
  const { choose, include, open } = candidates;
  const starts = Math.max(
    1,
    Math.min(open.length, Math.floor(EFFORT / (choose * Math.max(1, open.length)) / 4)),
  );
  let best: readonly number[] | null = null;
  let bestScatter = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < starts; s++) {
    const start = open[Math.floor((s * open.length) / starts)];
    const grown = grow(
      candidates,
      include.length < choose && start !== undefined ? [...include, start] : include,
    );
    const swapped = grown && swap(candidates, grown);
    const scatter = swapped ? scatterOf(candidates, swapped) : Number.NEGATIVE_INFINITY;
    if (scatter > bestScatter) [best, bestScatter] = [swapped, scatter];
  }
  return best;
}

function grow(candidates: Candidates, from: readonly number[]): number[] | null {
  const { choose, between, fixed, open } = candidates;
  if (!keepsTo(candidates, from)) return null;
  const chosen = [...from];
  const near = fixed.slice();
  const bring = (i: number) => {
    for (const j of open) near[j] = Math.min(near[j] as number, between(i, j));
  };
  for (const i of chosen) bring(i);
  while (chosen.length < choose) {
    let next = -1;
    for (const j of open)
      if (
        !chosen.includes(j) &&
        (next === -1 || (near[j] as number) > (near[next] as number)) &&
        keepsToWith(candidates, chosen, j)
      )
        next = j;
    if (next === -1) return null;
    chosen.push(next);
    bring(next);
  }
  return chosen;
}

const keepsToWith = (candidates: Candidates, chosen: readonly number[], j: number): boolean =>
  (candidates.groups.length === 0 && !candidates.costs) || keepsTo(candidates, [...chosen, j]);

/** Better is a larger smallest distance, or as large between fewer. */
function swap(candidates: Candidates, from: readonly number[]): number[] {
  const { between, fixed, open, include } = candidates;
  const chosen = [...from];
  const own = (i: number, others: readonly number[]) => {
    let [least, times] = [fixed[i] as number, 1];
    for (const j of others) {
      const far = between(i, j);
      if (far < least) [least, times] = [far, 1];
      else if (far === least) times++;
    }
    return [least, times] as const;
  };
  for (let round = 0; round < 20 * chosen.length; round++) {
    const scatter = scatterOf(candidates, chosen);
    let better = false;
    for (let k = include.length; k < chosen.length && !better; k++) {
      const others = chosen.filter((_, l) => l !== k);
      const [least, times] = own(chosen[k] as number, others);
      if (least > scatter) continue;
      let [best, bestLeast, bestTimes] = [-1, least, times];
      for (const j of open) {
        const [there, many] = chosen.includes(j) ? [-1, 0] : own(j, others);
        if (there < bestLeast || (there === bestLeast && many >= bestTimes)) continue;
        if (keepsToWith(candidates, others, j)) [best, bestLeast, bestTimes] = [j, there, many];
      }
      if (best === -1) continue;
      chosen[k] = best;
      better = true;
    }
    if (!better) break;
  }
  return chosen;
}
