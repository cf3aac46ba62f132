import type { Chance } from "../../dispersion/chance.ts";
import type { Least } from "./least-advantage.ts";
import type { WeightSpace } from "./weight-space.ts";

/**
 * Steps of a walk between two draws that are kept, for each criterion: each step moves weight between two of them, and
 * after 12 steps a criterion what one draw was can no longer be seen in the next (lag-one correlation under 0.05, by test).
 */
const STEPS = 12;
/** Draws of a walk that are thrown away before the first is kept. */
const BURN_IN = 50;

/**
 * Hit and run along the edges' directions: two criteria are chosen, and weight is moved from one to the other by an
 * amount drawn uniformly from all that the space allows. Leaves the uniform distribution as it is (Smith 1984), whatever
 * the widths of the bounds. Fills `weights`, draws × criteria.
 */
export function walkWeights(space: WeightSpace, least: Least, chance: Chance, weights: Float64Array): void {
  const { low, high, orders } = space;
  const n = low.length;
  const now = centreOf(space, least);
  const free = [...now.keys()].filter((k) => (high[k] as number) > (low[k] as number));
  const over = Array.from({ length: n }, (_, k) =>
    orders.filter(([, less]) => less === k).map(([more]) => more),
  );
  const under = Array.from({ length: n }, (_, k) =>
    orders.filter(([more]) => more === k).map(([, less]) => less),
  );
  const step = (i: number, j: number) => {
    // i gets t more and j t less.
    const [atI, atJ] = [now[i] as number, now[j] as number];
    let least = Math.max((low[i] as number) - atI, atJ - (high[j] as number));
    let most = Math.min((high[i] as number) - atI, atJ - (low[j] as number));
    // Those above i stop its rise, those below j stop its fall; the other two only where t is negative.
    for (const k of over[i] as number[]) most = Math.min(most, gap(k, atI, k === j));
    for (const k of under[j] as number[]) most = Math.min(most, -gap(k, atJ, k === i));
    for (const k of under[i] as number[]) least = Math.max(least, gap(k, atI, k === j));
    for (const k of over[j] as number[]) least = Math.max(least, -gap(k, atJ, k === i));
    if (!(most > least)) return;
    const t = least + (most - least) * chance.next();
    now[i] = atI + t;
    now[j] = atJ - t;
  };
  /** From here up to k; half of it where the two move toward each other. */
  const gap = (k: number, from: number, meets: boolean) => ((now[k] as number) - from) / (meets ? 2 : 1);
  const draws = n === 0 ? 0 : weights.length / n;
  for (let draw = -BURN_IN; draw < draws; draw++) {
    if (free.length > 1)
      for (let s = STEPS * free.length; s > 0; s--) {
        const i = chance.below(free.length);
        const j = chance.below(free.length - 1);
        step(free[i] as number, free[j < i ? j : j + 1] as number);
      }
    if (draw >= 0) weights.set(now, draw * n);
  }
}

/** A point inside: the mean of corners that stretch each weight, and each order, as far as it goes. */
function centreOf({ low, orders }: WeightSpace, least: Least): Float64Array {
  const n = low.length;
  const centre = new Float64Array(n);
  const corner = new Float64Array(n);
  let corners = 0;
  const reach = (entries: readonly (readonly [number, number])[]) => {
    const c = new Float64Array(n);
    for (const [k, value] of entries) c[k] = value;
    least(c, corner);
    for (let k = 0; k < n; k++) centre[k] = (centre[k] as number) + (corner[k] as number);
    corners += 1;
  };
  for (let k = 0; k < n; k++) {
    reach([[k, 1]]);
    reach([[k, -1]]);
  }
  for (const [more, less] of orders)
    reach([
      [more, -1],
      [less, 1],
    ]);
  return centre.map((value) => value / corners);
}
