import type { LinearModel } from "./linear-solver.ts";

/** Multipliers of rows, those that are not zero. */
export type RowMultipliers = readonly (readonly [row: number, multiplier: number])[];

/**
 * A lower bound of cost·x over all x that meet the rows and lie in [lower, upper], from any multipliers y at all
 * (Neumaier & Shcherbina 2004, Mathematical Programming 99: 283–296):
 *
 *   cost·x ≥ Σᵣ (yᵣ > 0 ? yᵣ·rowLowerᵣ : yᵣ·rowUpperᵣ) + Σⱼ min over [lowerⱼ, upperⱼ] of (costⱼ − Σᵣ yᵣ aᵣⱼ) xⱼ
 *
 * moved down by more than rounding can have moved it up, so that no wrong multiplier and no rounding can make it too
 * high. A multiplier that leans on a side that is open counts as none. `direction`: the same with costs of nothing; above
 * 0 it says that no x meets the rows.
 */
export function safeBound(
  model: LinearModel,
  lower: Float64Array,
  upper: Float64Array,
  multipliers: RowMultipliers,
  direction: boolean,
): number {
  const { cost, rowLower, rowUpper, starts, index, value } = model;
  const reduced = direction ? new Float64Array(cost.length) : cost.slice();
  const size = reduced.map(Math.abs);
  const count = new Int32Array(cost.length);
  let sum = 0;
  let all = 0;
  let terms = 0;
  for (const [row, y] of multipliers) {
    const side = y > 0 ? rowLower[row] : rowUpper[row];
    if (side === undefined || !Number.isFinite(side) || !Number.isFinite(y)) continue;
    sum += y * side;
    all += Math.abs(y * side);
    terms++;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const j = index[k] as number;
      const part = y * (value[k] as number);
      reduced[j] = (reduced[j] as number) - part;
      size[j] = (size[j] as number) + Math.abs(part);
      count[j] = (count[j] as number) + 1;
    }
  }
  let slack = 0;
  for (let j = 0; j < reduced.length; j++) {
    const [l, u] = [lower[j] as number, upper[j] as number];
    if (l > u) return Number.POSITIVE_INFINITY;
    const d = reduced[j] as number;
    if (size[j] === 0) continue;
    const part = d > 0 ? d * l : d * u;
    sum += part;
    all += Math.abs(part);
    terms++;
    // A reduced cost is off by this at most, and so what it adds by that times the farthest x can be.
    slack += ((count[j] as number) + 4) * 2 ** -52 * (size[j] as number) * Math.max(Math.abs(l), Math.abs(u));
  }
  return sum - 2 * slack - (terms + 8) * 2 ** -52 * all;
}
