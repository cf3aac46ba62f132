import Flatbush from "flatbush";
import { type RoadGraph, type RoadMode, segmentMillimetres, usable } from "./road-graph.ts";
import type { RoadParts } from "./road-parts.ts";

/** A place on the network to which a point outside it is joined by a straight line. */
export interface Snap {
  readonly edge: number;
  /** Millimetres along the edge from its beginning. */
  readonly along: number;
  /** Millimetres from the point to the road. */
  readonly gap: number;
  /** Where on the road, decimetres. */
  readonly x: number;
  readonly y: number;
}

/** Metres looked around a point before the whole limit is: nearly every home has a road so near. */
const FIRST_LOOK = 40;

/**
 * Joins points to the nearest road. The join is a straight line: it may cross a fence, a railway or a river where the
 * nearest road lies on the other bank, which is why there is a limit to its length and why the length is shown.
 * A point may have several joins: every road that is as near as the nearest, and the nearest of the main network where the
 * nearest of all is a loose piece (a footpath drawn without its connections).
 */
export class RoadSnaps {
  readonly #graph: RoadGraph;
  readonly #parts: RoadParts;
  readonly #index: Flatbush | undefined;
  /** Edge of each box of the index. */
  readonly #edges: Int32Array;

  constructor(graph: RoadGraph, mode: RoadMode, parts: RoadParts) {
    const { network } = graph;
    this.#graph = graph;
    this.#parts = parts;
    const edges: number[] = [];
    for (let edge = 0; edge < network.use.length; edge++)
      if (usable(network.use[edge] as number, mode)) edges.push(edge);
    this.#edges = Int32Array.from(edges);
    if (edges.length === 0) return;
    this.#index = new Flatbush(edges.length, 16, Int32Array);
    for (const edge of edges) this.#add(edge);
    this.#index.finish();
  }

  #add(edge: number): void {
    const { x, y, start } = this.#graph.network;
    let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = start[edge] as number; k < (start[edge + 1] as number); k++) {
      const [px, py] = [x[k] as number, y[k] as number];
      west = Math.min(west, px);
      east = Math.max(east, px);
      south = Math.min(south, py);
      north = Math.max(north, py);
    }
    this.#index?.add(west, south, east, north);
  }

  /** @param x metres. @param limit metres: nothing farther off is joined. */
  of(x: number, y: number, limit: number): readonly Snap[] {
    if (!this.#index) return [];
    const near = FIRST_LOOK < limit ? this.#within(x * 10, y * 10, FIRST_LOOK) : [];
    const all = near.some((snap) => this.#isMain(snap)) ? near : this.#within(x * 10, y * 10, limit);
    const nearest = least(all);
    const main = least(all.filter((snap) => this.#isMain(snap)));
    return all.filter((snap) => snap.gap === nearest || (snap.gap === main && this.#isMain(snap)));
  }

  #isMain({ edge }: Snap): boolean {
    const { of, length, longest } = this.#parts;
    return length[of[this.#graph.from[edge] as number] as number] === longest;
  }

  /** Every edge within the limit, at its nearest place. Coordinates in decimetres, the limit in metres. */
  #within(x: number, y: number, limit: number): Snap[] {
    const reach = limit * 10;
    const found = this.#index?.search(x - reach, y - reach, x + reach, y + reach) ?? [];
    const snaps: Snap[] = [];
    for (const item of found) {
      const snap = this.#onEdge(this.#edges[item] as number, x, y);
      if (snap.gap <= limit * 1000) snaps.push(snap);
    }
    return snaps;
  }

  #onEdge(edge: number, x: number, y: number): Snap {
    const { network } = this.#graph;
    const first = network.start[edge] as number;
    const last = (network.start[edge + 1] as number) - 1;
    let [square, along, atX, atY, sofar] = [Number.POSITIVE_INFINITY, 0, 0, 0, 0];
    for (let k = first; k < last; k++) {
      const [ax, ay] = [network.x[k] as number, network.y[k] as number];
      const [dx, dy] = [(network.x[k + 1] as number) - ax, (network.y[k + 1] as number) - ay];
      const size = dx * dx + dy * dy;
      const t = size === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / size));
      const [px, py] = [ax + t * dx, ay + t * dy];
      const away = (px - x) * (px - x) + (py - y) * (py - y);
      const length = segmentMillimetres(network, k);
      if (away < square) [square, along, atX, atY] = [away, sofar + Math.round(t * length), px, py];
      sofar += length;
    }
    return { edge, along, gap: Math.round(Math.sqrt(square) * 100), x: atX, y: atY };
  }
}

const least = (snaps: readonly Snap[]): number =>
  snaps.reduce((gap, snap) => Math.min(gap, snap.gap), Number.POSITIVE_INFINITY);
