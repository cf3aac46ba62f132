import { type CostTable, stepOf } from "./cost-table.ts";
import { type Decisions, MedianBound } from "./median-bound.ts";
import { improveBySwaps, medianValue } from "./median-swap.ts";
import { decide, type Exclusions, groupsOf, type MedianNode } from "./median-tree.ts";
import type { Search } from "./search.ts";

export interface MedianTask {
  readonly table: CostTable;
  readonly p: number;
  /** +1 must be chosen, −1 must not. */
  readonly decided: Decisions;
  readonly exclusions: Exclusions | null;
  /** A choice to begin with, if the caller has one. */
  readonly start?: readonly number[] | undefined;
  /** Parts searched at most: by count and not by time, so that the same problem always gives the same answer. */
  readonly parts?: number | undefined;
}

export interface MedianFound {
  /** Null where no choice meets the conditions, or none was found in time. */
  readonly chosen: readonly number[] | null;
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  /** What rules out anything better by `step` or more; only where proved. */
  readonly tree: MedianNode | null;
  readonly multipliers: readonly (readonly number[])[];
  readonly group: Int32Array | null;
  readonly step: number;
}

const ROOT_ITERATIONS = 3000;
const NODE_ITERATIONS = 90;

/**
 * The p-median, proved: Lagrangian dual by subgradient steps (Held, Wolfe & Crowder 1974), choices by swaps, sites decided
 * by what the bound says of the other way, and branch and bound on what is left. On networks of some hundred nodes the
 * dual nearly closes the gap (Beasley 1985), and the multipliers are the proof.
 */
export function searchMedian(task: MedianTask, search: Search): MedianFound {
  return new MedianSearch(task, search).run();
}

class MedianSearch {
  readonly #task: MedianTask;
  readonly #search: Search;
  readonly #bound: MedianBound;
  readonly #group: Int32Array | null;
  readonly #clash: ((a: number, b: number) => boolean) | null;
  readonly #multipliers: number[][] = [];
  readonly #tried = new Set<string>();
  #best: readonly number[] | null = null;
  #value = Number.POSITIVE_INFINITY;
  /** The least bound of any part that was left unsearched. */
  #open = Number.POSITIVE_INFINITY;
  #nodes = 0;

  constructor(task: MedianTask, search: Search) {
    this.#task = task;
    this.#search = search;
    const { table, p, exclusions } = task;
    this.#group = exclusions ? groupsOf(table.sites, exclusions) : null;
    this.#bound = new MedianBound(table, p, this.#group);
    const sets = exclusions?.map((list) => new Set(list));
    this.#clash = sets ? (a, b) => sets[a]?.has(b) ?? false : null;
  }

  run(): MedianFound {
    const { table, start } = this.#task;
    if (start) this.#offer(start);
    let decided: Decisions | null = this.#task.decided.slice();
    for (let j = 0; j < table.sites && decided; j++)
      if (this.#task.decided[j] === 1) decided = decide(decided, j, 1, this.#task.exclusions);
    const tree = decided ? this.#solve(decided, this.#firstMultipliers(decided), ROOT_ITERATIONS) : null;
    const stopped = this.#open < Number.POSITIVE_INFINITY;
    const proved = !stopped;
    return {
      chosen: this.#best,
      value: this.#value,
      bound: proved ? this.#value : Math.min(this.#open, this.#value),
      proved,
      tree: proved ? tree : null,
      multipliers: this.#multipliers,
      group: this.#group,
      step: this.#step,
    };
  }

  get #step(): number {
    return stepOf(this.#task.table.whole, Number.isFinite(this.#value) ? this.#value : 1);
  }

  /** Above the best value less one step, or where no choice is left at all. */
  #rulesOut(bound: number): boolean {
    return bound === Number.POSITIVE_INFINITY || bound > this.#value - this.#step;
  }

