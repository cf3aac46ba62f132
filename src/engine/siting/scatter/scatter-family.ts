import { ok, type Result } from "../../model/index.ts";
import { type Candidates, keepsTo, originOf, readCandidates, scatterOf } from "./candidates.ts";
import { farGraph } from "./far-graph.ts";
import { farthestSet } from "./farthest-set.ts";
import { type ScatterProblem, type ScatterTrouble, validateScatter } from "./scatter-problem.ts";
import type { ScatterResult } from "./scatter-sites.ts";
import { Search } from "./search.ts";
import { setAtLeast } from "./set-at-least.ts";
import { type SearchLimits, StopWatch } from "./stop-watch.ts";

export interface ScatterPlan {
  /** Indexes of candidates, rising. */
  readonly chosen: readonly number[];
  readonly value: number;
}

/** All that is as good, or almost. */
export interface ScatterFamily {
  /** The smallest value that is good enough. */
  readonly atLeast: number;
  /** Largest value first, then by the indexes. */
  readonly plans: readonly ScatterPlan[];
  /** There are more plans than asked for, or it was stopped: `plans` are the first that were met. */
  readonly cutOff: boolean;
  /** Candidates that every plan has, and that none has; exact even where the plans are cut off. */
  readonly inEvery: readonly number[];
  readonly inNone: readonly number[];
  /** Candidates of which it was stopped before anything could be said. */
  readonly undecided: readonly number[];
  /** For each of the chosen, who could take its place alone. */
  readonly swaps: readonly { readonly out: number; readonly in: readonly number[] }[];
  /** Each has as few as can be in common with the result and with those before it, and is the best of such. */
  readonly alternatives: readonly (ScatterPlan & {
    /** The most that it has in common with any one of them. */
    readonly shared: number;
  })[];
}

export interface FamilyOptions extends SearchLimits {
  /** Share of the best value that may be given up: 0.05 for five per cent. */
  readonly within: number;
  /** Plans listed at most. */
  readonly plans?: number;
  readonly alternatives?: number;
}

/** The family of a result: what else would be as good, or within a share of it. */
export function scatterFamily(
  problem: ScatterProblem,
  result: ScatterResult,
  { within, plans: most = 1000, alternatives = 3, ...limits }: FamilyOptions,
): Result<ScatterFamily, ScatterTrouble> {
  const valid = validateScatter(problem);
  if (!valid.ok) return valid;
  const candidates = readCandidates(problem);
  const watch = new StopWatch(limits);
  const atLeast = (1 - within) * result.value;
  const plans: ScatterPlan[] = [];
  const graph = farGraph(candidates, atLeast);
  const through =
    graph === null ||
    new Search(candidates, graph, watch, (set) => {
      if (plans.length === most) return "stop";
      plans.push({ chosen: originOf(candidates, set), value: scatterOf(candidates, set) });
      return "goOn";
    }).run();
  plans.sort((a, b) => b.value - a.value || byIndexes(a.chosen, b.chosen));
  return ok({
    atLeast,
    plans,
    cutOff: !through,
    ...everyAndNone(candidates, atLeast, plans, through, watch),
    swaps: swapsOf(candidates, result.chosen, atLeast),
    alternatives: mostDifferent(problem, result, atLeast, alternatives, watch),
  });
}

function byIndexes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((i, k) => i !== b[k]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}

type Membership = Pick<ScatterFamily, "inEvery" | "inNone" | "undecided">;

/** Where not all plans are known, whoever is in all the known ones, or in none, is searched for without, or with. */
function everyAndNone(
  candidates: Candidates,
  atLeast: number,
  plans: readonly ScatterPlan[],
  complete: boolean,
  watch: StopWatch,
): Membership {
  const { size, origin, include, open } = candidates;
  const times = new Int32Array(size);
  let counted = 0;
  const count = (chosen: readonly number[]) => {
    counted++;
    for (const index of chosen) times[index] = (times[index] as number) + 1;
  };
  for (const { chosen } of plans) count(chosen);
  const among = farGraph(candidates, atLeast)?.member ?? new Int32Array();
  const may = new Set([...among, ...include].map((i) => origin[i] as number));
  const undecided: number[] = [];
  if (!complete)
    for (const i of among) {
      const index = origin[i] as number;
      const known = times[index] as number;
      if (known > 0 && known < counted) continue;
      const others = open.filter((j) => j !== i);
      const found =
        known === 0
          ? setAtLeast({ ...candidates, include: [...include, i], open: others }, atLeast, watch)
          : setAtLeast({ ...candidates, open: others }, atLeast, watch);
      if (found === "stopped") undecided.push(index);
      else if (found) count(originOf(candidates, found));
    }
  const decided = [...origin.keys()].filter((index) => !undecided.includes(index));
  return {
    inEvery: counted === 0 ? [] : decided.filter((index) => times[index] === counted),
    inNone: decided.filter((index) => !may.has(index) || times[index] === 0),
    undecided: undecided.sort((a, b) => a - b),
  };
}

function swapsOf(candidates: Candidates, chosen: readonly number[], atLeast: number): ScatterFamily["swaps"] {
  const { origin, include, open } = candidates;
  const set = [...origin.keys()].filter((i) => chosen.includes(origin[i] as number));
  return set
    .map((out) => {
      const others = set.filter((i) => i !== out);
      const fits = (i: number) => {
        const plan = [...others, i];
        return !set.includes(i) && scatterOf(candidates, plan) >= atLeast && keepsTo(candidates, plan);
      };
      const into = include.includes(out) ? [] : [...open].filter(fits);
      return { out: origin[out] as number, in: originOf(candidates, into) };
    })
    .sort((a, b) => a.out - b.out);
}

/**
 * Greedily the plan that has fewest in common with any before it: "at most s of this plan" is a group with a limit, so the
 * smallest s that leaves a plan is found exactly (largest smallest Hamming distance).
 */
function mostDifferent(
  problem: ScatterProblem,
  { chosen }: ScatterResult,
  atLeast: number,
  many: number,
  watch: StopWatch,
): ScatterFamily["alternatives"] {
  const n = problem.points ? problem.points.x.length : Math.sqrt(problem.matrix?.length ?? 0);
  const before = [chosen];
  const alternatives: ScatterFamily["alternatives"][number][] = [];
  let shared = problem.include?.length ?? 0;
  while (alternatives.length < many && shared < problem.choose && !watch.stopped) {
    const apart = before.map((plan) => ({
      of: Int32Array.from({ length: n }, (_, i) => (plan.includes(i) ? 0 : -1)),
      most: shared,
    }));
    const candidates = readCandidates({ ...problem, groups: [...(problem.groups ?? []), ...apart] });
    const some = setAtLeast(candidates, atLeast, watch);
    if (some === "stopped") break;
    // What is not to be had now is not to be had beside one plan more either: `shared` never has to go back.
    if (!some) {
      shared++;
      continue;
    }
    const best = farthestSet(candidates, watch);
    const set = typeof best === "string" ? some : best.set;
    const plan = originOf(candidates, set);
    const most = Math.max(...before.map((one) => plan.filter((i) => one.includes(i)).length));
    alternatives.push({ chosen: plan, value: scatterOf(candidates, set), shared: most });
    before.push(plan);
  }
  return alternatives;
}
