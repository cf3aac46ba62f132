import { ROAD_USE, type RoadNetwork } from "../../model/index.ts";
import { CornerNumbers } from "./corner-numbers.ts";

export type RoadMode = "walk" | "drive";

/** Edges between numbered junctions, with their lengths. Whole millimetres, so that sums do not depend on their order. */
export interface RoadGraph {
  readonly network: RoadNetwork;
  readonly nodes: number;
  /** Junction each edge begins and ends at. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Millimetres. */
  readonly length: Int32Array;
}

export function roadGraph(network: RoadNetwork): RoadGraph {
  const { x, y, start } = network;
  const edges = network.use.length;
  const corners = new CornerNumbers(edges * 2);
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  const length = new Int32Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    const first = start[edge] as number;
    const last = (start[edge + 1] as number) - 1;
    from[edge] = corners.of(x[first] as number, y[first] as number);
    to[edge] = corners.of(x[last] as number, y[last] as number);
    let sum = 0;
    for (let k = first; k < last; k++) sum += segmentMillimetres(network, k);
    length[edge] = sum;
  }
  return { network, nodes: corners.size, from, to, length };
}

/** From corner k to the next: decimetres times 100. At least 1, since an edge that costs nothing has no direction. */
export function segmentMillimetres({ x, y }: RoadNetwork, k: number): number {
  const dx = (x[k + 1] as number) - (x[k] as number);
  const dy = (y[k + 1] as number) - (y[k] as number);
  return Math.max(1, Math.round(Math.sqrt(dx * dx + dy * dy) * 100));
}

/** Whether an edge may be used at all, and in which of its directions. */
export const usable = (use: number, mode: RoadMode): boolean =>
  opensForward(use, mode) || opensBackward(use, mode);
export const opensForward = (use: number, mode: RoadMode): boolean =>
  (use & (mode === "walk" ? ROAD_USE.walk : ROAD_USE.driveForward)) !== 0;
export const opensBackward = (use: number, mode: RoadMode): boolean =>
  (use & (mode === "walk" ? ROAD_USE.walk : ROAD_USE.driveBackward)) !== 0;

/** Who can be reached from where in one mode: arcs out of each junction, end to end. */
export interface Arcs {
  /** Arcs of node n are numbered from first[n] up to first[n + 1]. */
  readonly first: Int32Array;
  readonly target: Int32Array;
  readonly edge: Int32Array;
}

/** @param back arcs against the traffic: what leads *to* a place instead of from it */
export function arcsOf({ network, nodes, from, to }: RoadGraph, mode: RoadMode, back = false): Arcs {
  const { use } = network;
  const first = new Int32Array(nodes + 1);
  const each = (take: (at: number, target: number, edge: number) => void) => {
    for (let edge = 0; edge < use.length; edge++) {
      const bits = use[edge] as number;
      const [a, b] = [from[edge] as number, to[edge] as number];
      if (back ? opensBackward(bits, mode) : opensForward(bits, mode)) take(a, b, edge);
      if (back ? opensForward(bits, mode) : opensBackward(bits, mode)) take(b, a, edge);
    }
  };
  each((at) => {
    first[at + 1] = (first[at + 1] as number) + 1;
  });
  for (let node = 0; node < nodes; node++)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = first.slice();
  const arcs = first[nodes] as number;
  const target = new Int32Array(arcs);
  const edges = new Int32Array(arcs);
  each((at, end, edge) => {
    const arc = next[at] as number;
    next[at] = arc + 1;
    target[arc] = end;
    edges[arc] = edge;
  });
  return { first, target, edge: edges };
}
