import type { Count } from "../model/index.ts";
import type { Nearest, NearestUnits } from "../situation/nearest.ts";
import { COUNTS, type Situation } from "../situation/situation.ts";
import type { Unrest } from "./unrest.ts";

/** How far it is to the nearest unit of one count, as columns. */
class NearestColumns {
  readonly count: Count;
  #spot = new Int32Array(64);
  /** A unit nearer than this, squared, may be the nearest now. */
  #limit = new Float64Array(64);

  constructor(count: Count) {
    this.count = count;
  }

  set(index: number, nearest: Nearest | undefined, reach: number): void {
    this.#spot[index] = nearest?.spot ?? -1;
    const metres = nearest ? Math.sqrt(nearest.squared) + reach : Number.POSITIVE_INFINITY;
    this.#limit[index] = metres * metres;
  }

  moved(index: number, x: number, y: number, situation: Situation, unrest: Unrest): boolean {
    return unrest.nearest(
      situation,
      this.count,
      x,
      y,
      this.#spot[index] as number,
      this.#limit[index] as number,
    );
  }

  grow(size: number): void {
    const [spot, limit] = [this.#spot, this.#limit];
    this.#spot = new Int32Array(size);
    this.#limit = new Float64Array(size);
    this.#spot.set(spot);
    this.#limit.set(limit);
  }
}

/**
 * What kept answers rest on, as columns: where each place is, and how far it is to its nearest units. After a change all
 * places are looked over, and most are left alone; reading numbers side by side is what makes that quick.
 */
export class Watch {
  #x = new Float64Array(64).fill(Number.NaN);
  #y = new Float64Array(64);
  #reach = new Float64Array(64);
  readonly #nearest = COUNTS.map((count) => new NearestColumns(count));
  #length = 0;

  /** `reach` is how far from (x, y) the place extends. */
  set(index: number, x: number, y: number, nearest: NearestUnits, reach = 0): void {
    if (index >= this.#x.length) this.#grow(index + 1);
    this.#length = Math.max(this.#length, index + 1);
    this.#x[index] = x;
    this.#y[index] = y;
    this.#reach[index] = reach;
    for (const columns of this.#nearest) columns.set(index, nearest[columns.count], reach);
  }

  clear(index: number): void {
    if (index < this.#length) this.#x[index] = Number.NaN;
  }

  /**
   * Places whose answers may no longer hold: units came or went within `radius`, a site within `link` is another than it
   * was, or another unit may be the nearest. Now and then one too many, never one too few.
   */
  stale(situation: Situation, unrest: Unrest, radius: number, link: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.#length; index++) {
      const x = this.#x[index] as number;
      if (Number.isNaN(x)) continue;
      const y = this.#y[index] as number;
      if (
        unrest.around(x, y, radius) ||
        unrest.joining(x, y, link + (this.#reach[index] as number)) ||
        this.nearestMoved(index, situation, unrest)
      )
        found.push(index);
    }
    return found;
  }

  /** Whether another unit, of either count, may be the nearest now. */
  nearestMoved(index: number, situation: Situation, unrest: Unrest): boolean {
    const x = this.#x[index] as number;
    const y = this.#y[index] as number;
    // Asked of every place after every change: a function made for each would be more litter than all the answers.
    for (const columns of this.#nearest) if (columns.moved(index, x, y, situation, unrest)) return true;
    return false;
  }

  #grow(least: number): void {
    const size = Math.max(least, 2 * this.#x.length);
    const [x, y, reach] = [this.#x, this.#y, this.#reach];
    this.#x = new Float64Array(size).fill(Number.NaN);
    this.#y = new Float64Array(size);
    this.#reach = new Float64Array(size);
    this.#x.set(x);
    this.#y.set(y);
    this.#reach.set(reach);
    for (const columns of this.#nearest) columns.grow(size);
  }
}
