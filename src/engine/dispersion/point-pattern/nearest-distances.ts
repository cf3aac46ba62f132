import { PointGrid } from "../../geometry/point-grid.ts";
import { type Columns, gridScale, scaled } from "./close-pairs.ts";

/** The nearest of another set, or of the others of the same set, for each point. */
export interface Nearest {
  readonly distance: Float64Array;
  /** −1 where there is none. */
  readonly which: Int32Array;
}

/**
 * Nearest of `to` for each of `from`; of the others when both are the same object. Infinity where there is none. Of
 * several as near: of another set the one that stands first, of the same set the last before the point, or the first after.
 */
export function nearestDistances(from: Columns, to: Columns): Nearest {
  const own = from === to;
  const n = from.x.length;
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const which = new Int32Array(n).fill(-1);
  if (to.x.length === 0 || (own && n < 2)) return { distance, which };
  const scale = gridScale(to);
  const grid = new PointGrid(scaled(to.x, scale), scaled(to.y, scale), 3);
  const found: number[] = [];
  for (let i = 0; i < n; i++) {
    const x = from.x[i] as number;
    const y = from.y[i] as number;
    // Wider and wider: what is found within the radius is the nearest for certain.
    for (let radius = grid.size; which[i] === -1; radius *= 2) {
      const count = grid.within(x * scale, y * scale, radius, found);
      let best = Number.POSITIVE_INFINITY;
      let at = -1;
      for (let k = 0; k < count; k++) {
        const j = found[k] as number;
        if (own && j === i) continue;
        const dx = (to.x[j] as number) - x;
        const dy = (to.y[j] as number) - y;
        const square = dx * dx + dy * dy;
        if (square < best || (square === best && (own ? rank(j, i, n) < rank(at, i, n) : j < at))) {
          best = square;
          at = j;
        }
      }
      which[i] = at;
      distance[i] = Math.sqrt(best);
    }
  }
  return { distance, which };
}

const rank = (j: number, i: number, n: number): number => (j < i ? i - j : n + j - i);
