import { type Facility, type FacilityKind, isKnown } from "../model/index.ts";
import { whole } from "./rounding.ts";
import type { Site } from "./site.ts";

export type Walk = {
  /** Whole metres on foot: the straight line times the detour factor; null when the data has no such place. */
  readonly distance: number | null;
  readonly name: string | null;
};

export function walkTo(
  site: Site,
  kind: FacilityKind,
  detour: number,
  counts?: (facility: Facility) => boolean,
): Walk {
  const { x, y } = site.plot.at;
  const near = site.ground.facilities(kind).nearest(x, y, counts);
  if (!near) return { distance: null, name: null };
  const { name } = near.facility;
  return { distance: whole(near.distance * detour), name: isKnown(name) ? name : null };
}

/** The nearer of two; an unknown one is as if it were not there. */
export function nearer(a: Walk, b: Walk): Walk {
  if (a.distance === null) return b;
  return b.distance === null || a.distance <= b.distance ? a : b;
}

/** The farther of two that are both needed: unknown as long as one of them is. */
export function farther(a: Walk, b: Walk): Walk {
  if (a.distance === null || b.distance === null) return { distance: null, name: null };
  return a.distance >= b.distance ? a : b;
}
