import type { Facility } from "../../model/index.ts";
import { FacilityLayer } from "../facility-layer.ts";
import { type DistanceField, distanceField, type Seed } from "./distance-field.ts";
import type { RoadCosts } from "./road-costs.ts";
import type { Arcs, RoadGraph } from "./road-graph.ts";
import type { RoadSnaps, Snap } from "./road-snaps.ts";

/** The way between a point and the nearest service, along roads. */
export interface RoadReach {
  readonly facility: Facility;
  /** Millimetres on foot, milliseconds by car, both joins included. */
  readonly cost: number;
  /** Millimetres from the point to the road, and from the road to the service. */
  readonly gaps: readonly [point: number, service: number];
  /** Where the point joins the road, and where the way goes on from there: a junction, or straight along one edge. */
  readonly snap: Snap;
  readonly end: { readonly node: number } | { readonly service: Snap };
  readonly serviceSnaps: readonly Snap[];
}

interface OnEdge {
  readonly origin: number;
  readonly snap: Snap;
}

/** How far it is from services of one kind to everywhere: searched outward from all of them at once, then only looked up. */
export class ServiceField {
  /** Those no road comes near: for them only the straight line is left. */
  readonly offRoad: FacilityLayer;
  readonly field: DistanceField;
  readonly #facilities: readonly Facility[];
  readonly #costs: RoadCosts;
  readonly #snaps: readonly (readonly Snap[])[];
  readonly #onEdge = new Map<number, OnEdge[]>();

  /** @param facilities in the order of their ids, so that of two as near the first is taken. @param limit metres */
  constructor(
    graph: RoadGraph,
    arcs: Arcs,
    costs: RoadCosts,
    snaps: RoadSnaps,
    facilities: readonly Facility[],
    limit: number,
  ) {
    this.#facilities = facilities;
    this.#costs = costs;
    this.#snaps = facilities.map(({ at }) => snaps.of(at.x, at.y, limit));
    this.offRoad = new FacilityLayer(facilities.filter((_, origin) => this.#snaps[origin]?.length === 0));
    const seeds: Seed[] = [];
    this.#snaps.forEach((all, origin) => {
      for (const snap of all) {
        const gap = costs.ofGap(snap.gap);
        for (const { node, cost } of costs.toEnds(snap)) seeds.push({ node, cost: cost + gap, origin });
        const others = this.#onEdge.get(snap.edge);
        if (others) others.push({ origin, snap });
        else this.#onEdge.set(snap.edge, [{ origin, snap }]);
      }
    });
    this.field = distanceField(graph.nodes, arcs, costs.ofEdge, seeds);
  }

  /** The nearest service as seen from a point that is joined to the network; undefined when none is connected with it. */
  reach(joins: readonly Snap[]): RoadReach | undefined {
    let best: { origin: number; cost: number; snap: Snap; end: RoadReach["end"] } | undefined;
    const take = (origin: number, cost: number, snap: Snap, end: RoadReach["end"]) => {
      if (!best || cost < best.cost || (cost === best.cost && origin < best.origin))
        best = { origin, cost, snap, end };
    };
    for (const snap of joins) {
      const gap = this.#costs.ofGap(snap.gap);
      // Whoever comes from the service arrives with the traffic: from where leaving against it would lead.
      for (const { node, cost } of this.#costs.toEnds(snap, true)) {
        const sofar = this.field.cost[node] as number;
        if (sofar >= 0) take(this.field.origin[node] as number, sofar + cost + gap, snap, { node });
      }
      for (const { origin, snap: service } of this.#onEdge.get(snap.edge) ?? []) {
        const along = this.#costs.between(service, snap);
        if (along === undefined) continue;
        take(origin, along + gap + this.#costs.ofGap(service.gap), snap, { service });
      }
    }
    if (!best) return undefined;
    const { origin, cost, snap, end } = best;
    const serviceSnaps = this.#snaps[origin] ?? [];
    return {
      facility: this.#facilities[origin] as Facility,
      cost,
      gaps: [snap.gap, Math.min(...serviceSnaps.map(({ gap }) => gap))],
      snap,
      end,
      serviceSnaps,
    };
  }
}
