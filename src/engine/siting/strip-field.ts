import { type Bounds, grown } from "../geometry/bounds.ts";
import type { EdgeSet } from "../geometry/edge-set.ts";
import type { PlotSamples } from "../geometry/plot-samples.ts";
import { segmentDistance } from "../geometry/segment-distance.ts";

/** Metres: a place exactly at the limit keeps it, whatever the last digits say. */
const EVEN = 1e-5;

/** Edges and areas near one plot, each with the distance to keep, gathered once and asked at many places. */
export class StripField {
  private readonly box: Bounds;
  /** x1, y1, x2, y2, limit of each edge. */
  private readonly edges: number[] = [];
  private readonly areas: EdgeSet[] = [];
  /** All of the places lie inside an area. */
  private everywhere = false;

  /** @param box the places that will be asked about */
  constructor(box: Bounds) {
    this.box = box;
  }

  add(set: EdgeSet, limit: number): void {
    const { minX, minY, maxX, maxY } = grown(this.box, limit);
    const { edges } = set;
    set.visit(minX, minY, maxX, maxY, (i) => {
      this.edges.push(
        edges[i] as number,
        edges[i + 1] as number,
        edges[i + 2] as number,
        edges[i + 3] as number,
        limit,
      );
    });
    if (!set.closed) return;
    // An area without an edge among the places holds all of them or none.
    const { box } = this;
    if (set.hasEdgeIn(box)) this.areas.push(set);
    else if (set.contains((box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2)) this.everywhere = true;
  }

  get empty(): boolean {
    return this.edges.length === 0 && this.areas.length === 0 && !this.everywhere;
  }

  /** The weight of the samples that lie nearer to something than allowed. */
  shareOf({ x, y, each }: PlotSamples): number {
    let sum = 0;
    for (let i = 0; i < x.length; i++)
      if (this.within(x[i] as number, y[i] as number, 0)) sum += each[i] as number;
    return sum;
  }

  /** A circle of `radius` metres around the place comes nearer to something than allowed, or lies inside it. */
  within(x: number, y: number, radius: number): boolean {
    if (this.everywhere) return true;
    const { edges } = this;
    for (let i = 0; i < edges.length; i += 5) {
      const limit = (edges[i + 4] as number) + radius - EVEN;
      const x1 = edges[i] as number;
      const y1 = edges[i + 1] as number;
      if (segmentDistance(x, y, x1, y1, edges[i + 2] as number, edges[i + 3] as number) < limit) return true;
    }
    for (const area of this.areas) if (area.contains(x, y)) return true;
    return false;
  }
}
