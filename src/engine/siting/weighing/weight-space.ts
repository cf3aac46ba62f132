import { err, ok, type Result } from "../../model/index.ts";

/** Everything the weights may be: each within its bounds, all summing to 1, some at least as large as others. Never empty. */
export interface WeightSpace {
  /** Bounds as tight as the sum makes them. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Criteria (more, less): the weight of the first is at least that of the second. */
  readonly orders: readonly WeightOrder[];
}

export type WeightOrder = readonly [more: number, less: number];

export interface WeightBounds {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly orders?: readonly WeightOrder[];
}

export type WeightSpaceProblem =
  | { readonly code: "crossed-bounds"; readonly criterion: number }
  /** The least that the weights may be together is more than 1, or the most less. */
  | { readonly code: "no-sum"; readonly low: number; readonly high: number }
  /** "A over B over A": orders that run in a ring say that weights are equal, which bounds cannot hold. */
  | { readonly code: "ring-of-orders"; readonly criterion: number }
  | { readonly code: "orders-against-bounds" };

/** Sums of bounds like ±20 % of shares come out a hair beside 1. */
const SLACK = 1e-12;

export function weightSpace({
  low,
  high,
  orders = [],
}: WeightBounds): Result<WeightSpace, WeightSpaceProblem> {
  const least = Float64Array.from(low, (value) => Math.max(0, value));
  const most = Float64Array.from(high, (value) => Math.min(1, value));
  const crossed = least.findIndex((value, k) => !(value <= (most[k] as number)));
  if (crossed !== -1) return err({ code: "crossed-bounds", criterion: crossed });
  const ring = inARing(least.length, orders);
  if (ring !== undefined) return err({ code: "ring-of-orders", criterion: ring });
  // What orders do to bounds: the larger has at least the smaller's least, the smaller at most the larger's most.
  for (let again = true; again; ) {
    again = false;
    for (const [more, less] of orders) {
      if ((least[more] as number) < (least[less] as number)) {
        least[more] = least[less] as number;
        again = true;
      }
      if ((most[less] as number) > (most[more] as number)) {
        most[less] = most[more] as number;
        again = true;
      }
    }
  }
  const sumLow = sum(least);
  const sumHigh = sum(most);
  if (sumLow > 1 + SLACK || sumHigh < 1 - SLACK) return err({ code: "no-sum", low: sumLow, high: sumHigh });
  if (least.some((value, k) => value > (most[k] as number))) return err({ code: "orders-against-bounds" });
  const tight = {
    low: least.map((value, k) => Math.max(value, 1 - sumHigh + (most[k] as number))),
    high: most.map((value, k) => Math.min(value, 1 - sumLow + (least[k] as number))),
  };
  // A single point may end a hair crossed.
  return ok({
    low: tight.low,
    high: tight.high.map((value, k) => Math.max(value, tight.low[k] as number)),
    orders,
  });
}

/** Every weight there could be. */
export const anyWeights = (criteria: number): WeightSpace => ({
  low: new Float64Array(criteria),
  high: new Float64Array(criteria).fill(1),
  orders: [],
});

/** All weights within ± `share` of the given ones, relatively, all at once: 0.2 is the ±20 % of the sensitivity test. */
export function weightsAround(weights: Float64Array, share: number): WeightSpace {
  const space = weightSpace({
    low: weights.map((weight) => weight * (1 - share)),
    high: weights.map((weight) => weight * (1 + share)),
  });
  // The weights themselves lie in it.
  if (!space.ok) throw new Error("weights that do not sum to 1 have no surroundings");
  return space.value;
}

/** Whether weights lie in a space. `hair`: what is drawn from the lower bounds up is a sum, and sums round. */
export function isWithin(weights: Float64Array, { low, high, orders }: WeightSpace, hair = 1e-15): boolean {
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k] as number;
    if (weight < (low[k] as number) - hair || weight > (high[k] as number) + hair) return false;
  }
  for (const [more, less] of orders)
    if ((weights[more] as number) < (weights[less] as number) - hair) return false;
  return true;
}

export const sum = (values: Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** A criterion that stands above itself; undefined where the orders are in order. */
function inARing(n: number, orders: readonly WeightOrder[]): number | undefined {
  const above = closure(n, orders);
  for (let k = 0; k < n; k++) if (above[k * n + k] === 1) return k;
  return undefined;
}

/** 1 at (a, b) where some chain of orders puts a above b (Warshall). */
export function closure(n: number, orders: readonly WeightOrder[]): Uint8Array {
  const above = new Uint8Array(n * n);
  for (const [more, less] of orders) above[more * n + less] = 1;
  for (let via = 0; via < n; via++)
    for (let a = 0; a < n; a++)
      if (above[a * n + via] === 1)
        for (let b = 0; b < n; b++) if (above[via * n + b] === 1) above[a * n + b] = 1;
  return above;
}
