import type { PlaceStore } from "./place-store.ts";

export interface Nearest {
  readonly index: number;
  /** Square metres: compared as it is, rooted only when shown. */
  readonly squared: number;
}

/**
 * Programme places side by side, to be searched through from end to end. There are some hundred, at most a few thousand:
 * a pass over them costs less than keeping a tree true while they come and go.
 */
export class ProgrammePlaces {
  readonly #index: Int32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;

  constructor(store: PlaceStore) {
    const { programme, x, y, length } = store;
    let n = 0;
    for (let i = 0; i < length; i++) if ((programme[i] as number) > 0) n += 1;
    this.#index = new Int32Array(n);
    this.#x = new Float64Array(n);
    this.#y = new Float64Array(n);
    let k = 0;
    for (let i = 0; i < length; i++) {
      if ((programme[i] as number) === 0) continue;
      this.#index[k] = i;
      this.#x[k] = x[i] as number;
      this.#y[k] = y[i] as number;
      k += 1;
    }
  }

  /** The nearest place that is not one of the `excluded`; undefined when there is no other. */
  nearest(x: number, y: number, excluded: readonly number[]): Nearest | undefined {
    let best = -1;
    let squared = Number.POSITIVE_INFINITY;
    for (let k = 0; k < this.#index.length; k++) {
      const dx = (this.#x[k] as number) - x;
      const dy = (this.#y[k] as number) - y;
      const d = dx * dx + dy * dy;
      if (!(d < squared) || excluded.includes(this.#index[k] as number)) continue;
      best = this.#index[k] as number;
      squared = d;
    }
    return best === -1 ? undefined : { index: best, squared };
  }
}
