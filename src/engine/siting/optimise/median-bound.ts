import type { CostTable } from "./cost-table.ts";

/** What is decided of a site in a part of the search: +1 chosen, −1 not, 0 open. */
export type Decisions = Int8Array;

/**
 * A lower bound of the p-median sum from any multipliers u (Lagrangian dual of "every demand is served once";
 * Cornuéjols, Fisher & Nemhauser 1977, Management Science 23: 789–810):
 *
 *   L(u) = Σᵢ uᵢ + min over p sites of Σⱼ ρⱼ,   ρⱼ = Σᵢ min(0, cᵢⱼ − uᵢ)
 *
 * Sites that may not stand together come as groups of which at most one is chosen: the inner minimum then takes the
 * cheapest of each group, which is still a relaxation, so the bound holds.
 *
 * The same arithmetic serves search and check: what the checker trusts is this file and nothing of the search.
 */
export class MedianBound {
  readonly rho: Float64Array;
  /** Sites of the inner minimum at the last evaluation. */
  readonly chosen: number[] = [];
  /** The lower bound, moved down by more than rounding can have moved it up; Infinity where no choice is left. */
  bound = Number.NEGATIVE_INFINITY;
  /** The dearest ρ taken freely and the cheapest left, for what forcing a site would cost. */
  lastIn = Number.NEGATIVE_INFINITY;
  firstOut = Number.POSITIVE_INFINITY;
  readonly #table: CostTable;
  readonly #p: number;
  readonly #group: Int32Array | null;
  readonly #best: Int32Array;
  #sum = 0;
  #size = 0;

  /** @param group for each site the group of which at most one may be chosen, −1 for none */
  constructor(table: CostTable, p: number, group: Int32Array | null) {
    this.#table = table;
    this.#p = p;
    this.#group = group;
    this.rho = new Float64Array(table.sites);
    this.#best = new Int32Array(group ? Math.max(0, ...group) + 1 : 0);
  }

  /** Bound for these multipliers where some sites are decided. */
  evaluate(u: ArrayLike<number>, decided: Decisions): number {
    const { demands, sites, order, dear } = this.#table;
    const { rho } = this;
    let sum = 0;
    let size = 0;
    rho.fill(0);
    for (let i = 0; i < demands; i++) {
      const most = u[i] as number;
      sum += most;
      size += Math.abs(most);
      for (let k = i * sites; k < (i + 1) * sites && (dear[k] as number) < most; k++) {
        const j = order[k] as number;
        rho[j] = (rho[j] as number) + ((dear[k] as number) - most);
      }
    }
    for (let j = 0; j < sites; j++) if (decided[j] === -1) rho[j] = 0;
    this.#sum = sum;
    this.#size = size;
    return this.again(decided);
  }

  /** The same multipliers, decided otherwise: ρ is not asked again. Sites decided out at `evaluate` must still be out. */
  again(decided: Decisions): number {
    const { rho, chosen } = this;
    const { sites, demands } = this.#table;
    const group = this.#group;
    const free: number[] = [];
    chosen.length = 0;
    const best = this.#best.fill(-1);
    for (let j = 0; j < sites; j++) {
      if (decided[j] === 1) chosen.push(j);
      else if (decided[j] === 0) {
        const of = group ? (group[j] as number) : -1;
        if (of < 0) free.push(j);
        else {
          const rival = best[of] as number;
          if (rival < 0 || (rho[j] as number) < (rho[rival] as number)) best[of] = j;
        }
      }
    }
    for (const j of best) if (j >= 0) free.push(j);
    const wanted = this.#p - chosen.length;
    if (wanted < 0 || wanted > free.length) {
      this.bound = Number.POSITIVE_INFINITY;
      return this.bound;
    }
    free.sort((a, b) => (rho[a] as number) - (rho[b] as number) || a - b);
    for (let k = 0; k < wanted; k++) chosen.push(free[k] as number);
    this.lastIn = wanted > 0 ? (rho[free[wanted - 1] as number] as number) : Number.NEGATIVE_INFINITY;
    this.firstOut = wanted < free.length ? (rho[free[wanted] as number] as number) : Number.POSITIVE_INFINITY;
    let sum = this.#sum;
    let size = this.#size;
    for (const j of chosen) {
      sum += rho[j] as number;
      size -= rho[j] as number;
    }
    // Each number goes through at most demands + p additions and a subtraction, each off by half a unit of 2⁻⁵² at most
    // (Higham 2002, §4.2); twice that is taken.
    this.bound = sum - (demands + this.#p + 8) * 2 ** -52 * size;
    return this.bound;
  }
}
