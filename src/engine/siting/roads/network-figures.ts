import type { RoadNetwork } from "../../model/index.ts";
import { roadGraph } from "./road-graph.ts";
import { deadOneWays, roadParts } from "./road-parts.ts";

/** What to know of a network before relying on it. */
export interface NetworkFigures {
  readonly edges: number;
  readonly junctions: number;
  readonly kilometres: number;
  /** Pieces that cannot be walked between, and edges outside the one with most road. */
  readonly parts: number;
  readonly outside: number;
  /** Edges a car can only come into or only leave. */
  readonly deadOneWays: number;
  /** Edges without a speed limit that a car may use. */
  readonly drivable: number;
  readonly withoutSpeed: number;
}

export function networkFigures(network: RoadNetwork): NetworkFigures {
  const graph = roadGraph(network);
  const walk = roadParts(graph, "walk");
  const edges = network.use.length;
  const walkable = walk.edges.reduce((sum, many) => sum + many, 0);
  const inMain = walk.edges.reduce(
    (most, many, part) => (walk.length[part] === walk.longest ? Math.max(most, many) : most),
    0,
  );
  let [drivable, withoutSpeed, millimetres] = [0, 0, 0];
  for (let edge = 0; edge < edges; edge++) {
    millimetres += graph.length[edge] as number;
    if ((network.use[edge] as number) < 2) continue;
    drivable += 1;
    if ((network.speed[edge] as number) <= 0) withoutSpeed += 1;
  }
  return {
    edges,
    junctions: graph.nodes,
    kilometres: Math.round(millimetres / 1e5) / 10,
    parts: walk.count,
    outside: walkable - inMain,
    deadOneWays: deadOneWays(graph),
    drivable,
    withoutSpeed,
  };
}
