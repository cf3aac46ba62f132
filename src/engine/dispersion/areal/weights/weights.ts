/** Which areas are neighbours of each: indexes from 0. Nothing is said of their order, or of whether it is mutual. */
export type Neighbours = readonly (readonly number[])[];

/**
 * How the weights of a row are scaled; letters as in spdep (Bivand & Wong 2018, Tiefelsdorf, Griffith & Boots 1999):
 * B binary, W each row sums to 1, C all sum to the number of areas, U all sum to 1, S variance-stabilising.
 */
export type WeightStyle = "B" | "W" | "C" | "U" | "S";
export const WEIGHT_STYLES: readonly WeightStyle[] = ["W", "B", "C", "U", "S"];

/** A sparse matrix of weights, row by row: those of area i are at start[i] up to start[i + 1]. */
export interface Weights {
  readonly size: number;
  readonly start: Int32Array;
  /** Ascending within a row, without repeats. */
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
  /**
   * Areas without neighbours. They stay in, with a lag of 0, as spdep does with zero.policy = TRUE; their number is
   * taken from n.
   */
  readonly islands: readonly number[];
}

/**
 * Spatial weights from lists of neighbours.
 *
 * W is the usual choice, because a lag is then a mean of neighbours; it lets areas with few neighbours count for
 * more, which is what S was made to dampen: w_ij / √(Σ_j w_ij²), scaled so that all sum to the number of areas. That
 * number is of areas with neighbours under C, and of all under S, as spdep has it; no statistic here but the local
 * ones depends on it.
 */
export function weightsFrom(neighbours: Neighbours, style: WeightStyle): Weights {
  const rows = neighbours.map((row) => Int32Array.from(new Set(row)).sort());
  const size = rows.length;
  const start = new Int32Array(size + 1);
  for (const [area, row] of rows.entries()) start[area + 1] = (start[area] as number) + row.length;
  const links = start[size] as number;
  const neighbour = new Int32Array(links);
  const weight = new Float64Array(links);
  const islands = rows.flatMap((row, area) => (row.length === 0 ? [area] : []));
  const connected = size - islands.length;
  // Under S a row of k equal weights is k · (1 / √k) = √k before scaling.
  const roots = rows.reduce((sum, { length }) => sum + Math.sqrt(length), 0);
  for (const [area, row] of rows.entries()) {
    neighbour.set(row, start[area] as number);
    const each = {
      B: 1,
      W: 1 / row.length,
      C: connected / links,
      U: 1 / links,
      S: size / (Math.sqrt(row.length) * roots),
    }[style];
    weight.fill(each, start[area] as number, start[area + 1] as number);
  }
  return { size, start, neighbour, weight, islands };
}

/**
 * The same neighbours with the area itself among them, binary: what Gi* asks for. A star of row-standardised weights
 * is the same number, because Gi* does not change when a row is multiplied.
 */
export function withSelf(neighbours: Neighbours): Neighbours {
  return neighbours.map((row, area) => [...row, area]);
}
