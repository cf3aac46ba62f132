import type { Count } from "../model/index.ts";
import type { PlaceStore } from "./place-store.ts";
import type { PerCount } from "./reading.ts";

export interface Nearest {
  readonly spot: number;
  /** Square metres: compared as it is, rooted only when shown. */
  readonly squared: number;
}

/** The nearest other unit of each count; undefined when there is no other. */
export type NearestUnits = PerCount<Nearest | undefined>;

/** Most of a city's stock has another municipal unit this near, metres: then nobody need look through all of it. */
const CLOSE = 200;

/** Spots with units of one count, side by side. */
interface Columns {
  readonly spot: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The spots with units of one count, to be searched through from end to end. Of the programme's there are some hundred, at
 * most a few thousand: a pass over them costs less than keeping a tree true while they come and go. Of the stock's there
 * are ten times as many, but seldom far between: the grid is asked first, and all of them only in vain. They are laid out
 * when first gone through, which those of the stock seldom are after a change. Good for one situation only.
 */
export class UnitSpots {
  readonly #store: PlaceStore;
  readonly #count: Count;
  readonly #found: number[] = [];
  #all: Columns | undefined;

  constructor(store: PlaceStore, count: Count) {
    this.#store = store;
    this.#count = count;
  }

  /** The nearest spot that is not one of the `excluded`; undefined when there is no other. */
  nearest(x: number, y: number, excluded: readonly number[]): Nearest | undefined {
    return (
      (this.#count === "stock" ? this.#amongClose(x, y, excluded) : undefined) ??
      this.#amongAll(x, y, excluded)
    );
  }

  #amongClose(x: number, y: number, excluded: readonly number[]): Nearest | undefined {
    const { spots } = this.#store;
    const units = spots.units[this.#count];
    const n = this.#store.near(x, y, CLOSE, this.#found);
    let best = -1;
    let squared = Number.POSITIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      const spot = this.#found[k] as number;
      if ((units[spot] as number) === 0) continue;
      const dx = (spots.x[spot] as number) - x;
      const dy = (spots.y[spot] as number) - y;
      const d = dx * dx + dy * dy;
      if (!(d < squared || (d === squared && spot < best)) || excluded.includes(spot)) continue;
      best = spot;
      squared = d;
    }
    return best === -1 ? undefined : { spot: best, squared };
  }

  #amongAll(x: number, y: number, excluded: readonly number[]): Nearest | undefined {
    this.#all ??= columnsOf(this.#store, this.#count);
    const { spot, x: xs, y: ys } = this.#all;
    let best = -1;
    let squared = Number.POSITIVE_INFINITY;
    for (let k = 0; k < spot.length; k++) {
      const dx = (xs[k] as number) - x;
      const dy = (ys[k] as number) - y;
      const d = dx * dx + dy * dy;
      if (!(d < squared) || excluded.includes(spot[k] as number)) continue;
      best = spot[k] as number;
      squared = d;
    }
    return best === -1 ? undefined : { spot: best, squared };
  }
}

function columnsOf({ spots, spotCount }: PlaceStore, count: Count): Columns {
  const units = spots.units[count];
  let n = 0;
  for (let spot = 0; spot < spotCount; spot++) if ((units[spot] as number) > 0) n += 1;
  const columns = { spot: new Int32Array(n), x: new Float64Array(n), y: new Float64Array(n) };
  for (let spot = 0, k = 0; spot < spotCount; spot++) {
    if ((units[spot] as number) === 0) continue;
    columns.spot[k] = spot;
    columns.x[k] = spots.x[spot] as number;
    columns.y[k] = spots.y[spot] as number;
    k += 1;
  }
  return columns;
}
