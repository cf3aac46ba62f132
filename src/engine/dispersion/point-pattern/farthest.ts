import type { WindowShape } from "./window-shape.ts";

/** Farthest distance worth telling K at: a quarter of the shorter side, or less where points are many (spatstat's rule). */
export function farthestForPairs({ minX, maxX, minY, maxY, area }: WindowShape, points: number): number {
  const ripley = Math.min(maxX - minX, maxY - minY) / 4;
  return Math.min(ripley, Math.sqrt((1000 * area) / (Math.PI * points)));
}

/** Farthest for G: all but one in 100 000 nearest neighbours of points at random are within it (spatstat's rule). */
export function farthestForNearest(shape: WindowShape, points: number): number {
  const all = Math.sqrt((Math.log(1e5) * shape.area) / (Math.PI * points));
  return Math.min(all, diameter(shape) / 2);
}

/** Distance between the two corners that are farthest apart. */
export function diameter({ edges }: WindowShape): number {
  let most = 0;
  for (let i = 0; i < edges.length; i += 4)
    for (let j = 0; j < i; j += 4) {
      const dx = (edges[i] as number) - (edges[j] as number);
      const dy = (edges[i + 1] as number) - (edges[j + 1] as number);
      most = Math.max(most, dx * dx + dy * dy);
    }
  return Math.sqrt(most);
}
