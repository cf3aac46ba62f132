import type { EdgeSet } from "./edge-set.ts";
import { longestEdge } from "./longest-edge.ts";

/** Places in an area, as columns; `each` is the part of the area a place stands for. */
export interface PlotSamples {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly each: Float64Array;
  /** The part of the area that all of them stand for: 1 unless some were left out. */
  readonly weight: number;
}

/** About this many samples: shares are then right within a few per cent, which is as fine as maps of hazards are. */
const COUNT = 160;
const ROWS = 13;

/**
 * Places spread evenly over an area, in rows along its longest edge, so that turning the map turns the samples with it.
 * They answer "how much of the plot lies within so many metres of a line?", where exact buffers would cost far more.
 */
export function plotSamples(area: EdgeSet): PlotSamples {
  const { edges } = area;
  const { heading, x: x0, y: y0 } = longestEdge(edges);
  const cos = Math.cos(heading);
  const sin = Math.sin(heading);
  const turned = new Float64Array(edges.length);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < edges.length; i += 2) {
    const dx = (edges[i] as number) - x0;
    const dy = (edges[i + 1] as number) - y0;
    turned[i] = dx * cos + dy * sin;
    const v = dy * cos - dx * sin;
    turned[i + 1] = v;
    if (v < low) low = v;
    if (v > high) high = v;
  }
  const depth = (high - low) / ROWS;
  if (!(depth > 0)) return samplesAt([], [], []);
  const spans: number[] = [];
  let width = 0;
  for (let row = 0; row < ROWS; row++) {
    const v = low + (row + 0.5) * depth;
    for (const [from, to] of insideSpans(turned, v)) {
      spans.push(v, from, to);
      width += to - from;
    }
  }
  const [xs, ys, each]: [number[], number[], number[]] = [[], [], []];
  for (let s = 0; s < spans.length; s += 3) {
    const v = spans[s] as number;
    const from = spans[s + 1] as number;
    const length = (spans[s + 2] as number) - from;
    const count = Math.max(1, Math.round((length / width) * COUNT));
    for (let i = 0; i < count; i++) {
      const u = from + ((i + 0.5) * length) / count;
      xs.push(x0 + u * cos - v * sin);
      ys.push(y0 + u * sin + v * cos);
      each.push(length / count / width);
    }
  }
  return samplesAt(xs, ys, each);
}

/** Those of the samples that `keep` wants. */
export function keptSamples(
  { x, y, each }: PlotSamples,
  keep: (x: number, y: number) => boolean,
): PlotSamples {
  const kept: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < x.length; i++) {
    if (!keep(x[i] as number, y[i] as number)) continue;
    kept[0].push(x[i] as number);
    kept[1].push(y[i] as number);
    kept[2].push(each[i] as number);
  }
  return samplesAt(...kept);
}

function samplesAt(x: readonly number[], y: readonly number[], each: readonly number[]): PlotSamples {
  let weight = 0;
  for (const part of each) weight += part;
  return { x: Float64Array.from(x), y: Float64Array.from(y), each: Float64Array.from(each), weight };
}

/** Where the line at height `v` runs inside (winding not 0). */
function insideSpans(edges: Float64Array, v: number): [number, number][] {
  const hits: { x: number; turn: number }[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const y1 = edges[i + 1] as number;
    const y2 = edges[i + 3] as number;
    if (y1 <= v === y2 <= v) continue;
    const x1 = edges[i] as number;
    const x = x1 + (((edges[i + 2] as number) - x1) * (v - y1)) / (y2 - y1);
    hits.push({ x, turn: y1 <= v ? 1 : -1 });
  }
  hits.sort((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let winding = 0;
  let from = 0;
  for (const { x, turn } of hits) {
    if (winding === 0) from = x;
    winding += turn;
    if (winding === 0 && x > from) spans.push([from, x]);
  }
  return spans;
}
