import type { Nearest } from "../situation/nearest.ts";
import type { Situation } from "../situation/situation.ts";
import type { Unrest } from "./unrest.ts";

/**
 * What kept answers rest on, as columns: where each place is, and how far it is to its nearest programme unit. After a
 * change all places are looked over, and most are left alone; reading numbers side by side is what makes that quick.
 */
export class Watch {
  #x = new Float64Array(64).fill(Number.NaN);
  #y = new Float64Array(64);
  #nearestSpot = new Int32Array(64);
  /** A programme unit nearer than this, squared, may be the nearest now. */
  #nearestLimit = new Float64Array(64);
  #length = 0;

  /** `reach` is how far from (x, y) the place extends. */
  set(index: number, x: number, y: number, nearest: Nearest | undefined, reach = 0): void {
    if (index >= this.#x.length) this.#grow(index + 1);
    this.#length = Math.max(this.#length, index + 1);
    this.#x[index] = x;
    this.#y[index] = y;
    this.#nearestSpot[index] = nearest?.spot ?? -1;
    const metres = nearest ? Math.sqrt(nearest.squared) + reach : Number.POSITIVE_INFINITY;
    this.#nearestLimit[index] = metres * metres;
  }

  clear(index: number): void {
    if (index < this.#length) this.#x[index] = Number.NaN;
  }

  /**
   * Places whose answers may no longer hold: units came or went within `radius`, a site within `link` is another than it
   * was, or another programme unit may be the nearest. Now and then one too many, never one too few.
   */
  stale(situation: Situation, unrest: Unrest, radius: number, link: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.#length; index++) {
      const x = this.#x[index] as number;
      if (Number.isNaN(x)) continue;
      const y = this.#y[index] as number;
      if (
        unrest.around(x, y, radius) ||
        (link > 0 && unrest.joining(x, y, link)) ||
        unrest.nearest(
          situation,
          x,
          y,
          this.#nearestSpot[index] as number,
          this.#nearestLimit[index] as number,
        )
      )
        found.push(index);
    }
    return found;
  }

  /** Whether another programme unit may be the nearest now. */
  nearestMoved(index: number, situation: Situation, unrest: Unrest): boolean {
    const [x, y] = [this.#x[index] as number, this.#y[index] as number];
    return unrest.nearest(
      situation,
      x,
      y,
      this.#nearestSpot[index] as number,
      this.#nearestLimit[index] as number,
    );
  }

  #grow(least: number): void {
    const size = Math.max(least, 2 * this.#x.length);
    const [x, y, spot, limit] = [this.#x, this.#y, this.#nearestSpot, this.#nearestLimit];
    this.#x = new Float64Array(size).fill(Number.NaN);
    this.#y = new Float64Array(size);
    this.#nearestSpot = new Int32Array(size);
    this.#nearestLimit = new Float64Array(size);
    this.#x.set(x);
    this.#y.set(y);
    this.#nearestSpot.set(spot);
    this.#nearestLimit.set(limit);
  }
}
