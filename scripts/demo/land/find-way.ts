import { Heap } from "../plane/heap.ts";
import type { Raster } from "../plane/raster.ts";

/** Sixteen steps (king's and knight's moves): enough directions for a road to curve instead of zigzag. */
const STEPS: readonly (readonly [number, number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
  [2, 1],
  [1, 2],
  [-1, 2],
  [-2, 1],
  [-2, -1],
  [-1, -2],
  [1, -2],
  [2, -1],
].map(([i, j]) => [i as number, j as number, Math.sqrt((i as number) ** 2 + (j as number) ** 2)]);

/**
 * Cheapest way over the terrain from node `start` to node `goal` (A*, straight-line bound). `cost` is the price per metre at a node,
 * at least `least`; Infinity forbids it. `climb` prices the slope between two nodes. Undefined when there is no way.
 */
export function findWay(
  height: Raster,
  start: number,
  goal: number,
  price: { readonly cost: Float64Array; readonly least: number; readonly climb: number },
): number[] | undefined {
  const { cols, rows, cell, values } = height;
  const gi = goal % cols;
  const gj = (goal - gi) / cols;
  const best = new Float64Array(cols * rows).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(cols * rows).fill(-1);
  const heap = new Heap();
  const bound = (i: number, j: number): number =>
    Math.sqrt((i - gi) ** 2 + (j - gj) ** 2) * cell * price.least;
  best[start] = 0;
  heap.push(0, start);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const node = top.item;
    if (node === goal) {
      const way: number[] = [];
      for (let k = goal; k >= 0; k = back[k] as number) way.push(k);
      return way.reverse();
    }
    const i = node % cols;
    const j = (node - i) / cols;
    const reached = best[node] as number;
    if (top.key > reached + bound(i, j) + 1e-6) continue;
    for (const [di, dj, steps] of STEPS) {
      const i2 = i + di;
      const j2 = j + dj;
      if (i2 < 0 || j2 < 0 || i2 >= cols || j2 >= rows) continue;
      const next = j2 * cols + i2;
      const cost = ((price.cost[node] as number) + (price.cost[next] as number)) / 2;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const span = steps * cell;
      const slope = Math.abs((values[next] as number) - (values[node] as number)) / span;
      const total = reached + span * (cost + price.climb * slope * slope);
      if (total < (best[next] as number)) {
        best[next] = total;
        back[next] = node;
        heap.push(total + bound(i2, j2), next);
      }
    }
  }
  return undefined;
}

/** Cheapest cost from any of `starts` to every node, with the start that reached it first (Dijkstra, eight directions);
 * Infinity and −1 beyond `limit`. */
export function spread(
  like: Raster,
  starts: readonly { readonly node: number; readonly head: number }[],
  costAt: Float64Array,
  limit = Number.POSITIVE_INFINITY,
): { readonly cost: Float64Array; readonly owner: Int32Array } {
  const { cols, rows, cell } = like;
  const cost = new Float64Array(cols * rows).fill(Number.POSITIVE_INFINITY);
  const owner = new Int32Array(cols * rows).fill(-1);
  const heap = new Heap();
  starts.forEach(({ node, head }, k) => {
    if (head >= (cost[node] as number)) return;
    cost[node] = head;
    owner[node] = k;
    heap.push(head, node);
  });
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const node = top.item;
    if (top.key > (cost[node] as number)) continue;
    const i = node % cols;
    const j = (node - i) / cols;
    for (let s = 0; s < 8; s += 1) {
      const [di, dj, steps] = STEPS[s] as readonly [number, number, number];
      const i2 = i + di;
      const j2 = j + dj;
      if (i2 < 0 || j2 < 0 || i2 >= cols || j2 >= rows) continue;
      const next = j2 * cols + i2;
      const total = top.key + steps * cell * (((costAt[node] as number) + (costAt[next] as number)) / 2);
      if (total <= limit && total < (cost[next] as number)) {
        cost[next] = total;
        owner[next] = owner[node] as number;
        heap.push(total, next);
      }
    }
  }
  return { cost, owner };
}
