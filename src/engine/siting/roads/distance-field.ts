import { NodeHeap } from "./node-heap.ts";
import type { Arcs } from "./road-graph.ts";

/** Where a search begins: a junction, what it costs to be there, and which of the origins it belongs to. */
export interface Seed {
  readonly node: number;
  readonly cost: number;
  readonly origin: number;
}

/** For every junction the nearest origin; of two as near, the lower number (promise E3). */
export interface DistanceField {
  /** -1 where no origin is reached from. */
  readonly cost: Int32Array;
  readonly origin: Int32Array;
  /** The edge the way to the junction ends with; -1 at a seed. */
  readonly via: Int32Array;
}

/**
 * Dijkstra's algorithm from all seeds at once: one run gives the nearest of a whole kind of services for every junction.
 * @param weight whole number of 1 or more per edge: millimetres or milliseconds
 */
export function distanceField(
  nodes: number,
  { first, target, edge }: Arcs,
  weight: Int32Array,
  seeds: readonly Seed[],
): DistanceField {
  const cost = new Int32Array(nodes).fill(-1);
  const origin = new Int32Array(nodes).fill(-1);
  const via = new Int32Array(nodes).fill(-1);
  const heap = new NodeHeap(nodes, cost);
  const reach = (node: number, more: number, whose: number, by: number) => {
    const known = cost[node] as number;
    if (known === more) {
      // Weights are 1 or more, so whoever comes with the same cost comes before the junction itself is passed.
      if (whose < (origin[node] as number)) {
        origin[node] = whose;
        via[node] = by;
      }
      return;
    }
    if (known >= 0 && known < more) return;
    cost[node] = more;
    origin[node] = whose;
    via[node] = by;
    heap.raise(node);
  };
  for (const seed of seeds) reach(seed.node, seed.cost, seed.origin, -1);
  for (let node = heap.take(); node >= 0; node = heap.take()) {
    const so = cost[node] as number;
    const whose = origin[node] as number;
    const end = first[node + 1] as number;
    for (let arc = first[node] as number; arc < end; arc++) {
      const by = edge[arc] as number;
      reach(target[arc] as number, so + (weight[by] as number), whose, by);
    }
  }
  return { cost, origin, via };
}
