import { WeightSimplex } from "./weight-simplex.ts";
import { sum, type WeightSpace } from "./weight-space.ts";

/**
 * The smallest Σ c·w over a weight space, asked many times; `at`, where given, is filled with weights that give it.
 * Undefined where bounds and orders leave nothing.
 */
export type Least = (c: ArrayLike<number>, at?: Float64Array) => number;

/** Without orders a fractional knapsack, exact by sorting; with orders the simplex. */
export function leastOver(space: WeightSpace): Least | undefined {
  if (space.orders.length === 0) return knapsack(space);
  const simplex = WeightSimplex.over(space);
  return simplex && ((c, at) => simplex.least(c, at));
}

/** Everything at its lower bound; what is left of 1 goes to the cheapest criteria first, each up to its upper bound. */
function knapsack({ low, high }: WeightSpace): Least {
  const n = low.length;
  const order = new Int32Array(n);
  const left = Math.max(0, 1 - sum(low));
  return (c, at) => {
    // Insertion sort: n is 13, and this is asked forty thousand times.
    for (let k = 0; k < n; k++) {
      let to = k;
      while (to > 0 && (c[order[to - 1] as number] as number) > (c[k] as number)) {
        order[to] = order[to - 1] as number;
        to -= 1;
      }
      order[to] = k;
    }
    at?.set(low);
    let value = 0;
    for (let k = 0; k < n; k++) value += (c[k] as number) * (low[k] as number);
    let rest = left;
    for (let step = 0; step < n && rest > 0; step++) {
      const k = order[step] as number;
      const more = Math.min(rest, (high[k] as number) - (low[k] as number));
      value += more * (c[k] as number);
      rest -= more;
      if (at) at[k] = (at[k] as number) + more;
    }
    return value;
  };
}
