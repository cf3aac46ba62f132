import { createChance } from "../../chance.ts";
import { GO_ON, type Progress, step } from "../../progress.ts";
import type { Weights } from "../weights/weights.ts";
import { falseDiscovery } from "./false-discovery.ts";

export interface ConditionalPermutation {
  readonly permutations: number;
  readonly seed: number;
  /**
   * "directed": the smaller of the two tails, (1 + as extreme) / (1 + permutations), as esda of PySAL gives it: half
   * of what it is to one who had no side in mind. "two-sided": twice that, at most 1.
   */
  readonly sides?: "directed" | "two-sided";
  readonly progress?: Progress;
}

/**
 * p of each area's local statistic when its own value stays and the others are dealt anew among all other areas
 * (Anselin 1995), with q after false-discovery control. `direction` is what the lag is multiplied by to be the
 * statistic: z for local Moran, nothing for local G. NaN for islands.
 *
 * A draw as high as what is seen counts in both tails. esda counts it in the upper only, so that where most areas
 * have none, having none beside none comes out as the rarest thing there is; with values that are all different the
 * two agree.
 *
 * Only the neighbours' values are drawn, without replacement: a few swaps at the front of a pool that is never set
 * back, because any order of it is as random a start as another. An area among its own neighbours (G*) keeps its
 * value.
 */
export function conditionalPermutation(
  values: ArrayLike<number>,
  weights: Weights,
  { permutations, seed, sides = "directed", progress = GO_ON }: ConditionalPermutation,
  direction?: ArrayLike<number>,
): { readonly p: Float64Array; readonly q: Float64Array } {
  const { size, start, neighbour, weight } = weights;
  const chance = createChance(seed);
  const pool = Int32Array.from({ length: size }, (_, index) => index);
  const placeOf = Int32Array.from(pool);
  const swap = (a: number, b: number) => {
    const [first, second] = [pool[a] as number, pool[b] as number];
    pool[a] = second;
    placeOf[second] = a;
    pool[b] = first;
    placeOf[first] = b;
  };
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(values[i] as number));
  const p = new Float64Array(size).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    step(progress, i, size);
    const drawn: number[] = [];
    let observed = 0;
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const other = neighbour[at] as number;
      if (other === i) continue;
      drawn.push(weight[at] as number);
      observed += (weight[at] as number) * (values[other] as number);
    }
    if (drawn.length === 0) continue;
    const sign = Math.sign(direction === undefined ? 1 : (direction[i] as number));
    // The same values added in another order may differ in the last figure, and are still as extreme.
    const slack = 1e-12 * largest * drawn.reduce((sum, w) => sum + w, 0);
    swap(placeOf[i] as number, size - 1);
    let asHigh = 0;
    let asLow = 0;
    for (let simulation = 0; simulation < permutations; simulation++) {
      let lag = 0;
      for (let taken = 0; taken < drawn.length; taken++) {
        swap(taken, taken + chance.below(size - 1 - taken));
        lag += (drawn[taken] as number) * (values[pool[taken] as number] as number);
      }
      const beyond = sign * (lag - observed);
      if (beyond >= -slack) asHigh++;
      if (beyond <= slack) asLow++;
    }
    const extreme = Math.min(asHigh, asLow);
    const directed = (1 + extreme) / (1 + permutations);
    p[i] = sides === "directed" ? directed : Math.min(1, 2 * directed);
  }
  return { p, q: falseDiscovery(p) };
}
