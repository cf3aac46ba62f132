import { type Facility, type FacilityKind, isKnown, type Point } from "../model/index.ts";
import type { SitingGround } from "./ground.ts";
import { whole } from "./rounding.ts";

/** Where a walk begins. A site is one; so is a vacant dwelling, which has no plot of its own to build on. */
export interface Vantage {
  readonly ground: SitingGround;
  readonly plot: { readonly at: Point };
}

export type Walk = {
  /** Whole metres on foot: the straight line times the detour factor; null when the data has no such place. */
  readonly distance: number | null;
  readonly name: string | null;
};

export function walkTo(
  from: Vantage,
  kind: FacilityKind,
  detour: number,
  counts?: (facility: Facility) => boolean,
): Walk {
  const { x, y } = from.plot.at;
  const near = from.ground.facilities(kind).nearest(x, y, counts);
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
