import { type Facility, type FacilityKind, isKnown } from "../model/index.ts";
import { param } from "../rules/param.ts";
import type { Params } from "../rules/rule.ts";
import { tenths, whole } from "./rounding.ts";
import type { Vantage } from "./vantage.ts";
import { type Means, type Services, type Way, wayTo } from "./way-to.ts";

/** How a distance was found, and how far the place lies from the road. */
export type Measuring = {
  /**
   * "road": along the road network. Else the straight line times the detour factor: "straight" with no network loaded,
   * "offRoad" where the place or the service lies too far from every road, "noWay" where the roads do not connect them.
   */
  readonly by: string;
  /** Whole metres between the place and the road it is joined to, straight; null when no road was used. */
  readonly gap: number | null;
};

export type Walk = Measuring & {
  /** Whole metres on foot; null when the data has no such place. */
  readonly distance: number | null;
  readonly name: string | null;
};

export const NOWHERE: Walk = { distance: null, name: null, by: "straight", gap: null };

/** On foot, as the rule's own `detour` and `toRoad` have it. */
export function onFoot(params: Params): Means {
  const detour = param(params, "detour");
  return {
    travel: { mode: "walk" },
    limit: param(params, "toRoad"),
    costOfStraight: (metres) => metres * detour * 1000,
  };
}

/** By car: at the speed limit where the network knows it, at the rule's own `speed` elsewhere. */
export function byCar(params: Params): Means {
  const detour = param(params, "detour");
  const speed = param(params, "speed");
  return {
    travel: { mode: "drive", speed },
    limit: param(params, "toRoad"),
    // 1 km/h is 1/3600 m per ms.
    costOfStraight: (metres) => (metres * detour * 3600) / speed,
  };
}

/** On foot to the nearest. */
export function walkTo(from: Vantage, kind: FacilityKind, params: Params, counts?: Services["counts"]): Walk {
  const way = wayTo(from, counts ? { kind, counts } : { kind }, onFoot(params));
  return way ? { distance: whole(way.cost / 1000), ...told(way) } : NOWHERE;
}

/** In a straight line times the detour factor, whatever roads there are: for places that no road need lead to. */
export function straightTo(from: Vantage, kind: FacilityKind, detour: number): Walk {
  const near = from.ground.facilities(kind).nearest(from.plot.at.x, from.plot.at.y);
  return near
    ? { distance: whole(near.distance * detour), name: nameOf(near.facility), by: "straight", gap: null }
    : NOWHERE;
}

export type Drive = Measuring & {
  /** Minutes in tenths; null when the data has no such place. */
  readonly minutes: number | null;
  readonly name: string | null;
};

/** By car from the nearest. */
export function driveFrom(from: Vantage, kind: FacilityKind, params: Params): Drive {
  const way = wayTo(from, { kind }, byCar(params));
  return way
    ? { minutes: tenths(way.cost / 60_000), ...told(way) }
    : { minutes: null, name: null, by: "straight", gap: null };
}

const told = ({ facility, by, gap }: Way) => ({ name: nameOf(facility), by, gap });

const nameOf = ({ name }: Facility): string | null => (isKnown(name) ? name : null);

/** The nearer of two; an unknown one is as if it were not there. */
export function nearer(a: Walk, b: Walk): Walk {
  if (a.distance === null) return b;
  return b.distance === null || a.distance <= b.distance ? a : b;
}

/** The farther of two that are both needed: unknown as long as one of them is. */
export function farther(a: Walk, b: Walk): Walk {
  if (a.distance === null || b.distance === null) return NOWHERE;
  return a.distance >= b.distance ? a : b;
}
