import { byId } from "../ground/by-id.ts";
import type { Facility, FacilityKind } from "../model/index.ts";
import type { FacilityLayer } from "./facility-layer.ts";
import type { Travel } from "./roads/road-costs.ts";
import type { RoadQuestion } from "./roads/road-ways.ts";
import { whole } from "./rounding.ts";
import type { Vantage } from "./vantage.ts";

/** Services of one kind, or those of it that count; `id` tells one choice from another. */
export interface Services {
  readonly kind: FacilityKind;
  readonly counts?: { readonly id: string; readonly of: (facility: Facility) => boolean };
}

export interface Means {
  readonly travel: Travel;
  /** Metres a place may lie from the road and still be joined to it. */
  readonly limit: number;
  /** What a straight line of so many metres is reckoned to cost, in the units of the roads: mm on foot, ms by car. */
  readonly costOfStraight: (metres: number) => number;
}

export interface Way {
  readonly facility: Facility;
  readonly cost: number;
  readonly by: "road" | "straight" | "offRoad" | "noWay";
  readonly gap: number | null;
}

/** The same as the roads are asked. */
export function roadQuestion({ ground }: Vantage, { kind, counts }: Services, means: Means): RoadQuestion {
  const { all } = ground.facilities(kind);
  return {
    services: counts ? `${kind}:${counts.id}` : kind,
    facilities: () => byId(counts ? all.filter(counts.of) : all),
    travel: means.travel,
    limit: means.limit,
  };
}

/**
 * The way to the nearest service: along the roads when a network is loaded and both ends are joined to it, else the
 * straight line. Services that no road comes near are held against the others by their straight line, so that a shop is
 * not lost because the network ends before it; undefined when the data has no such service.
 */
export function wayTo(from: Vantage, services: Services, means: Means): Way | undefined {
  const { ground, plot } = from;
  const layer = ground.facilities(services.kind);
  const roads = ground.roads();
  if (!roads) return straightTo(from, layer, services, means, "straight");
  const { joined, reach, field } = roads.nearest(plot.at, roadQuestion(from, services, means));
  if (!joined) return straightTo(from, layer, services, means, "offRoad");
  if (!reach) return straightTo(from, layer, services, means, "noWay");
  const off = straightTo(from, field.offRoad, services, means, "offRoad");
  if (off && off.cost < reach.cost) return off;
  return { facility: reach.facility, cost: reach.cost, by: "road", gap: whole(reach.gaps[0] / 1000) };
}

function straightTo(
  { plot }: Vantage,
  among: FacilityLayer,
  { counts }: Services,
  { costOfStraight }: Means,
  by: Way["by"],
): Way | undefined {
  const near = among.nearest(plot.at.x, plot.at.y, counts?.of);
  return near && { facility: near.facility, cost: costOfStraight(near.distance), by, gap: null };
}
