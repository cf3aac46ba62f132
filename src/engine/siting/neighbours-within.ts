import { grown } from "../geometry/bounds.ts";
import { EdgeSet } from "../geometry/edge-set.ts";
import type { Area, Residences } from "../model/index.ts";

/** Those who are told of a proposal. */
export interface Neighbours {
  /** Address points within the distance. */
  readonly addresses: number;
  /** Homes at them, as far as they are known, and addresses whose homes nobody has counted. */
  readonly homes: number;
  readonly uncounted: number;
  /** Their indexes among the residences, in that order. */
  readonly indexes: Int32Array;
}

/** Address points no farther than `metres` from an outline, or on it. Address points on the plot itself count too. */
export function neighboursWithin({ x, y, dwellings }: Residences, outline: Area, metres: number): Neighbours {
  const edges = EdgeSet.of(outline);
  const { minX, minY, maxX, maxY } = grown(edges.bounds, metres);
  const found: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (px < minX || px > maxX || py < minY || py > maxY) continue;
    if (edges.distance(px, py, metres) <= metres) found.push(i);
  }
  let [homes, uncounted] = [0, 0];
  for (const i of found) {
    const many = dwellings[i] as number;
    if (many === -1) uncounted += 1;
    else homes += many;
  }
  return { addresses: found.length, homes, uncounted, indexes: Int32Array.from(found) };
}