  /** Multipliers half way between the cheapest and the next: good enough to begin. */
  #firstMultipliers(decided: Decisions): Float64Array {
    const { demands, sites, cost } = this.#task.table;
    const u = new Float64Array(demands);
    for (let i = 0; i < demands; i++) {
      let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let j = 0; j < sites; j++) {
        if (decided[j] === -1) continue;
        const one = cost[j * demands + i] as number;
        if (one < a) {
          b = a;
          a = one;
        } else if (one < b) b = one;
      }
      u[i] = Number.isFinite(b) ? (a + b) / 2 : Number.isFinite(a) ? a : 0;
    }
    return u;
  }

  /** Searches one part; null where it was left because time was up. */
  #solve(decided: Decisions, from: Float64Array, iterations: number): MedianNode | null {
    this.#nodes++;
    let u = from;
    const steps: { fixed: [number, 0 | 1][]; by: number }[] = [];
    const wrap = (node: MedianNode | null): MedianNode | null =>
      node && steps.reduceRight<MedianNode>((then, { fixed, by }) => ({ fixed, by, then }), node);
    let now = decided;
    let rounds = iterations;
    for (;;) {
      const found = this.#climb(now, u, rounds);
      u = found.u;
      if (this.#rulesOut(found.bound)) return wrap({ closed: this.#keep(u, now) });
      if (this.#search.over || this.#nodes > (this.#task.parts ?? Number.POSITIVE_INFINITY)) {
        this.#open = Math.min(this.#open, found.bound);
        return null;
      }
      const { fixed, next } = this.#fix(now, u);
      if (fixed.length === 0) {
        const site = this.#ambiguous(now, found.often);
        if (site < 0) return wrap(this.#last(now, found.bound));
        return wrap(this.#split(now, site, u, found.bound));
      }
      steps.push({ fixed, by: this.#store(u) });
      now = next;
      rounds = NODE_ITERATIONS;
    }
  }

  #split(decided: Decisions, site: number, u: Float64Array, bound: number): MedianNode | null {
    const { exclusions } = this.#task;
    if (this.#nodes % 8 === 0)
      this.#search.tell("p-median", Number.isFinite(this.#value) ? this.#value : null, bound);
    const into = decide(decided, site, 1, exclusions);
    const out = decide(decided, site, -1, exclusions);
    const chosen = into && this.#solve(into, u.slice(), NODE_ITERATIONS);
    const not = out && this.#solve(out, u.slice(), NODE_ITERATIONS);
    return chosen && not ? { split: site, chosen, not } : null;
  }

  /** Nothing is left to decide: multipliers at the cheapest chosen cost make the bound the value itself. */
  #last(decided: Decisions, bound: number): MedianNode | null {
    const { table } = this.#task;
    const chosen = [...decided.keys()].filter((j) => decided[j] === 1);
    const u = new Float64Array(table.demands).fill(Number.POSITIVE_INFINITY);
    for (const j of chosen)
      for (let i = 0; i < table.demands; i++)
        u[i] = Math.min(u[i] as number, table.cost[j * table.demands + i] as number);
    this.#offer(chosen);
    if (this.#rulesOut(this.#bound.evaluate(u, decided))) return { closed: this.#store(u) };
    this.#open = Math.min(this.#open, bound);
    return null;
  }

  /** Subgradient steps; keeps the best multipliers and offers the choices met on the way. */
  #climb(decided: Decisions, from: Float64Array, iterations: number) {
    const { demands, sites, order, dear } = this.#task.table;
    const u = from.slice();
    let best = from.slice();
    let bound = Number.NEGATIVE_INFINITY;
    let pace = iterations > NODE_ITERATIONS ? 1.5 : 0.6;
    let idle = 0;
    const served = new Int32Array(demands);
    const isIn = new Uint8Array(sites);
    const direction = new Float64Array(demands);
    const often = new Float64Array(sites);
    for (let round = 0; round < iterations; round++) {
      const now = this.#bound.evaluate(u, decided);
      if (now === Number.POSITIVE_INFINITY) return { u, bound: now, often };
      const chosen = this.#bound.chosen;
      for (let j = 0; j < sites; j++) often[j] = (often[j] as number) * 0.9;
      for (const j of chosen) often[j] = (often[j] as number) + 0.1;
      if (now > bound) {
        if (now > bound + 1e-4 * Math.abs(bound)) idle = 0;
        bound = now;
        best = u.slice();
        if (this.#rulesOut(bound)) break;
        this.#complete(chosen);
      } else if (++idle >= 30) {
        pace *= 0.7;
        idle = 0;
        u.set(best);
        this.#bound.evaluate(u, decided);
      }
      if (pace < 0.004 || (round % 32 === 0 && this.#search.over)) break;
      if (round % 100 === 0 && iterations > NODE_ITERATIONS)
        this.#search.tell("p-median", Number.isFinite(this.#value) ? this.#value : null, bound);
      isIn.fill(0);
      for (const j of this.#bound.chosen) isIn[j] = 1;
      for (let i = 0; i < demands; i++) {
        let times = 0;
        for (let k = i * sites; k < (i + 1) * sites && (dear[k] as number) < (u[i] as number); k++)
          times += isIn[order[k] as number] as number;
        served[i] = times;
      }
      let length = 0;
      for (let i = 0; i < demands; i++) {
        const step = 1 - (served[i] as number) + 0.3 * (direction[i] as number);
        direction[i] = step;
        length += step * step;
      }
      if (length < 1e-12) break;
      const target = Number.isFinite(this.#value) ? this.#value * 1.002 : bound * 1.05 + 1;
      const stride = (pace * Math.max(target - this.#bound.bound, 1e-6)) / length;
      for (let i = 0; i < demands; i++) u[i] = (u[i] as number) + stride * (direction[i] as number);
    }
    return { u: best, bound, often };
  }

  /** A choice met by the dual, made better by swaps; each only once. */
  #complete(chosen: readonly number[]): void {
    const { table, decided } = this.#task;
    const start = [...chosen].sort((a, b) => a - b);
    const name = start.join(" ");
    if (this.#tried.has(name) || this.#tried.size > 400) return;
    this.#tried.add(name);
    const clash = this.#clash;
    if (clash && start.some((a, k) => start.some((b, l) => l > k && clash(a, b)))) return;
    this.#offer(improveBySwaps(table, start, { decided, conflict: clash }));
  }

  #offer(chosen: readonly number[]): void {
    const value = medianValue(this.#task.table, chosen);
    if (value >= this.#value) return;
    this.#value = value;
    this.#best = [...chosen].sort((a, b) => a - b);
    this.#search.tell("p-median", value, null);
  }

  /** Decides every site whose other way these multipliers rule out. */
  #fix(decided: Decisions, u: Float64Array) {
    const { exclusions, table } = this.#task;
    const fixed: [number, 0 | 1][] = [];
    let now = decided;
    const base = this.#bound.evaluate(u, now);
    const { lastIn, firstOut, rho } = this.#bound;
    const candidates: number[] = [];
    for (let j = 0; j < table.sites; j++) {
      if (now[j] !== 0) continue;
      const one = rho[j] as number;
      const cost = one > lastIn ? one - lastIn : firstOut - one;
      // In groups the exchange is another than with the last; then every site is asked.
      if (this.#group || this.#rulesOut(base + cost)) candidates.push(j);
    }
    for (const j of candidates) {
      if (now[j] !== 0) continue;
      for (const state of [1, -1] as const) {
        const other = decide(now, j, state === 1 ? -1 : 1, exclusions);
        if (other && !this.#rulesOut(this.#bound.again(other))) continue;
        const next = decide(now, j, state, exclusions);
        if (!next) continue;
        fixed.push([j, state === 1 ? 1 : 0]);
        now = next;
        break;
      }
    }
    return { fixed, next: now };
  }

  /** The open site the dual is least sure of; −1 where none is open. */
  #ambiguous(decided: Decisions, often: Float64Array): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < decided.length; j++) {
      if (decided[j] !== 0) continue;
      const off = Math.abs((often[j] as number) - 0.5);
      if (off < least) {
        least = off;
        best = j;
      }
    }
    return best;
  }

  /** Keeps multipliers in few digits where that is proof enough: any multipliers give a bound. */
  #keep(u: Float64Array, decided: Decisions): number {
    for (const unit of [1, 0.1, 0.01, 0.001]) {
      const rough = u.map((one) => Math.round(one / unit) * unit);
      const plain = rough.map((one) => Number(one.toPrecision(12)));
      if (this.#rulesOut(this.#bound.evaluate(plain, decided))) return this.#store(plain);
    }
    return this.#store(u);
  }

  #store(u: Float64Array): number {
    this.#multipliers.push([...u]);
    return this.#multipliers.length - 1;
  }
}
