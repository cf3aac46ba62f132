import type { PlaceStore } from "./place-store.ts";

export interface Nearest {
  readonly spot: number;
  /** Square metres: compared as it is, rooted only when shown. */
  readonly squared: number;
}

/**
 * Spots with programme units side by side, to be searched through from end to end. There are some hundred, at most a few
 * thousand: a pass over them costs less than keeping a tree true while they come and go.
 */
export class ProgrammeSpots {
  readonly #spot: Int32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;

  constructor({ spots, spotCount }: PlaceStore) {
    const { programme } = spots.units;
    let n = 0;
    for (let spot = 0; spot < spotCount; spot++) if ((programme[spot] as number) > 0) n += 1;
    this.#spot = new Int32Array(n);
    this.#x = new Float64Array(n);
    this.#y = new Float64Array(n);
    let k = 0;
    for (let spot = 0; spot < spotCount; spot++) {
      if ((programme[spot] as number) === 0) continue;
      this.#spot[k] = spot;
      this.#x[k] = spots.x[spot] as number;
      this.#y[k] = spots.y[spot] as number;
      k += 1;
    }
  }

  /** The nearest spot that is not one of the `excluded`; undefined when there is no other. */
  nearest(x: number, y: number, excluded: readonly number[]): Nearest | undefined {
    let best = -1;
    let squared = Number.POSITIVE_INFINITY;
    for (let k = 0; k < this.#spot.length; k++) {
      const dx = (this.#x[k] as number) - x;
      const dy = (this.#y[k] as number) - y;
      const d = dx * dx + dy * dy;
      if (!(d < squared) || excluded.includes(this.#spot[k] as number)) continue;
      best = this.#spot[k] as number;
      squared = d;
    }
    return best === -1 ? undefined : { spot: best, squared };
  }
}
