import { hashScatter, scatterFromJson } from "./problem-json.ts";
import { budgetLimit, candidateCount, type ScatterProblem, validateScatter } from "./scatter-problem.ts";

/** `shows`: "best" where no set can be better, "value" where only the set's own value is shown. */
export type SlipVerdict =
  | { readonly valid: true; readonly shows: "best" | "value"; readonly branches: number }
  | { readonly valid: false; readonly at: string; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a bevislapp on its own: shares nothing with the search but the reading of the problem, and is written to be read.
 * `problem` is needed only where the slip does not hold it; where it does, the one given must be the same.
 *
 * A refutation shows that no `choose` candidates have all distances larger than `value`. Candidates at most that far apart
 * are *near*. In each branch some are chosen, `need` more are to be, and `open` are those that still may: none near a chosen
 * one, none of a full group. To begin with those that must be are chosen, and whoever costs too much with them or has fewer than need − 1 others to
 * stand with is left out, again and again. A branch gives a cover, lists that hold every open one: of a list whose members
 * are all near each other one at most can be chosen, of members of one limited group as many as there is room for. Its steps
 * cross candidates off, one after another: when one is chosen, too few remain in the cover, or the branch given with it
 * shows the same. When those left in the cover are too few as well (or cost too much), the branch holds no set.
 */
export function checkScatterSlip(slip: unknown, given?: ScatterProblem): SlipVerdict {
  const no = (at: string, reason: string): SlipVerdict => ({ valid: false, at, reason });
  if (!isFields(slip) || slip.kind !== "scatter" || slip.version !== 1)
    return no("kind", "this is no proof slip of scatter, version 1");
  const { chosen, value, bound, next, refutation, hash } = slip;
  const read = slip.problem === null && given ? validateScatter(given) : scatterFromJson(slip.problem);
  if (!read.ok) return no(`problem.${read.error.at}`, read.error.message);
  const problem = read.value;
  if (hashScatter(problem) !== hash || (given && hashScatter(given) !== hash))
    return no("hash", "the slip was made for another problem");
  if (!isList(chosen) || typeof value !== "number" || !Number.isFinite(value))
    return no("chosen", "a set and its value are missing");

  const held = new Held(problem);
  const wrong = held.faultOf(chosen);
  if (wrong) return no("chosen", wrong);
  const smallest = held.smallestOf(chosen);
  if (smallest !== value) return no("value", `the smallest distance of the set is ${smallest}, not ${value}`);
  const larger = held.nextAbove(value);
  if (larger !== next) return no("next", `the next larger distance is ${larger}, not ${String(next)}`);
  if (refutation === null) return { valid: true, shows: "value", branches: 0 };
  if (bound !== value)
    return no("bound", `what is shown is that nothing is above ${value}, not ${String(bound)}`);
  const fault = held.faultOfRefutation(value, refutation);
  return fault ? no("refutation", fault) : { valid: true, shows: "best", branches: held.branches };
}

/** Members of a part of a cover, and how many of them a set can have. */
interface Part {
  readonly members: readonly number[];
  readonly holds: number;
}

interface GroupRoom {
  readonly of: Int32Array;
  readonly group: number;
  readonly room: number;
}

class Held {
  branches = 0;
  readonly #problem: ScatterProblem;
  readonly #n: number;
  readonly #fixed: Float64Array;
  readonly #groups: readonly { readonly of: Int32Array; readonly group: number; readonly most: number }[];
  #near = new Uint8Array();

  constructor(problem: ScatterProblem) {
    this.#problem = problem;
    this.#n = candidateCount(problem);
    this.#groups = (problem.groups ?? []).flatMap(({ of, most }) =>
      [...new Set(of)].filter((group) => group >= 0).map((group) => ({ of, group, most })),
    );
    this.#fixed = Float64Array.from({ length: this.#n }, (_, i) => this.#toFixed(i));
  }

  /** Why the set is none that was asked for; empty when it is. */
  faultOf(chosen: readonly number[]): string {
    const { choose, include = [], exclude = [] } = this.#problem;
    if (chosen.length !== choose) return `${chosen.length} are chosen, and ${choose} were asked for`;
    if (new Set(chosen).size !== chosen.length) return "one is chosen twice";
    const strange = chosen.find((i) => i < 0 || i >= this.#n);
    if (strange !== undefined) return `there is no candidate ${strange}`;
    const lacks = include.find((i) => !chosen.includes(i));
    if (lacks !== undefined) return `candidate ${lacks} must be chosen`;
    const barred = exclude.find((i) => chosen.includes(i));
    if (barred !== undefined) return `candidate ${barred} must not be chosen`;
    if (this.#groupsOf(chosen).some(({ room }) => room < 0)) return "too many are of one group";
    return this.#cost(chosen) > this.#limit ? "the set costs more than the budget" : "";
  }

  smallestOf(chosen: readonly number[]): number {
    let smallest = Number.POSITIVE_INFINITY;
    for (const i of chosen) {
      smallest = Math.min(smallest, this.#fixed[i] as number);
      for (const j of chosen) if (j !== i) smallest = Math.min(smallest, this.#distance(i, j));
    }
    return smallest;
  }

  nextAbove(value: number): number | null {
    let next = Number.POSITIVE_INFINITY;
    const note = (far: number) => {
      if (far > value && far < next) next = far;
    };
    this.#fixed.forEach(note);
    for (let i = 0; i < this.#n; i++) for (let j = 0; j < i; j++) note(this.#distance(i, j));
    return next === Number.POSITIVE_INFINITY ? null : next;
  }

  faultOfRefutation(value: number, refutation: unknown): string {
    const n = this.#n;
    const { choose, include = [], exclude = [] } = this.#problem;
    this.#near = new Uint8Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) if (i === j || this.#distance(i, j) <= value) this.#near[i * n + j] = 1;
    // Two of a group of which there may be one are as good as near each other.
    for (const { of, group, most } of this.#groups)
      if (most === 1)
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) if (of[i] === group && of[j] === group) this.#near[i * n + j] = 1;
    if (include.some((i) => (this.#fixed[i] as number) <= value)) return "";
    if (include.some((i) => include.some((j) => i !== j && this.#isNear(i, j)))) return "";
    let open = Array.from({ length: n }, (_, i) => i).filter(
      (i) => !exclude.includes(i) && !include.includes(i) && (this.#fixed[i] as number) > value,
    );
    const shut = this.#full(include);
    open = open.filter(
      (i) =>
        !shut(i) && include.every((j) => !this.#isNear(i, j)) && this.#cost([...include, i]) <= this.#limit,
    );
    const need = choose - include.length;
    return this.#branch(this.#withoutLonely(open, need - 1), [...include], refutation);
  }

  #withoutLonely(all: readonly number[], least: number): number[] {
    let open = [...all];
    const others = new Map(
      open.map((i) => [i, open.reduce((sum, j) => sum + (this.#isNear(i, j) ? 0 : 1), 0)]),
    );
    for (;;) {
      const lonely = new Set(open.filter((i) => (others.get(i) as number) < least));
      if (lonely.size === 0) return open;
      open = open.filter((i) => !lonely.has(i));
      for (const i of open)
        for (const j of lonely) if (!this.#isNear(i, j)) others.set(i, (others.get(i) as number) - 1);
    }
  }

  /** What is wrong with the branch; empty when it shows that no set is in it. */
  #branch(all: readonly number[], chosen: readonly number[], branch: unknown): string {
    this.branches++;
    if (!Array.isArray(branch) || branch.length !== 2) return "a branch is no [cover, steps]";
    const [cover, steps]: readonly unknown[] = branch;
    if (!Array.isArray(cover) || !cover.every(isList) || !Array.isArray(steps))
      return "a branch is no [cover, steps]";
    const isOpen = new Set(all);
    const parts: Part[] = [];
    const groups = this.#groupsOf(chosen);
    for (const list of cover) {
      const members = list.filter((i) => isOpen.has(i));
      const holds = this.#holds(members, groups);
      if (holds === null) return `[${members.join(", ")}] are neither all near each other nor of one group`;
      parts.push({ members, holds });
    }
    const after = `after ${chosen.join(", ") || "none"}`;
    const covered = new Set(parts.flatMap(({ members }) => members));
    const bare = all.find((i) => !covered.has(i));
    if (bare !== undefined) return `${after}: candidate ${bare} is in no part of the cover`;
    for (const step of steps) {
      const [candidate, below]: readonly unknown[] = Array.isArray(step) ? step : [step];
      if (typeof candidate !== "number" || !isOpen.has(candidate))
        return `${after}: a step crosses off ${String(candidate)}, which is not open`;
      const taken = [...chosen, candidate];
      const shut = this.#full(taken);
      const stays = (i: number) => isOpen.has(i) && !this.#isNear(i, candidate) && !shut(i);
      if (below !== undefined) {
        const fault = this.#branch(all.filter(stays), taken, below);
        if (fault) return fault;
      } else if (this.#suffice(parts, stays, taken))
        return `${after}: the cover does not rule out ${candidate}`;
      isOpen.delete(candidate);
    }
    return this.#suffice(parts, (i) => isOpen.has(i), chosen)
      ? `${after}: branches are missing, the rest may hold another ${this.#problem.choose - chosen.length}`
      : "";
  }

  /** How many of `members` a set can have at most; null where nothing says. */
  #holds(members: readonly number[], groups: readonly GroupRoom[]): number | null {
    if (members.every((i) => members.every((j) => this.#isNear(i, j)))) return 1;
    const within = groups.filter(({ of, group }) => members.every((i) => of[i] === group));
    return within.length === 0 ? null : Math.min(...within.map(({ room }) => room));
  }

  /** Whether those of the cover that are `left` may still be as many as are to be chosen, within the budget. */
  #suffice(parts: readonly Part[], left: (i: number) => boolean, chosen: readonly number[]): boolean {
    const need = this.#problem.choose - chosen.length;
    if (!this.#problem.budget) {
      let supply = 0;
      for (const { members, holds } of parts) {
        if (supply >= need) break;
        supply += holds === 1 ? (members.some(left) ? 1 : 0) : Math.min(holds, members.filter(left).length);
      }
      return supply >= need;
    }
    const costs = parts.flatMap(({ members, holds }) =>
      members
        .filter(left)
        .map((i) => this.#cost([i]))
        .sort((a, b) => a - b)
        .slice(0, holds),
    );
    costs.sort((a, b) => a - b);
    const cheapest = costs.slice(0, need).reduce((sum, cost) => sum + cost, this.#cost(chosen));
    return costs.length >= need && cheapest <= this.#limit;
  }

  #full(chosen: readonly number[]): (i: number) => boolean {
    const full = this.#groupsOf(chosen).filter(({ room }) => room <= 0);
    return full.length === 0 ? () => false : (i) => full.some(({ of, group }) => of[i] === group);
  }

  /** The room left in each group, of which nobody is chosen as well. */
  #groupsOf(chosen: readonly number[]): readonly GroupRoom[] {
    return this.#groups.map(({ of, group, most }) => ({
      of,
      group,
      room: most - chosen.filter((i) => of[i] === group).length,
    }));
  }

  get #limit(): number {
    const { budget } = this.#problem;
    return budget ? budgetLimit(budget.most) : Number.POSITIVE_INFINITY;
  }

  #cost(chosen: readonly number[]): number {
    const { budget } = this.#problem;
    return budget ? chosen.reduce((sum, i) => sum + (budget.costs[i] as number), 0) : 0;
  }

  #isNear(i: number, j: number): boolean {
    return this.#near[i * this.#n + j] === 1;
  }

  #distance(i: number, j: number): number {
    const { points, matrix } = this.#problem;
    if (matrix) return matrix[i * this.#n + j] as number;
    const { x, y } = points as NonNullable<ScatterProblem["points"]>;
    return plane(x[i] as number, y[i] as number, x[j] as number, y[j] as number);
  }

  #toFixed(i: number): number {
    const { points, fixed } = this.#problem;
    if (fixed instanceof Float64Array) return fixed[i] as number;
    if (!fixed || !points) return Number.POSITIVE_INFINITY;
    const from = [points.x[i] as number, points.y[i] as number] as const;
    return Math.min(...Array.from(fixed.x, (x, f) => plane(...from, x, fixed.y[f] as number)));
  }
}

const plane = (ax: number, ay: number, bx: number, by: number): number =>
  Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isInteger);
