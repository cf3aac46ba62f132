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
    const indexes: number[] = [];
    for (let i = 0; i < store.length; i++) if ((store.programme[i] as number) > 0) indexes.push(i);
    this.#index = Int32Array.from(indexes);
    this.#x = Float64Array.from(indexes, (i) => store.x[i] as number);
    this.#y = Float64Array.from(indexes, (i) => store.y[i] as number);
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
