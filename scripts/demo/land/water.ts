import { fractal } from "../chance/noise.ts";
import { region } from "../plane/contour.ts";
import { Heap } from "../plane/heap.ts";
import { fill, type Raster } from "../plane/raster.ts";
import { apart, inRing, type Line, rounded, type Shape, type Spot, simplify, tenth } from "../plane/rings.ts";
import type { Terrain } from "./terrain.ts";

export interface Water {
  readonly lakes: Shape;
  /** Down-stream lines, the sea or a lake at their end; `size` is the catchment in m². */
  readonly streams: readonly { readonly line: Line; readonly size: number }[];
  /** The terrain with every hollow filled to its brim, so that all water finds the sea. */
  readonly filled: Raster;
  readonly isLake: Uint8Array;
}

const NEIGHBOURS: readonly (readonly [number, number, number])[] = [
  [1, 0, 1],
  [0, 1, 1],
  [-1, 0, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [-1, -1, Math.SQRT2],
  [1, -1, Math.SQRT2],
];

/** Catchment from which a stream is drawn, and the hollow depth that holds a lake. */
const STREAM_CATCHMENT = 420_000;
const LAKE_DEPTH = 1.2;
const SMALLEST_LAKE = 9_000;

/** Priority-flood (Barnes, Lehman & Mulla 2014): fills hollows and gives each node the neighbour it drains to. Of the
 * hollows only those at `wanted` spots hold a lake; the others have silted up into flat ground, as most hollows have. */
export function makeWater(terrain: Terrain, wanted: readonly Spot[]): Water {
  const { cols, rows, cell, values } = terrain.height;
  const total = cols * rows;
  const filled = new Float64Array(total);
  const drain = new Int32Array(total).fill(-1);
  const seen = new Uint8Array(total);
  const order: number[] = [];
  const heap = new Heap();
  for (let k = 0; k < total; k += 1)
    if ((terrain.shore.values[k] as number) <= 0) {
      seen[k] = 1;
      heap.push(0, k);
    }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const node = top.item;
    order.push(node);
    const i = node % cols;
    const j = (node - i) / cols;
    for (const [di, dj] of NEIGHBOURS) {
      const i2 = i + di;
      const j2 = j + dj;
      if (i2 < 0 || j2 < 0 || i2 >= cols || j2 >= rows) continue;
      const next = j2 * cols + i2;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      filled[next] = Math.max(values[next] as number, (filled[node] as number) + drop(i2, j2));
      drain[next] = node;
      heap.push(filled[next] as number, next);
    }
  }
  // A floor without fall would drain in straight lines: a little unevenness makes the streams wind.
  function drop(i: number, j: number): number {
    return 0.0005 + 0.11 * Math.abs(fractal((i * cell) / 110, (j * cell) / 110, 404, 2));
  }
  const depth = fill(terrain.height, (_x, _y, k) => (filled[k] as number) - (values[k] as number));
  const lakes = region(depth, LAKE_DEPTH, {
    smallest: SMALLEST_LAKE,
    smallestHole: 1500,
    tolerance: 2.5,
  }).filter(
    ([outer]) =>
      outer !== undefined &&
      wanted.some((at) => inRing(outer, at[0], at[1]) || apart(outer[0] as Spot, at) < 400),
  );
  const isLake = new Uint8Array(total);
  paint(lakes, terrain.height, isLake);
  const catchment = new Float64Array(total).fill(cell * cell);
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const node = order[k] as number;
    const to = drain[node] as number;
    if (to >= 0) catchment[to] = (catchment[to] as number) + (catchment[node] as number);
  }
  const land = (k: number): boolean => (terrain.shore.values[k] as number) > 0;
  return {
    lakes,
    streams: streamLines(terrain.height, drain, catchment, isLake, land),
    filled: { cols, rows, cell, values: filled },
    isLake,
  };
}

/** Marks the nodes that lie inside a shape, one scan line at a time. */
function paint(shape: Shape, grid: Raster, marks: Uint8Array, mark = 1): void {
  for (let j = 0; j < grid.rows; j += 1) {
    const y = j * grid.cell;
    const cuts: number[] = [];
    for (const rings of shape)
      for (const ring of rings)
        for (let k = 1; k < ring.length; k += 1) {
          const a = ring[k - 1] as Spot;
          const b = ring[k] as Spot;
          if (a[1] > y !== b[1] > y) cuts.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
        }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2)
      for (
        let i = Math.ceil((cuts[k] as number) / grid.cell);
        i * grid.cell <= (cuts[k + 1] as number);
        i += 1
      )
        if (i >= 0 && i < grid.cols) marks[j * grid.cols + i] = mark;
  }
}

function streamLines(
  grid: Raster,
  drain: Int32Array,
  catchment: Float64Array,
  isLake: Uint8Array,
  land: (node: number) => boolean,
): { line: Line; size: number }[] {
  const wet = (k: number): boolean =>
    land(k) && isLake[k] === 0 && (catchment[k] as number) >= STREAM_CATCHMENT;
  const above = new Uint8Array(drain.length);
  for (let k = 0; k < drain.length; k += 1)
    if (wet(k)) above[drain[k] as number] = (above[drain[k] as number] ?? 0) + 1;
  const streams: { line: Line; size: number }[] = [];
  for (let source = 0; source < drain.length; source += 1) {
    // A line starts at a spring, below a lake, or where two streams have met.
    if (!wet(source) || above[source] === 1) continue;
    const nodes = [source];
    let node = drain[source] as number;
    while (node >= 0) {
      nodes.push(node);
      if (!wet(node) || above[node] !== 1) break;
      node = drain[node] as number;
    }
    const line = nodes.map((k): Spot => [(k % grid.cols) * grid.cell, Math.floor(k / grid.cols) * grid.cell]);
    if (line.length < 2) continue;
    const smooth = simplify(rounded(simplify(line, 14), 3), 1.5).map(([x, y]): Spot => [tenth(x), tenth(y)]);
    streams.push({ line: smooth, size: catchment[nodes.at(-2) ?? source] as number });
  }
  return streams;
}
