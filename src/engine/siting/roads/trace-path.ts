import type { Point, Position } from "../../model/index.ts";
import type { DistanceField } from "./distance-field.ts";
import type { RoadCosts } from "./road-costs.ts";
import { type RoadGraph, segmentMillimetres } from "./road-graph.ts";
import type { Snap } from "./road-snaps.ts";
import type { RoadReach } from "./service-field.ts";

/** A way as a line in metres. The first stretch and the last are straight lines to and from the road where `legs` says so. */
export interface RoadPath {
  readonly line: readonly Position[];
  /** Whether the point lies off the road, and whether the service does. */
  readonly legs: readonly [point: boolean, service: boolean];
}

/** From the point straight to the road, along it, and straight to the service. */
export function tracePath(
  graph: RoadGraph,
  costs: RoadCosts,
  at: Point,
  { facility, snap, end, serviceSnaps }: RoadReach,
  { via, cost }: DistanceField,
): RoadPath {
  const line: Position[] = [[at.x, at.y], metres(snap)];
  let last: Snap;
  if ("service" in end) {
    line.push(...alongEdge(graph, snap.edge, snap.along, end.service.along));
    last = end.service;
  } else {
    let { node } = end;
    line.push(...toNode(graph, snap, node));
    for (let edge = via[node] as number; edge >= 0; edge = via[node] as number) {
      const forward = graph.from[edge] === node && !isLoop(graph, edge);
      const length = graph.length[edge] as number;
      line.push(...alongEdge(graph, edge, forward ? 0 : length, forward ? length : 0));
      node = (forward ? graph.to[edge] : graph.from[edge]) as number;
    }
    last = seedOf(costs, serviceSnaps, node, cost[node] as number) ?? (serviceSnaps[0] as Snap);
    line.push(...toNode(graph, last, node).reverse());
  }
  const [joinX, joinY] = metres(snap);
  const [endX, endY] = metres(last);
  line.push([endX, endY], [facility.at.x, facility.at.y]);
  return {
    line: line.filter(([x, y], k) => k === 0 || x !== line[k - 1]?.[0] || y !== line[k - 1]?.[1]),
    legs: [joinX !== at.x || joinY !== at.y, endX !== facility.at.x || endY !== facility.at.y],
  };
}

const isLoop = ({ from, to }: RoadGraph, edge: number): boolean => from[edge] === to[edge];

const metres = ({ x, y }: { readonly x: number; readonly y: number }): Position => [x / 10, y / 10];

/** The join of the service from which the search began at this junction. */
const seedOf = (costs: RoadCosts, snaps: readonly Snap[], node: number, cost: number): Snap | undefined =>
  snaps.find((snap) =>
    costs.toEnds(snap).some((end) => end.node === node && end.cost + costs.ofGap(snap.gap) === cost),
  );

function toNode(graph: RoadGraph, { edge, along }: Snap, node: number): Position[] {
  const length = graph.length[edge] as number;
  const atEnd = graph.to[edge] === node && (graph.from[edge] !== node || along * 2 > length);
  return alongEdge(graph, edge, along, atEnd ? length : 0);
}

/** Corners of an edge between two places on it, millimetres from its beginning, in the direction gone. */
function alongEdge(graph: RoadGraph, edge: number, a: number, b: number): Position[] {
  const { network } = graph;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const corners: Position[] = [];
  let sofar = 0;
  const last = (network.start[edge + 1] as number) - 1;
  for (let k = network.start[edge] as number; k <= last; k++) {
    if (sofar >= low && sofar <= high)
      corners.push(metres({ x: network.x[k] as number, y: network.y[k] as number }));
    if (k < last) sofar += segmentMillimetres(network, k);
  }
  return a <= b ? corners : corners.reverse();
}
