import type { CostTable } from "./cost-table.ts";

/** Sum over demands of the cheapest chosen site. */
export function medianValue({ demands, cost }: CostTable, chosen: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < demands; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (const j of chosen) {
      const one = cost[j * demands + i] as number;
      if (one < least) least = one;
    }
    sum += least;
  }
  return sum;
}

export interface SwapTerms {
  /** +1 must be chosen, −1 must not, 0 free. */
  readonly decided: Int8Array;
  /** Whether two sites may not both be chosen; null where all may. */
  readonly conflict: ((a: number, b: number) => boolean) | null;
}

/**
 * Exchanges one site for another as long as the sum falls, best exchange first (Teitz & Bart 1968). What an exchange is worth
 * is what bringing one in gains, less what taking the other out loses, plus what both together spare (Resende & Werneck
 * 2007, EJOR 174: 54–68): only sites nearer to a demand than its second chosen have a part in it. Finds, proves nothing.
 */
export function improveBySwaps(
  table: CostTable,
  start: readonly number[],
  { decided, conflict }: SwapTerms,
): number[] {
  const { sites } = table;
  const chosen = [...start];
  const isIn = new Int32Array(sites).fill(-1);
  for (const [k, j] of chosen.entries()) isIn[j] = k;
  const worth = new SwapWorth(table, chosen.length);
  for (;;) {
    worth.count(isIn);
    let best = 1e-9;
    let bring = -1;
    let take = -1;
    for (let j = 0; j < sites; j++) {
      if ((isIn[j] as number) >= 0 || decided[j] === -1) continue;
      let clash = -1;
      if (conflict) {
        for (let k = 0; k < chosen.length && clash !== -2; k++)
          if (conflict(j, chosen[k] as number)) clash = clash === -1 ? k : -2;
        if (clash === -2) continue;
      }
      for (let k = 0; k < chosen.length; k++) {
        const better = worth.of(j, k);
        if (better <= best || decided[chosen[k] as number] === 1 || (clash >= 0 && k !== clash)) continue;
        best = better;
        bring = j;
        take = k;
      }
    }
    if (bring < 0) return chosen.sort((a, b) => a - b);
    isIn[chosen[take] as number] = -1;
    isIn[bring] = take;
    chosen[take] = bring;
  }
}

/** What each exchange is worth, by the place of the one taken out among the chosen. */
class SwapWorth {
  readonly #table: CostTable;
  readonly #chosen: number;
  readonly #gain: Float64Array;
  readonly #loss: Float64Array;
  readonly #spared: Float64Array;

  constructor(table: CostTable, chosen: number) {
    this.#table = table;
    this.#chosen = chosen;
    this.#gain = new Float64Array(table.sites);
    this.#loss = new Float64Array(chosen);
    this.#spared = new Float64Array(table.sites * chosen);
  }

  of(bring: number, take: number): number {
    return (
      (this.#gain[bring] as number) -
      (this.#loss[take] as number) +
      (this.#spared[bring * this.#chosen + take] as number)
    );
  }

  /** @param isIn for each site its place among the chosen, −1 where it is none */
  count(isIn: Int32Array): void {
    const { demands, sites, order, dear } = this.#table;
    const gain = this.#gain.fill(0);
    const loss = this.#loss.fill(0);
    const spared = this.#spared.fill(0);
    for (let i = 0; i < demands; i++) {
      const end = (i + 1) * sites;
      let first = i * sites;
      while (first < end && (isIn[order[first] as number] as number) < 0) first++;
      if (first === end) continue;
      let second = first + 1;
      while (second < end && (isIn[order[second] as number] as number) < 0) second++;
      // With one chosen any other site is the second: as dear as the dearest, and no exchange leaves none.
      const now = dear[first] as number;
      const next = dear[Math.min(second, end - 1)] as number;
      const k = isIn[order[first] as number] as number;
      loss[k] = (loss[k] as number) + (next - now);
      for (let at = i * sites; at < Math.min(second, end); at++) {
        const j = order[at] as number;
        const one = dear[at] as number;
        if (one < now) gain[j] = (gain[j] as number) + (now - one);
        const cell = j * this.#chosen + k;
        spared[cell] = (spared[cell] as number) + (next - Math.max(one, now));
      }
    }
  }
}
