import { readCandidates } from "./candidates.ts";
import { farGraph } from "./far-graph.ts";
import { hashScatter, type ScatterProblemJson, scatterToJson } from "./problem-json.ts";
import { type ProofBranch, ProofWriter } from "./proof-writer.ts";
import type { ScatterProblem } from "./scatter-problem.ts";
import type { ScatterResult } from "./scatter-sites.ts";
import { Search } from "./search.ts";
import { type SearchLimits, StopWatch } from "./stop-watch.ts";

/**
 * The bevislapp: what was chosen among what, and why nothing is better, for anybody to check without trusting who made it.
 * `checkScatterSlip` does so, and says in a few lines what a refutation must show.
 */
export interface ScatterSlip {
  readonly kind: "scatter";
  readonly version: 1;
  /** SHA-256 of the problem's canonical JSON. */
  readonly hash: string;
  /** null where it alone would be larger than the limit: the checker is then handed it beside the slip. */
  readonly problem: ScatterProblemJson | null;
  readonly chosen: readonly number[];
  readonly value: number;
  /** The next larger distance there is, null where there is none. */
  readonly next: number | null;
  /** Shows that no set has all distances larger than `value`; null where it is not shown, … */
  readonly refutation: ProofBranch | null;
  /** … and why: the search was stopped before its end, or what it found is too large to write down. */
  readonly without: "notProved" | "tooLarge" | null;
  /** What was not ruled out; equal to `value` when the search went to its end. */
  readonly bound: number;
}

/** Characters of JSON of a refutation, or of an embedded problem: five megabytes go by e-mail [D, 2026-11-22]. */
const LARGEST = 5_000_000;

export interface SlipOptions extends SearchLimits {
  readonly largest?: number;
}

/** Goes through the search for the next better value once more, and writes down what it sees. */
export function scatterSlip(
  problem: ScatterProblem,
  result: ScatterResult,
  { largest = LARGEST, ...limits }: SlipOptions = {},
): ScatterSlip {
  const { chosen, value, bound, next, proved } = result;
  const refutation = proved ? refute(problem, next, largest, limits) : "notProved";
  const shown = typeof refutation !== "string";
  const json = scatterToJson(problem);
  return {
    kind: "scatter",
    version: 1,
    hash: hashScatter(problem),
    problem: JSON.stringify(json).length <= largest ? json : null,
    chosen,
    value,
    next,
    refutation: shown ? refutation : null,
    without: shown ? null : refutation,
    bound,
  };
}

function refute(
  problem: ScatterProblem,
  next: number | null,
  largest: number,
  limits: SearchLimits,
): ProofBranch | "notProved" | "tooLarge" {
  const candidates = readCandidates(problem);
  // No set has distances larger than the largest: the search says so as well.
  const graph = farGraph(candidates, next ?? Number.POSITIVE_INFINITY);
  // Those that must be chosen are too near each other already: nothing to branch on.
  if (!graph) return [[], []];
  const writer = new ProofWriter(candidates.origin);
  const tooLarge = () => writer.length > largest;
  const watch = new StopWatch({
    ...limits,
    progress: (done, of) => (tooLarge() ? "stop" : (limits.progress?.(done, of) ?? "goOn")),
  });
  const through = new Search(candidates, graph, watch, () => "stop", writer).run();
  if (tooLarge()) return "tooLarge";
  if (!through) return "notProved";
  return writer.root ?? [[], []];
}
