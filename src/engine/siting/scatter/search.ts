import { type Candidates, countGroups } from "./candidates.ts";
import { eachBit, type FarGraph } from "./far-graph.ts";
import type { ProofWriter } from "./proof-writer.ts";
import type { StopWatch } from "./stop-watch.ts";

/** Told of a set (numbers among the candidates); "stop" ends the search. */
export type OnFound = (chosen: readonly number[]) => "goOn" | "stop";

interface GroupRows {
  readonly bits: Int32Array;
  /** How many of it may still be chosen. */
  room: number;
}

/** Slack up to which candidates are tried against the cover one by one; beyond, that costs more than it spares. */
const STRIKE_SLACK = 3;

/**
 * Looks through all sets of `choose` candidates with every distance at least a threshold: cliques of that size in the graph
 * of who stands far enough from whom, by branch and bound on rows of bits (Tomita & Seki 2003; San Segundo et al. 2011).
 *
 * In each branch those that may still be chosen are covered by groups of candidates that all stand too near each other. No
 * set has two of one group, so fewer groups than are to be chosen end the branch. Else whoever would leave too few groups
 * if chosen is struck out, and what is left of the smallest groups, beyond one fewer than are to be chosen, is branched on.
 */
export class Search {
  readonly #graph: FarGraph;
  readonly #candidates: Candidates;
  readonly #watch: StopWatch;
  readonly #onFound: OnFound;
  readonly #writer: ProofWriter | undefined;
  readonly #chosen: number[];
  /** For each depth, the bits of those that may be chosen, … */
  readonly #open: Int32Array[] = [];
  /** … of the groups that cover them, one row after another, and how large they are. */
  readonly #covers: Int32Array[] = [];
  readonly #sizes: Int32Array[] = [];
  /** Groups of which a set may have more than one, but not any number; numbered from 0. */
  readonly #groups: GroupRows[] = [];
  /** The same put together so that no two in one list have a member in common. */
  readonly #disjoint: GroupRows[][] = [];
  readonly #costs: Float64Array | undefined;
  #over = false;

  constructor(
    candidates: Candidates,
    graph: FarGraph,
    watch: StopWatch,
    onFound: OnFound,
    writer?: ProofWriter,
  ) {
    this.#candidates = candidates;
    this.#graph = graph;
    this.#watch = watch;
    this.#onFound = onFound;
    this.#writer = writer;
    this.#chosen = [...candidates.include];
    const { member, size, words } = graph;
    const counts = countGroups(candidates, candidates.include);
    for (const [g, { of, most }] of candidates.groups.entries()) {
      // One of a group at most: the graph says so already.
      if (most <= 1) continue;
      (counts[g] as Int32Array).forEach((count, group) => {
        const bits = new Int32Array(words);
        member.forEach((i, a) => {
          if (of[i] === group) setBit(bits, a);
        });
        this.#groups.push({ bits, room: most - count });
      });
    }
    for (const group of this.#groups) {
      const apart = (other: GroupRows) =>
        other.bits.every((word, w) => (word & (group.bits[w] as number)) === 0);
      const list = this.#disjoint.find((one) => one.every(apart));
      if (list) list.push(group);
      else this.#disjoint.push([group]);
    }
    const { costs } = candidates;
    this.#costs = costs && Float64Array.from(member, (i) => costs[i] as number);
    const all = new Int32Array(words);
    for (let a = 0; a < size; a++) setBit(all, a);
    this.#open.push(all);
  }

  /** True when it looked through everything, false when it was stopped or told that what was found is enough. */
  run(): boolean {
    const { choose, include, costs } = this.#candidates;
    const spent = costs ? include.reduce((sum, i) => sum + (costs[i] as number), 0) : 0;
    this.#branch(0, choose - include.length, spent);
    return !this.#over;
  }

