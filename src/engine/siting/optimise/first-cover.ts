import { createChance } from "../../dispersion/chance.ts";
import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { choiceOn, isPlain } from "./sites-alone.ts";

/** Entries of the cover walked in all rounds: a third of a second. By count, so that the same problem gives the same choice. */
const MOST_WORK = 60_000_000;
const MOST_ROUNDS = 4000;
/** Of what is chosen, so much is put back in each round; found by trial on covers of 200 to 500 rows. */
const PUT_BACK = 0.1;

/**
 * A good cover to begin with: the site that covers most for its cost again and again (Chvátal 1979), without those that the
 * others make needless; then a part of it is put back and covered anew, and kept where that is no dearer (iterated greedy;
 * Jacobs & Brusco 1995). Proves nothing. Null where covering is not what is asked, or the cover breaks another condition.
 */
export function firstCover(problem: SiteProblem): SiteChoice | null {
  const { cover, coverAll, goals, houses, least, include, exclude, fixed, sites } = problem;
  const [part] = goals[0]?.parts ?? [];
  if (!coverAll || !cover || houses || least > 0 || !isPlain(problem)) return null;
  if (part?.name !== "cost" && part?.name !== "sites") return null;
  const dear = (j: number) => (part.name === "cost" ? (problem.cost?.[j] ?? 0) : 1);
  const rows: number[][] = Array.from({ length: sites }, () => []);
  cover.forEach((list, i) => {
    for (const j of list) rows[j]?.push(i);
  });
  const times = new Int32Array(cover.length);
  const isIn = new Uint8Array(sites);
  const open = Uint8Array.from(isIn, () => 1);
  for (const j of [...exclude, ...fixed]) open[j] = 0;
  let work = 0;
  const put = (j: number, by: 1 | -1) => {
    const own = rows[j] as number[];
    isIn[j] = by === 1 ? 1 : 0;
    work += own.length;
    for (const i of own) times[i] = (times[i] as number) + by;
  };
  const needed = (j: number) => (rows[j] as number[]).some((i) => times[i] === 1);
  const must = new Set(include);
  for (const j of [...fixed, ...include]) put(j, 1);

  /** Covers what is open, best value first; false where something cannot be covered. */
  const complete = (from: number): boolean => {
    for (let k = 0; k < cover.length; k++) {
      const i = (from + k) % cover.length;
      // Row by row, and each by the best of those that cover it: as good as the best of all, and far less to look through.
      if (times[i] !== 0) continue;
      let [best, rate] = [-1, Number.POSITIVE_INFINITY];
      for (const j of cover[i] as readonly number[]) {
        if (!open[j]) continue;
        let fresh = 0;
        for (const row of rows[j] as number[]) if (times[row] === 0) fresh++;
        work += (rows[j] as number[]).length;
        if (dear(j) / fresh < rate) [best, rate] = [j, dear(j) / fresh];
      }
      if (best < 0) return false;
      put(best, 1);
    }
    return true;
  };
  const chosenNow = () =>
    Array.from({ length: sites }, (_, j) => j).filter((j) => isIn[j] && !fixed.includes(j));
  const thin = () => {
    for (const j of chosenNow().sort((a, b) => dear(b) - dear(a) || b - a))
      if (!must.has(j) && !needed(j)) put(j, -1);
  };
  if (!complete(0)) return null;
  thin();
  let best = chosenNow();
  const sumOf = (list: readonly number[]) => list.reduce((sum, j) => sum + dear(j), 0);
  let sumBest = sumOf(best);
  const chance = createChance(1);
  for (let round = 0; round < MOST_ROUNDS && work < MOST_WORK; round++) {
    const removable = best.filter((j) => !must.has(j));
    const back = removable.filter(() => chance.next() < PUT_BACK);
    for (const j of back) put(j, -1);
    // What was put back last is not taken again at once: else the same cover comes out.
    const shut = back.filter(() => chance.next() < 0.5);
    for (const j of shut) open[j] = 0;
    const from = chance.below(cover.length);
    const covered = complete(from);
    for (const j of shut) open[j] = 1;
    if (!covered) complete(from);
    thin();
    const now = chosenNow();
    const sum = sumOf(now);
    if (sum <= sumBest) [best, sumBest] = [now, sum];
    else {
      for (const j of now) put(j, -1);
      for (const j of best) put(j, 1);
    }
  }
  return choiceOn(problem, best, null);
}
