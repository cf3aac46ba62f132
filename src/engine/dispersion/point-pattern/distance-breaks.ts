/** Entries of the table that finds a distance's class. */
const STEPS = 4096;
/** Distances nearer than this share of a step are one: files write twelve figures. */
const SAME = 1e-6;

/**
 * Distances at which a function is told, from 0 to `max`, and the class each distance falls in. Estimators that divide
 * class by class (Kaplan–Meier, Hanisch) depend on how fine the classes are, so the division is part of the request;
 * spatstat's own is 512 even steps.
 */
export class DistanceBreaks {
  /** Ascending from 0. */
  readonly r: Float64Array;
  readonly #firstOf: Int32Array;
  readonly #perStep: number;

  /** `steps` even steps from 0 to `max`, and each of `also` besides. */
  constructor(max: number, steps: number, also: readonly number[] = []) {
    const step = max / steps;
    const even = Array.from({ length: steps + 1 }, (_, k) => (k === steps ? max : k * step));
    const near = (r: number) => Math.abs(r - Math.round(r / step) * step) <= SAME * step;
    const odd = [...new Set(also)].filter((r) => r > 0 && r < max && !near(r));
    this.r = Float64Array.from([...even, ...odd]).sort();
    this.#perStep = STEPS / max;
    this.#firstOf = new Int32Array(STEPS + 2);
    for (let s = 0, first = 0; s < this.#firstOf.length; s++) {
      // A step below, so that rounding of the product never skips a class.
      while (first < this.r.length - 1 && (this.r[first] as number) * this.#perStep < s - 1) first++;
      this.#firstOf[s] = first;
    }
  }

  get max(): number {
    return this.r.at(-1) as number;
  }

  /** Index of the first r that the distance is under; of the last when it is just that; one more beyond them all. */
  classUnder(distance: number): number {
    const { r } = this;
    const last = r.length - 1;
    if (distance >= (r[last] as number)) return distance > (r[last] as number) ? last + 1 : last;
    let k = this.#firstOf[Math.floor(distance * this.#perStep)] as number;
    while (distance >= (r[k] as number)) k++;
    return k;
  }

  /** Index of the first r that the distance is not over; one more than the last when it is over them all. */
  classUpTo(distance: number): number {
    const { r } = this;
    const last = r.length - 1;
    if (distance > (r[last] as number)) return last + 1;
    let k = this.#firstOf[Math.floor(distance * this.#perStep)] as number;
    while (distance > (r[k] as number)) k++;
    return k;
  }

  /** Index of the r nearest to each of `at`. */
  indexesOf(at: readonly number[]): readonly number[] {
    return at.map((r) => {
      let [low, high] = [0, this.r.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.r[middle] as number) < r) low = middle + 1;
        else high = middle;
      }
      const below = Math.max(0, low - 1);
      return Math.abs((this.r[below] as number) - r) < Math.abs((this.r[low] as number) - r) ? below : low;
    });
  }
}

/** Running sums: entry k holds what is in classes up to k. What is beyond the last r is left out. */
export function summedUp(counts: Float64Array): Float64Array {
  const sums = counts.slice(0, -1);
  for (let k = 1; k < sums.length; k++) sums[k] = (sums[k] as number) + (sums[k - 1] as number);
  return sums;
}

/** How many distances are in each class, `classOf` telling which. */
export function counted(
  { r }: DistanceBreaks,
  distances: Float64Array,
  classOf: (distance: number) => number,
): Float64Array {
  const counts = new Float64Array(r.length + 1);
  for (const distance of distances) {
    const k = classOf(distance);
    counts[k] = (counts[k] as number) + 1;
  }
  return counts;
}
