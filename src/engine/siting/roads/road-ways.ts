import type { Facility, Point, RoadNetwork } from "../../model/index.ts";
import { distanceField } from "./distance-field.ts";
import { RoadCosts, type Travel } from "./road-costs.ts";
import { type Arcs, arcsOf, type RoadGraph, type RoadMode, roadGraph } from "./road-graph.ts";
import { roadParts } from "./road-parts.ts";
import { RoadSnaps, type Snap } from "./road-snaps.ts";
import { type RoadReach, ServiceField } from "./service-field.ts";
import { type RoadPath, tracePath } from "./trace-path.ts";

/** Which services are meant, and how they are gone to. */
export interface RoadQuestion {
  /** Names the choice of services: answers are kept by it. */
  readonly services: string;
  /** In the order of their ids. */
  readonly facilities: () => readonly Facility[];
  readonly travel: Travel;
  /** Metres a place may lie from the road. */
  readonly limit: number;
}

export interface RoadAnswer {
  /** Whether the point lies near enough to a road at all. */
  readonly joined: boolean;
  /** Undefined when none of the services is connected with the point. */
  readonly reach: RoadReach | undefined;
  readonly field: ServiceField;
}

export interface FootAnswer {
  /** Whether the point lies near enough to a road at all. */
  readonly joined: boolean;
  /** Metres to the nearest, both joins included; undefined when none is connected with the point. */
  readonly metres: number | undefined;
}

/** What is worked out once for everybody who goes in one way. */
interface Ground {
  readonly arcs: Arcs;
  readonly snaps: RoadSnaps;
}

/** Choices of services kept at a time. A slider makes a new one at every step; 32 of a city's are about 80 MB. */
const MOST_FIELDS = 32;

/**
 * Ways along a road network. Neither roads nor services change in a scenario, so a search is made once per kind of service
 * and a plot then costs no more than finding its road.
 */
export class RoadWays {
  readonly #graph: RoadGraph;
  readonly #ground = new Map<RoadMode, Ground>();
  readonly #fields = new Map<string, ServiceField>();
  #last: { readonly key: string; readonly joins: readonly Snap[] } | undefined;

  constructor(network: RoadNetwork) {
    this.#graph = roadGraph(network);
  }

  nearest({ x, y }: Point, question: RoadQuestion): RoadAnswer {
    const field = this.#field(question);
    const { mode } = question.travel;
    const joins = this.#joins(x, y, mode, question.limit);
    return { joined: joins.length > 0, reach: field.reach(joins), field };
  }

  /** The way from a point to the nearest service as it would be drawn, in metres; undefined where there is none. */
  path(at: Point, question: RoadQuestion): RoadPath | undefined {
    const { reach, field } = this.nearest(at, question);
    if (!reach) return undefined;
    return tracePath(this.#graph, new RoadCosts(this.#graph, question.travel), at, reach, field.field);
  }

  /** The nearest of some points on foot: searched outward from one, since the points are others every time. */
  onFoot({ x, y }: Point, others: readonly Point[], limit: number): FootAnswer {
    const travel: Travel = { mode: "walk" };
    const { arcs, snaps } = this.#of(travel.mode);
    const costs = new RoadCosts(this.#graph, travel);
    const joins = this.#joins(x, y, travel.mode, limit);
    const seeds = joins.flatMap((snap) =>
      costs.toEnds(snap).map(({ node, cost }) => ({ node, cost: cost + snap.gap, origin: 0 })),
    );
    const field = distanceField(this.#graph.nodes, arcs, costs.ofEdge, seeds);
    let millimetres = Number.POSITIVE_INFINITY;
    for (const other of others)
      for (const snap of snaps.of(other.x, other.y, limit)) {
        for (const { node, cost } of costs.toEnds(snap, true)) {
          const sofar = field.cost[node] as number;
          if (sofar >= 0) millimetres = Math.min(millimetres, sofar + cost + snap.gap);
        }
        for (const join of joins)
          if (join.edge === snap.edge)
            millimetres = Math.min(
              millimetres,
              join.gap + (costs.between(join, snap) ?? Infinity) + snap.gap,
            );
      }
    return {
      joined: joins.length > 0,
      metres: Number.isFinite(millimetres) ? millimetres / 1000 : undefined,
    };
  }

  #field({ services, facilities, travel, limit }: RoadQuestion): ServiceField {
    const speed = travel.mode === "drive" ? travel.speed : 0;
    const key = JSON.stringify([travel.mode, services, limit, speed]);
    const known = this.#fields.get(key);
    if (known) return known;
    const { arcs, snaps } = this.#of(travel.mode);
    const costs = new RoadCosts(this.#graph, travel);
    const made = new ServiceField(this.#graph, arcs, costs, snaps, facilities(), limit);
    if (this.#fields.size >= MOST_FIELDS) {
      const [oldest] = this.#fields.keys();
      if (oldest !== undefined) this.#fields.delete(oldest);
    }
    this.#fields.set(key, made);
    return made;
  }

  /** The same point is asked for one kind of service after the other. */
  #joins(x: number, y: number, mode: RoadMode, limit: number): readonly Snap[] {
    const key = `${x} ${y} ${mode} ${limit}`;
    if (this.#last?.key !== key) this.#last = { key, joins: this.#of(mode).snaps.of(x, y, limit) };
    return this.#last.joins;
  }

  #of(mode: RoadMode): Ground {
    const known = this.#ground.get(mode);
    if (known) return known;
    const made: Ground = {
      arcs: arcsOf(this.#graph, mode),
      snaps: new RoadSnaps(this.#graph, mode, roadParts(this.#graph, mode)),
    };
    this.#ground.set(mode, made);
    return made;
  }
}
