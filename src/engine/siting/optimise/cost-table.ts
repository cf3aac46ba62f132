/**
 * What it costs to serve each demand from each site, ready weighted: `cost[site * demands + demand]`. One site's costs
 * lie together.
 */
export interface CostTable {
  readonly demands: number;
  readonly sites: number;
  readonly cost: Float64Array;
  /** Whether every cost is a whole number: then every sum is too, and better means better by one. */
  readonly whole: boolean;
  /** For each demand all sites, cheapest first, and what each costs: at `demand * sites + rank`. */
  readonly order: Int32Array;
  readonly dear: Float64Array;
}

/** @param distances rows are demands, columns are sites @param weights one per demand */
export function costTable(
  distances: readonly ArrayLike<number>[],
  weights: ArrayLike<number> | undefined,
): CostTable {
  const demands = distances.length;
  const sites = distances[0]?.length ?? 0;
  const cost = new Float64Array(demands * sites);
  let whole = true;
  distances.forEach((row, i) => {
    const weight = weights === undefined ? 1 : (weights[i] as number);
    for (let j = 0; j < sites; j++) {
      const one = weight * (row[j] as number);
      cost[j * demands + i] = one;
      if (!Number.isSafeInteger(one)) whole = false;
    }
  });
  return { demands, sites, cost, whole, ...ranked(cost, demands, sites) };
}

/** Bounds and swaps only walk a demand's cheap sites, which are few where many are chosen. */
function ranked(cost: Float64Array, demands: number, sites: number) {
  const order = new Int32Array(demands * sites);
  const dear = new Float64Array(demands * sites);
  const own = new Float64Array(sites);
  for (let i = 0; i < demands; i++) {
    const row = order.subarray(i * sites, (i + 1) * sites);
    for (let j = 0; j < sites; j++) {
      row[j] = j;
      own[j] = cost[j * demands + i] as number;
    }
    row.sort((a, b) => (own[a] as number) - (own[b] as number) || a - b);
    row.forEach((j, rank) => {
      dear[i * sites + rank] = own[j] as number;
    });
  }
  return { order, dear };
}

/**
 * By how much a choice must be better to count: one where all is whole numbers, else a billionth of the value, which is
 * far above what rounding can do to a sum of some thousand numbers and far under what anyone measures.
 */
export function stepOf(whole: boolean, value: number): number {
  return whole ? 1 : 1e-9 * Math.max(1, Math.abs(value));
}
