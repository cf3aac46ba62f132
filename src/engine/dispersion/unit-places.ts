import type { Situation } from "../situation/situation.ts";

/** Where units are in a situation: one entry a place that has any, as columns. */
export interface UnitPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly programme: Int32Array;
  /** Never fewer than the programme's: a unit of the programme is among the homes it is compared with. */
  readonly stock: Int32Array;
  /** Index of the area, −1 outside every one. */
  readonly area: Int32Array;
  /** The engine's names of the places: sorted, so that chance is dealt in the same order whatever order a file had (E3). */
  readonly keys: readonly string[];
  readonly units: { readonly programme: number; readonly stock: number };
}

/**
 * A placement at a bare point is a home outside the register. It counts with the programme, and so it must count with the
 * stock too: in random labelling the programme is drawn from the stock, and cannot be larger anywhere.
 */
export function unitPlaces({ store }: Situation): UnitPlaces {
  const used: number[] = [];
  for (let index = 0; index < store.length; index++)
    if ((store.programme[index] as number) > 0 || (store.stock[index] as number) > 0) used.push(index);
  const keyOf = (index: number) => store.keys[index] as string;
  used.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const programme = Int32Array.from(used, (index) => store.programme[index] as number);
  const stock = Int32Array.from(used, (index) =>
    Math.max(store.programme[index] as number, store.stock[index] as number),
  );
  const sum = (column: Int32Array) => column.reduce((total, units) => total + units, 0);
  return {
    x: Float64Array.from(used, (index) => store.x(index)),
    y: Float64Array.from(used, (index) => store.y(index)),
    programme,
    stock,
    area: Int32Array.from(used, (index) => store.area[index] as number),
    keys: used.map(keyOf),
    units: { programme: sum(programme), stock: sum(stock) },
  };
}
