import type { Place } from "./base-places.ts";

/**
 * Points where places are. The flats of a building stand at one point, and whatever is asked by distance has one answer
 * for all of them, so distances are measured between spots: a fifth as many as there are places in a city.
 */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Spot of each place. */
  readonly of: Int32Array;
  /** Places of each spot. */
  readonly places: readonly (readonly number[])[];
}

export function spotsOf(places: readonly Place[]): Spots {
  const of = new Int32Array(places.length);
  const members: number[][] = [];
  const known = new Map<number, Map<number, number>>();
  places.forEach(({ x, y }, index) => {
    const column = known.get(x) ?? new Map<number, number>();
    known.set(x, column);
    const spot = column.get(y) ?? members.length;
    column.set(y, spot);
    of[index] = spot;
    const here = members[spot];
    if (here) here.push(index);
    else members[spot] = [index];
  });
  const first = (spot: readonly number[]) => places[spot[0] as number] as Place;
  return {
    x: Float64Array.from(members, (spot) => first(spot).x),
    y: Float64Array.from(members, (spot) => first(spot).y),
    of,
    places: members,
  };
}
