import { arcsOf, type RoadGraph, type RoadMode, usable } from "./road-graph.ts";

/** The pieces a network falls into for those who may use it so: walkers, or drivers regardless of one-way. */
export interface RoadParts {
  /** Piece of each junction; junctions that no usable edge touches are pieces of their own. */
  readonly of: Int32Array;
  readonly count: number;
  /** Millimetres of road in the longest piece: the main network. Several pieces may be as long. */
  readonly longest: number;
  /** Millimetres of road in each piece, and edges. */
  readonly length: Float64Array;
  readonly edges: Int32Array;
}

export function roadParts({ network, nodes, from, to, length }: RoadGraph, mode: RoadMode): RoadParts {
  const up = Int32Array.from({ length: nodes }, (_, node) => node);
  const top = (node: number): number => {
    let at = node;
    while (up[at] !== at) {
      up[at] = up[up[at] as number] as number;
      at = up[at] as number;
    }
    return at;
  };
  const { use } = network;
  for (let edge = 0; edge < use.length; edge++)
    if (usable(use[edge] as number, mode)) {
      const [a, b] = [top(from[edge] as number), top(to[edge] as number)];
      // The lower number on top, so that the result does not depend on the order of joining.
      if (a < b) up[b] = a;
      else up[a] = b;
    }
  const sum = new Float64Array(nodes);
  const edges = new Int32Array(nodes);
  const of = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) of[node] = top(node);
  for (let edge = 0; edge < use.length; edge++)
    if (usable(use[edge] as number, mode)) {
      const part = of[from[edge] as number] as number;
      sum[part] = (sum[part] as number) + (length[edge] as number);
      edges[part] = (edges[part] as number) + 1;
    }
  let [longest, count] = [0, 0];
  for (let part = 0; part < nodes; part++) {
    if ((edges[part] as number) === 0) continue;
    count += 1;
    longest = Math.max(longest, sum[part] as number);
  }
  return { of, count, longest, length: sum, edges };
}

/**
 * Edges that a car can drive into or out of, but not both: one-way streets whose way back is missing, most often where
 * the file was cut off. They are the edges between two pieces that are each connected both ways (Kosaraju's algorithm).
 */
export function deadOneWays(graph: RoadGraph): number {
  const { network, from, to } = graph;
  const strong = strongParts(graph);
  let dead = 0;
  for (let edge = 0; edge < network.use.length; edge++) {
    const use = network.use[edge] as number;
    if (usable(use, "drive") && strong[from[edge] as number] !== strong[to[edge] as number]) dead += 1;
  }
  return dead;
}

function strongParts(graph: RoadGraph): Int32Array {
  const order = finishing(graph);
  const part = new Int32Array(graph.nodes).fill(-1);
  const { first, target } = arcsOf(graph, "drive", true);
  const stack: number[] = [];
  for (let k = order.length - 1; k >= 0; k--) {
    const root = order[k] as number;
    if (part[root] !== -1) continue;
    part[root] = root;
    stack.push(root);
    for (let node = stack.pop(); node !== undefined; node = stack.pop())
      for (let arc = first[node] as number; arc < (first[node + 1] as number); arc++) {
        const next = target[arc] as number;
        if (part[next] !== -1) continue;
        part[next] = root;
        stack.push(next);
      }
  }
  return part;
}

/** Junctions in the order a depth-first walk leaves them for good. */
function finishing(graph: RoadGraph): Int32Array {
  const { first, target } = arcsOf(graph, "drive");
  const next = first.slice();
  const seen = new Uint8Array(graph.nodes);
  const order = new Int32Array(graph.nodes);
  let done = 0;
  const stack: number[] = [];
  for (let root = 0; root < graph.nodes; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    stack.push(root);
    while (stack.length > 0) {
      const node = stack[stack.length - 1] as number;
      const arc = next[node] as number;
      if (arc === first[node + 1]) {
        order[done++] = node;
        stack.pop();
        continue;
      }
      next[node] = arc + 1;
      const end = target[arc] as number;
      if (seen[end]) continue;
      seen[end] = 1;
      stack.push(end);
    }
  }
  return order;
}
