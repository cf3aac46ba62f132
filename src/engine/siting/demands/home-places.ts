import { PointGrid } from "../../geometry/point-grid.ts";
import type { Ground } from "../../ground/ground.ts";
import { streetName } from "./street-name.ts";

/**
 * How far the nearest address may be for a place to lie in its street, metres. Design default: a plot of a few hundred
 * square metres lies within it of its neighbours' doors, the next street of a Norwegian residential area seldom does.
 */
const STREET_REACH = 60;

/** The ordinary homes a demand is held against: address points with their area and street. Of a dataset alone, so made once. */
export interface HomePlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly homes: Int32Array;
  readonly area: Int32Array;
  /** Street of an address point; null where its label does not say. */
  readonly streetOf: (index: number) => string | null;
  /** Street of any other point: that of the nearest address that has one, near enough. */
  readonly streetAt: (x: number, y: number) => string | null;
}

const made = new WeakMap<Ground, HomePlaces>();

/** An address point whose dwellings are not known is one home. */
export function homePlaces(ground: Ground): HomePlaces {
  const known = made.get(ground);
  if (known) return known;
  const { x, y, dwellings, labels } = ground.dataset.residences;
  const area = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) area[i] = ground.areaIndex.locate(x[i] as number, y[i] as number);
  const streets = new Map<number, string | null>();
  const streetOf = (index: number): string | null => {
    const named = streets.get(index);
    if (named !== undefined) return named;
    const street = streetName(labels[index] ?? "");
    streets.set(index, street);
    return street;
  };
  let grid: PointGrid | undefined;
  const places: HomePlaces = {
    x,
    y,
    homes: dwellings.map((many) => (many === -1 ? 1 : many)),
    area,
    streetOf,
    streetAt: (px, py) => {
      grid ??= new PointGrid(x, y);
      const found: number[] = [];
      grid.within(px, py, STREET_REACH, found);
      return nearestStreet(found, x, y, px, py, streetOf);
    },
  };
  made.set(ground, places);
  return places;
}

/** Of two addresses as near, the street that sorts first (promise E3). */
function nearestStreet(
  among: readonly number[],
  x: Float64Array,
  y: Float64Array,
  px: number,
  py: number,
  streetOf: (index: number) => string | null,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const i of among) {
    const squared = ((x[i] as number) - px) ** 2 + ((y[i] as number) - py) ** 2;
    if (squared > least) continue;
    const street = streetOf(i);
    if (street === null || (squared === least && best !== null && best <= street)) continue;
    best = street;
    least = squared;
  }
  return best;
}
