import { opensBackward, opensForward, type RoadGraph, type RoadMode } from "./road-graph.ts";
import type { Snap } from "./road-snaps.ts";

/** How a way is measured: on foot in metres, or by car in time, at the limit where it is known and at `speed` elsewhere. */
export type Travel =
  | { readonly mode: "walk" }
  /** `speed` in km/h, also for what is driven outside the network. */
  | { readonly mode: "drive"; readonly speed: number };

/** Units of the costs: millimetres on foot, milliseconds by car. Whole numbers, at least 1 per edge. */
export class RoadCosts {
  readonly #graph: RoadGraph;
  readonly #travel: Travel;
  readonly ofEdge: Int32Array;

  constructor(graph: RoadGraph, travel: Travel) {
    this.#graph = graph;
    this.#travel = travel;
    this.ofEdge =
      travel.mode === "walk"
        ? graph.length
        : graph.length.map((millimetres, edge) => Math.max(1, this.ofPart(edge, millimetres)));
  }

  get mode(): RoadMode {
    return this.#travel.mode;
  }

  ofPart(edge: number, millimetres: number): number {
    if (this.#travel.mode === "walk") return millimetres;
    const limit = this.#graph.network.speed[edge] as number;
    return milliseconds(millimetres, limit > 0 ? limit : this.#travel.speed);
  }

  ofGap(millimetres: number): number {
    return this.#travel.mode === "walk" ? millimetres : milliseconds(millimetres, this.#travel.speed);
  }

  /** From a place on an edge to the edge's ends, where that is allowed. @param back against the traffic */
  toEnds({ edge, along }: Snap, back = false): readonly { readonly node: number; readonly cost: number }[] {
    const { from, to, length } = this.#graph;
    const bits = this.#graph.network.use[edge] as number;
    const rest = (length[edge] as number) - along;
    const onward = back ? opensBackward(bits, this.mode) : opensForward(bits, this.mode);
    const backward = back ? opensForward(bits, this.mode) : opensBackward(bits, this.mode);
    return [
      ...(backward ? [{ node: from[edge] as number, cost: this.ofPart(edge, along) }] : []),
      ...(onward ? [{ node: to[edge] as number, cost: this.ofPart(edge, rest) }] : []),
    ];
  }

  /** Along one and the same edge; undefined when it is one-way the other way. */
  between(a: Snap, b: Snap): number | undefined {
    const bits = this.#graph.network.use[a.edge] as number;
    const open = a.along <= b.along ? opensForward(bits, this.mode) : opensBackward(bits, this.mode);
    return open || a.along === b.along ? this.ofPart(a.edge, Math.abs(b.along - a.along)) : undefined;
  }
}

/** 1 km/h is 1/3.6 mm per ms. */
const milliseconds = (millimetres: number, speed: number): number => Math.round((millimetres * 3.6) / speed);
