import { err, ok, type Result } from "../../model/index.ts";
import { originOf, readCandidates } from "./candidates.ts";
import { farthestSet, nextDistance } from "./farthest-set.ts";
import { type ScatterProblem, type ScatterTrouble, validateScatter } from "./scatter-problem.ts";
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
  const found = farthestSet(candidates, watch, (set, value, bound) =>
    limits.onBest?.(originOf(candidates, set), value, bound),
  );
  if (found === "stopped")
    return err({ kind: found, at: "choose", message: "stopped before any set was found" });
  if (found === "infeasible")
    return err({ kind: found, at: "choose", message: "no set meets all the conditions" });
  const { set, value, bound, proved } = found;
  return ok({
    chosen: originOf(candidates, set),
    value,
    bound,
    proved,
    next: nextDistance(
      { ...candidates, include: [] },
      candidates.origin.map((_, i) => i),
      value,
    ),
    nodes: watch.nodes,
  });
}
