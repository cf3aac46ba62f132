import { err, ok, type Result } from "../../model/index.ts";
import { type Candidates, keepsTo, readCandidates, scatterOf } from "./candidates.ts";
import { farGraph } from "./far-graph.ts";
import { firstSet } from "./first-set.ts";
import { type ScatterProblem, type ScatterTrouble, validateScatter } from "./scatter-problem.ts";
import { Search } from "./search.ts";
import { type SearchLimits, StopWatch } from "./stop-watch.ts";

export interface ScatterResult {
  /** Indexes of candidates, rising. */
  readonly chosen: readonly number[];
  /** The smallest distance among the chosen, and to fixed sites where there are such; metres. */
  readonly value: number;
  /** No set has a larger one: equal to `value` when proved, else what was not ruled out when it was stopped. */
  readonly bound: number;
  readonly proved: boolean;
  /** The smallest distance that is larger than `value`: what the proof rules out. null where there is none. */
  readonly next: number | null;
  /** Branches looked at. */
  readonly nodes: number;
}

/**
 * The p-dispersion problem, exactly: choose p of n so that the smallest distance is as large as it can be,
 *
 *     max { min { d(i, j) : i, j ∈ S ∪ F, i ∈ S } : S ⊆ N, |S| = p }
 *
 * (Erkut 1990, European Journal of Operational Research 46:48). The answer is one of the distances there are, so these are
 * bisected: whether a set exists with all distances at least d is whether the graph of the pairs that far apart has a clique
 * of p (as Sayyady & Fathi 2016, Computers & Operations Research 70:62, do with its complement), answered by `Search`.
 *
 * Of several best sets one is given, the same whatever order the candidates were listed in (as long as no two are alike in
 * place or in all distances). When stopped it is the best found, with what was not ruled out as `bound`; nothing is thrown.
 */
export function scatterSites(
  problem: ScatterProblem,
  limits: SearchLimits = {},
): Result<ScatterResult, ScatterTrouble> {
  const valid = validateScatter(problem);
  if (!valid.ok) return valid;
  const candidates = readCandidates(problem);
  const watch = new StopWatch(limits);
  const infeasible = err<ScatterTrouble>({
    kind: "infeasible",
    at: "choose",
    message: "no set meets all the conditions",
  });
  if (candidates.include.length > problem.choose || !keepsTo(candidates, candidates.include))
    return infeasible;
  let best = firstSet(candidates);
  if (!best) {
    // Whether there is any set at all is the same question at no distance.
    const any = setAtLeast(candidates, 0, watch);
    if (any === "stopped")
      return err({ kind: "stopped", at: "choose", message: "stopped before any set was found" });
    if (!any) return err({ kind: "infeasible", at: "choose", message: "no set meets all the conditions" });
    best = any;
  }
  let value = scatterOf(candidates, best);
  let among = farGraph(candidates, value)?.member ?? new Int32Array();
  const larger = distancesAbove(candidates, among, value);
  // Every one at `ruledOut` or later is ruled out; every one before `reached` is reached.
  let [reached, ruledOut] = [0, larger.length];
  while (reached < ruledOut && !watch.stopped) {
    watch.done = steps(larger.length) - steps(ruledOut - reached);
    watch.of = steps(larger.length);
    if (watch.look()) break;
    const middle = (reached + ruledOut) >> 1;
    const found = setAtLeast(candidates, larger[middle] as number, watch, among);
    if (found === "stopped") break;
    if (found) {
      best = found;
      value = scatterOf(candidates, best);
      while (reached < larger.length && (larger[reached] as number) <= value) reached++;
      among = farGraph(candidates, value, among)?.member ?? among;
    } else ruledOut = middle;
  }
  const proved = reached >= ruledOut;
  return ok({
    chosen: best.map((i) => candidates.origin[i] as number).sort((a, b) => a - b),
    value,
    bound: proved ? value : (larger[ruledOut - 1] as number),
    proved,
    next: nextDistance(candidates, value),
    nodes: watch.nodes,
  });
}

const steps = (distances: number): number => Math.ceil(Math.log2(distances + 1));

function setAtLeast(
  candidates: Candidates,
  threshold: number,
  watch: StopWatch,
  among?: Int32Array,
): readonly number[] | "stopped" | null {
  const graph = farGraph(candidates, threshold, among);
  if (!graph) return null;
  let found: readonly number[] | null = null;
  const search = new Search(candidates, graph, watch, (chosen) => {
    found = [...chosen];
    return "stop";
  });
  const through = search.run();
  return found ?? (through ? null : "stopped");
}

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

/** The smallest distance larger than `value` between any two candidates, or from one to fixed sites. */
function nextDistance({ between, fixed, size }: Candidates, value: number): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    if ((fixed[i] as number) > value) next = Math.min(next, fixed[i] as number);
    for (let j = 0; j < i; j++) {
      const far = between(i, j);
      if (far > value && far < next) next = far;
    }
  }
  return next === Number.POSITIVE_INFINITY ? null : next;
}