  /** Looks for `need` more among the open ones of `depth`. */
  #branch(depth: number, need: number, spent: number): void {
    if (need === 0) {
      if (spent <= this.#candidates.budget && this.#onFound(this.#chosen) === "stop") this.#over = true;
      else if (spent > this.#candidates.budget) this.#writer?.leaf([]);
      return;
    }
    if (this.#watch.tick()) {
      this.#over = true;
      return;
    }
    const { words, far } = this.#graph;
    const open = this.#open[depth] as Int32Array;
    let groups = this.#cover(depth);
    const cover = this.#covers[depth] as Int32Array;
    const sizes = this.#sizes[depth] as Int32Array;
    if (groups < need || this.#tooDear(depth, groups, need, spent)) {
      this.#writer?.leaf(this.#rowsOf(depth, groups));
      return;
    }
    const byRoom = this.#coverByRoom(open, need);
    if (byRoom) {
      this.#writer?.leaf(byRoom);
      return;
    }
    this.#writer?.open(this.#rowsOf(depth, groups));

    if (groups - need <= STRIKE_SLACK)
      for (let again = true; again && groups >= need; ) {
        again = false;
        for (let w = 0; w < words && groups >= need; w++)
          for (let word = open[w] as number; word !== 0; word &= word - 1) {
            const a = w * 32 + 31 - Math.clz32(word & -word);
            if (this.#reaches(depth, groups, a, need - 1)) continue;
            this.#writer?.strike(this.#graph.member[a] as number);
            again = true;
            groups = this.#remove(depth, groups, a);
            if (groups < need) break;
          }
      }

    // Largest groups first: the branches are of the smallest.
    const order = Array.from({ length: groups }, (_, k) => k).sort(
      (k, l) => (sizes[l] as number) - (sizes[k] as number) || k - l,
    );
    const left = this.#row(depth + 1);
    for (const k of order.slice(Math.max(0, need - 1)).reverse())
      for (let w = 0; w < words; w++)
        for (let word = cover[k * words + w] as number; word !== 0; word &= word - 1) {
          const a = w * 32 + 31 - Math.clz32(word & -word);
          const dearer = spent + (this.#costs ? (this.#costs[a] as number) : 0);
          if (!this.#reaches(depth, groups, a, need - 1)) {
            this.#writer?.strike(this.#graph.member[a] as number);
          } else {
            for (let v = 0; v < words; v++) left[v] = (open[v] as number) & (far[a * words + v] as number);
            this.#take(a, left, 1);
            this.#writer?.branch(this.#graph.member[a] as number);
            this.#branch(depth + 1, need - 1, dearer);
            if (this.#over) return;
            this.#take(a, left, -1);
          }
          clearBit(open, a);
          clearBitAt(cover, k * words, a);
        }
    this.#writer?.close();
  }

  /** Chooses `a` (or takes it back): the room in its groups, and those whom a full group shuts out of `left`. */
  #take(a: number, left: Int32Array, by: 1 | -1): void {
    if (by === 1) this.#chosen.push(this.#graph.member[a] as number);
    else this.#chosen.pop();
    for (const group of this.#groups) {
      if (!hasBit(group.bits, 0, a)) continue;
      group.room -= by;
      if (by === 1 && group.room <= 0)
        for (let w = 0; w < left.length; w++) left[w] = (left[w] as number) & ~(group.bits[w] as number);
    }
  }

  /** Whether at least `least` groups hold someone that may stand with `a`. */
  #reaches(depth: number, groups: number, a: number, least: number): boolean {
    if (least === 0) return true;
    const { words, far } = this.#graph;
    const cover = this.#covers[depth] as Int32Array;
    const at = a * words;
    let miss = groups - least;
    for (let k = 0; k < groups; k++) {
      const row = k * words;
      let w = 0;
      while (w < words && ((cover[row + w] as number) & (far[at + w] as number)) === 0) w++;
      if (w === words && --miss < 0) return false;
    }
    return true;
  }

  /** Takes `a` out of its group and out of the open ones; an empty group goes, and the last takes its place. */
  #remove(depth: number, groups: number, a: number): number {
    const { words } = this.#graph;
    const cover = this.#covers[depth] as Int32Array;
    const sizes = this.#sizes[depth] as Int32Array;
    clearBit(this.#open[depth] as Int32Array, a);
    for (let k = 0; k < groups; k++) {
      if (!hasBit(cover, k * words, a)) continue;
      clearBitAt(cover, k * words, a);
      sizes[k] = (sizes[k] as number) - 1;
      if ((sizes[k] as number) > 0) return groups;
      const last = groups - 1;
      cover.copyWithin(k * words, last * words, groups * words);
      sizes[k] = sizes[last] as number;
      return last;
    }
    return groups;
  }

  /** Covers the open ones by groups of those too near each other, greedily in the order of the rows; how many it took. */
  #cover(depth: number): number {
    const { words, far } = this.#graph;
    const left = Int32Array.from(this.#open[depth] as Int32Array);
    const near = new Int32Array(words);
    let groups = 0;
    for (let first = 0; first < words; ) {
      if (left[first] === 0) {
        first++;
        continue;
      }
      const cover = this.#coverRoom(depth, groups + 1);
      const row = groups * words;
      cover.fill(0, row, row + words);
      near.set(left);
      let size = 0;
      for (let w = first; w < words; w++)
        while ((near[w] as number) !== 0) {
          const word = near[w] as number;
          const a = w * 32 + 31 - Math.clz32(word & -word);
          const at = a * words;
          near[w] = word & (word - 1);
          for (let v = w; v < words; v++) near[v] = (near[v] as number) & ~(far[at + v] as number);
          clearBit(left, a);
          cover[row + w] = (cover[row + w] as number) | (1 << (a & 31));
          size++;
        }
      (this.#sizes[depth] as Int32Array)[groups] = size;
      groups++;
    }
    return groups;
  }

  #coverRoom(depth: number, groups: number): Int32Array {
    const { words } = this.#graph;
    const held = this.#covers[depth];
    if (held && held.length >= groups * words) return held;
    const roomy = new Int32Array(Math.max(16, groups * 2) * words);
    const sizes = new Int32Array(Math.max(16, groups * 2));
    if (held) roomy.set(held);
    const known = this.#sizes[depth];
    if (known) sizes.set(known);
    this.#covers[depth] = roomy;
    this.#sizes[depth] = sizes;
    return roomy;
  }

  #row(depth: number): Int32Array {
    const held = this.#open[depth];
    if (held) return held;
    const row = new Int32Array(this.#graph.words);
    this.#open[depth] = row;
    return row;
  }

  /** Whether even the cheapest of the `need` groups with the cheapest are more than the budget. */
  #tooDear(depth: number, groups: number, need: number, spent: number): boolean {
    const costs = this.#costs;
    if (!costs) return false;
    const cheapest = this.#rowsOf(depth, groups).map((row) =>
      row.reduce(
        (least, i) => Math.min(least, (this.#candidates.costs as Float64Array)[i] as number),
        Number.POSITIVE_INFINITY,
      ),
    );
    cheapest.sort((a, b) => a - b);
    return cheapest.slice(0, need).reduce((sum, cost) => sum + cost, spent) > this.#candidates.budget;
  }

  /** Groups with room for more than one, each by itself: a cover that holds fewer than `need`, or null. */
  #coverByRoom(open: Int32Array, need: number): readonly (readonly number[])[] | null {
    for (const groups of this.#disjoint) {
      let holds = 0;
      const cover: number[][] = [];
      const rest = open.slice();
      for (const { bits, room } of groups) {
        const members: number[] = [];
        eachBit(open, 0, open.length, (a) => {
          if (!hasBit(bits, 0, a)) return;
          members.push(a);
          clearBit(rest, a);
        });
        if (members.length === 0) continue;
        const apart = this.#coverList(members);
        if (apart.length <= room) cover.push(...apart);
        else cover.push(members);
        holds += Math.min(room, apart.length);
        if (holds >= need) break;
      }
      if (holds >= need) continue;
      const others: number[] = [];
      eachBit(rest, 0, rest.length, (a) => others.push(a));
      const apart = this.#coverList(others);
      if (holds + apart.length >= need) continue;
      return [...cover, ...apart].map((rows) => rows.map((a) => this.#graph.member[a] as number));
    }
    return null;
  }

  #coverList(rows: readonly number[]): number[][] {
    const { words, far } = this.#graph;
    const groups: number[][] = [];
    for (const a of rows) {
      const group = groups.find((one) => one.every((b) => !hasBit(far, a * words, b)));
      if (group) group.push(a);
      else groups.push([a]);
    }
    return groups;
  }

  #rowsOf(depth: number, groups: number): readonly (readonly number[])[] {
    const { words, member } = this.#graph;
    const cover = this.#covers[depth] as Int32Array;
    return Array.from({ length: groups }, (_, k) => {
      const row: number[] = [];
      eachBit(cover, k * words, words, (a) => row.push(member[a] as number));
      return row;
    });
  }
}

const hasBit = (bits: Int32Array, from: number, a: number) =>
  (((bits[from + (a >> 5)] as number) >>> (a & 31)) & 1) === 1;
const setBit = (bits: Int32Array, a: number) => {
  bits[a >> 5] = (bits[a >> 5] as number) | (1 << (a & 31));
};
const clearBitAt = (bits: Int32Array, from: number, a: number) => {
  bits[from + (a >> 5)] = (bits[from + (a >> 5)] as number) & ~(1 << (a & 31));
};
const clearBit = (bits: Int32Array, a: number) => clearBitAt(bits, 0, a);
