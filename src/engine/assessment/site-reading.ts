import type { Known, RingCount } from "../model/index.ts";
import { UNKNOWN } from "../model/index.ts";
import type { Nearest } from "../situation/nearest.ts";
import type { RingReading } from "../situation/reading.ts";
import { type Surroundings, sitesWithin } from "../situation/surroundings.ts";
import type { Context } from "./context.ts";

/** A staffed base within linking distance of a point; null where no staffed base is known at all. */
export function staffedAt({ situation }: Context, x: number, y: number): boolean | null {
  const bases = situation.ground.staffedBases;
  if (bases.length === 0) return null;
  const reach = situation.book.param("d3-site-size", "linkMetres");
  return bases.some((base) => (base.x - x) ** 2 + (base.y - y) ** 2 <= reach * reach);
}

export function ringReadings(
  { situation, radii }: Context,
  x: number,
  y: number,
  around: Surroundings,
): readonly RingReading[] {
  const residents = situation.ground.residences.within(x, y, radii.rings);
  return radii.rings.map((radius, r) => ({
    units: around.rings[r] as RingReading["units"],
    sites: sitesWithin(around, radius),
    residents: residents[r] ?? null,
  }));
}

export function ringCounts(radii: readonly number[], rings: readonly RingReading[]): readonly RingCount[] {
  return rings.map(({ units, sites, residents }, r) => ({
    radius: radii[r] as number,
    programmeUnits: units.programme,
    stockUnits: units.stock,
    programmeSites: sites,
    residents: residents ?? UNKNOWN,
  }));
}

export function metresTo(nearest: Nearest | undefined): Known<number> {
  return nearest === undefined ? UNKNOWN : Math.sqrt(nearest.squared);
}

export function knownOrNull(value: Known<number>): number | null {
  return value === UNKNOWN ? null : value;
}
