import { type Candidates, keepsTo, scatterOf } from "./candidates.ts";
import { farGraph } from "./far-graph.ts";
import { firstSet } from "./first-set.ts";
import { setAtLeast } from "./set-at-least.ts";
import type { StopWatch } from "./stop-watch.ts";

/** Branches given to showing that the first set is the best before the distances are bisected. */
const FIRST_TRY = 5000;

/** Branches given to one distance before others are tried: what is far above or far below the answer is soon known. */
const PATIENCE = 4000;

export interface FarthestSet {
  /** Numbers among the candidates. */
  readonly set: readonly number[];
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
}

/** Bisects the distances there are above that of a good set. `tell` hears of each set and bound on the way. */
export function farthestSet(
  candidates: Candidates,
  watch: StopWatch,
  tell: (set: readonly number[], value: number, bound: number) => void = () => {},
): FarthestSet | "infeasible" | "stopped" {
  if (candidates.include.length > candidates.choose || !keepsTo(candidates, candidates.include))
    return "infeasible";
  let best = firstSet(candidates);
  if (!best) {
    // Whether there is any set at all is the same question at no distance.
    const any = setAtLeast(candidates, 0, watch);
    if (any === "stopped") return any;
    if (!any) return "infeasible";
    best = any;
  }
  let value = scatterOf(candidates, best);
  tell(best, value, Number.POSITIVE_INFINITY);
  let among = farGraph(candidates, value)?.member ?? new Int32Array();
  // More often than not the first set is the best, or nearly: that is soon known, and spares all that follows.
  const next = nextDistance(candidates, among, value);
  watch.pauseAt = watch.nodes + FIRST_TRY;
  const better = next === null ? null : watch.look() ? "stopped" : setAtLeast(candidates, next, watch, among);
  watch.pauseAt = Number.POSITIVE_INFINITY;
  if (!better) return { set: best, value, bound: value, proved: true };
  if (better !== "stopped") {
    best = better;
    value = scatterOf(candidates, best);
    among = farGraph(candidates, value, among)?.member ?? among;
  }
  const larger = distancesAbove(candidates, among, value);
  // Every one at `ruledOut` or later is ruled out; every one before `reached` is reached.
  let [reached, ruledOut] = [0, larger.length];
  // Searches that take too long are left for later: above `from` and below `hard` none has been.
  let [from, hard, patience] = [0, larger.length, PATIENCE];
  // The next distance of all must be ruled out in the end, however hard: each round but the first begins there.
  let lowest = false;
  while (reached < ruledOut && !watch.stopped) {
    tell(best, value, larger[ruledOut - 1] as number);
    watch.done = steps(larger.length) - steps(ruledOut - reached);
    watch.of = steps(larger.length);
    if (watch.look()) break;
    if (from >= ruledOut && reached >= hard) {
      [from, hard, patience] = [reached, ruledOut, 8 * patience];
      lowest = true;
    }
    const middle = lowest ? reached : from < ruledOut ? (from + ruledOut) >> 1 : (reached + hard) >> 1;
    watch.pauseAt = watch.nodes + (lowest ? 16 : 1) * patience;
    const found = setAtLeast(candidates, larger[middle] as number, watch, among);
    watch.pauseAt = Number.POSITIVE_INFINITY;
    if (found === "stopped" && lowest) lowest = false;
    else if (found === "stopped") {
      hard = Math.min(hard, middle);
      if (from <= middle) from = middle + 1;
    } else if (found) {
      best = found;
      value = scatterOf(candidates, best);
      while (reached < larger.length && (larger[reached] as number) <= value) reached++;
      from = Math.max(from, reached);
      if (hard < reached) hard = ruledOut;
      among = farGraph(candidates, value, among)?.member ?? among;
    } else {
      ruledOut = middle;
      if (hard > ruledOut) hard = ruledOut;
    }
  }
  const proved = reached >= ruledOut;
  return { set: best, value, bound: proved ? value : (larger[ruledOut - 1] as number), proved };
}

const steps = (distances: number): number => Math.ceil(Math.log2(distances + 1));

/** The distances above `value` that a set may have as its smallest, rising, each once. */
function distancesAbove(candidates: Candidates, among: Int32Array, value: number): Float64Array {
  const { measure, fixed, include } = candidates;
  const places = Int32Array.of(...include, ...among);
  const row = new Float64Array(places.length);
  let count = 0;
  let distances = new Float64Array(1024);
  const note = (far: number) => {
    if (far <= value || far === Number.POSITIVE_INFINITY) return;
    if (count === distances.length) {
      const roomier = new Float64Array(2 * count);
      roomier.set(distances);
      distances = roomier;
    }
    distances[count++] = far;
  };
  places.forEach((i, k) => {
    note(fixed[i] as number);
    measure(i, places, k + 1, row);
    for (let l = k + 1; l < places.length; l++) note(row[l] as number);
  });
  const sorted = distances.subarray(0, count).sort();
  let kept = 0;
  for (const far of sorted) if (kept === 0 || far !== sorted[kept - 1]) sorted[kept++] = far;
  return sorted.subarray(0, kept);
}

/** The smallest distance larger than `value` that a set among these may have; null where there is none. */
export function nextDistance(
  { measure, fixed, include }: Candidates,
  among: Int32Array,
  value: number,
): number | null {
  const places = Int32Array.of(...include, ...among);
  const row = new Float64Array(places.length);
  let next = Number.POSITIVE_INFINITY;
  places.forEach((i, k) => {
    const there = fixed[i] as number;
    if (there > value && there < next) next = there;
    measure(i, places, k + 1, row);
    for (let l = k + 1; l < places.length; l++) {
      const far = row[l] as number;
      if (far > value && far < next) next = far;
    }
  });
  return next === Number.POSITIVE_INFINITY ? null : next;
}
