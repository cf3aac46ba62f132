import type { Area, Position } from "../model/index.ts";

/** Heights that are tried, as shares of the way from the lowest corner to the highest: near the middle land is widest. */
const HEIGHTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * A point well inside an area, metres: the middle of the widest stretch of land among a few lines from west to east.
 * A centre of gravity would fall outside areas that bend around an inlet. Undefined for an area without any land.
 */
export function innerPoint({ coordinates }: Area): Position | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const rings = coordinates.flat();
  for (const ring of rings)
    for (const [, y] of ring) {
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  let best: { readonly at: Position; readonly width: number } | undefined;
  for (const share of HEIGHTS) {
    const y = low + share * (high - low);
    const crossings: number[] = [];
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1] as Position;
        const [bx, by] = ring[i] as Position;
        if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    crossings.sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const [from, to] = [crossings[i - 1] as number, crossings[i] as number];
      if (!best || to - from > best.width) best = { at: [(from + to) / 2, y], width: to - from };
    }
  }
  return best?.at;
}
