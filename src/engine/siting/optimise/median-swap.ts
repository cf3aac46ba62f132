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
 * Exchanges one site for another as long as the sum falls, best exchange first (Teitz & Bart 1968 with Whitaker's 1983
 * bookkeeping: all exchanges that bring one site in are told apart in one walk of its costs). Finds, proves nothing.
 */
export function improveBySwaps(
  table: CostTable,
  start: readonly number[],
  { decided, conflict }: SwapTerms,
): number[] {
  const { demands, sites, cost } = table;
  const chosen = [...start];
  const isIn = new Int32Array(sites).fill(-1);
  for (const [k, j] of chosen.entries()) isIn[j] = k;
  const nearest = new Int32Array(demands);
  const first = new Float64Array(demands);
  const second = new Float64Array(demands);
  const loss = new Float64Array(chosen.length);
  for (;;) {
    for (let i = 0; i < demands; i++) {
      let [a, b, who] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
      for (let k = 0; k < chosen.length; k++) {
        const one = cost[(chosen[k] as number) * demands + i] as number;
        if (one < a) {
          b = a;
          a = one;
          who = k;
        } else if (one < b) b = one;
      }
      first[i] = a;
      second[i] = b;
      nearest[i] = who;
    }
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
      loss.fill(0);
      let gain = 0;
      const from = j * demands;
      for (let i = 0; i < demands; i++) {
        const one = cost[from + i] as number;
        const now = first[i] as number;
        if (one < now) gain += now - one;
        else {
          const k = nearest[i] as number;
          loss[k] = (loss[k] as number) + Math.min(one, second[i] as number) - now;
        }
      }
      for (let k = 0; k < chosen.length; k++) {
        if (decided[chosen[k] as number] === 1 || (clash >= 0 && k !== clash)) continue;
        const better = gain - (loss[k] as number);
        if (better > best) {
          best = better;
          bring = j;
          take = k;
        }
      }
    }
    if (bring < 0) return chosen.sort((a, b) => a - b);
    isIn[chosen[take] as number] = -1;
    isIn[bring] = take;
    chosen[take] = bring;
  }
}
