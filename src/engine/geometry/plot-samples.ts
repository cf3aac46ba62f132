import type { EdgeSet } from "./edge-set.ts";
import { longestEdge } from "./longest-edge.ts";

/** A place in an area, standing for `weight` of it (all weights sum to 1). */
export interface PlotSample {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** About this many samples: shares are then right within a few per cent, which is as fine as maps of hazards are. */
const COUNT = 200;

/**
 * Places spread evenly over an area, in rows along its longest edge, so that turning the map turns the samples with it.
 * They answer "how much of the plot lies within so many metres of a line?", where exact buffers would cost far more.
 */
export function plotSamples(area: EdgeSet): readonly PlotSample[] {
  const { edges } = area;
  const { heading, x: x0, y: y0 } = longestEdge(edges);
  const cos = Math.cos(heading);
  const sin = Math.sin(heading);
  const turned = new Float64Array(edges.length);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < edges.length; i += 2) {
    const x = (edges[i] as number) - x0;
    const y = (edges[i + 1] as number) - y0;
    turned[i] = x * cos + y * sin;
    const v = y * cos - x * sin;
    turned[i + 1] = v;
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  const rows = Math.ceil(Math.sqrt(COUNT)) + 1;
  const depth = (high - low) / rows;
  if (!(depth > 0)) return [];
  const spans: { y: number; from: number; to: number }[] = [];
  let width = 0;
  for (let row = 0; row < rows; row++) {
    const y = low + (row + 0.5) * depth;
    for (const span of insideSpans(turned, y)) {
      spans.push({ y, ...span });
      width += span.to - span.from;
    }
  }
  const step = width / COUNT;
  return spans.flatMap(({ y: v, from, to }) => {
    const count = Math.max(1, Math.round((to - from) / step));
    const each = (to - from) / count;
    return Array.from({ length: count }, (_, i) => {
      const u = from + (i + 0.5) * each;
      const x = x0 + u * cos - v * sin;
      const y = y0 + u * sin + v * cos;
      return { x, y, weight: each / width };
    });
  });
}

/** Where the line at height `y` runs inside (winding not 0). */
function insideSpans(edges: Float64Array, y: number): { from: number; to: number }[] {
  const hits: { x: number; turn: number }[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const y1 = edges[i + 1] as number;
    const y2 = edges[i + 3] as number;
    if (y1 <= y === y2 <= y) continue;
    const x1 = edges[i] as number;
    const x = x1 + (((edges[i + 2] as number) - x1) * (y - y1)) / (y2 - y1);
    hits.push({ x, turn: y1 <= y ? 1 : -1 });
  }
  hits.sort((a, b) => a.x - b.x);
  const spans: { from: number; to: number }[] = [];
  let winding = 0;
  let from = 0;
  for (const { x, turn } of hits) {
    if (winding === 0) from = x;
    winding += turn;
    if (winding === 0 && x > from) spans.push({ from, to: x });
  }
  return spans;
}
