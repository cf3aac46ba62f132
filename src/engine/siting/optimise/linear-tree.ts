import type { LinearModel, LinearSolver } from "./linear-solver.ts";
import { type RowMultipliers, safeBound } from "./safe-bound.ts";
import type { Search } from "./search.ts";

/**
 * How all x are ruled out that cost no more than a limit: a column is split between `at` and `at + 1`, and each end has
 * multipliers (by their place in a table) whose bound is above the limit, or whose direction says that nothing is left.
 */
export type LinearNode =
  | { readonly closed: number }
  | { readonly nothing: number }
  | { readonly split: number; readonly at: number; readonly below: LinearNode; readonly above: LinearNode };

export interface LinearRefutation {
  readonly multipliers: readonly RowMultipliers[];
  readonly tree: LinearNode;
}

/** The same arithmetic for search and check: whether an end of the tree rules out its part. */
export function rulesOut(
  model: LinearModel,
  lower: Float64Array,
  upper: Float64Array,
  multipliers: RowMultipliers,
  limit: number,
  direction: boolean,
): boolean {
  return safeBound(model, lower, upper, multipliers, direction) > (direction ? 0 : limit);
}

/** Relaxations asked before giving up: a tree that large would be no proof slip. */
const MOST_NODES = 20_000;

/**
 * Refutes every x with cost·x ≤ `limit` (Infinity: every x at all) by branching on relaxations; or the x that was met; null
 * where neither came of it in time, or within `most` relaxations.
 */
export function refute(
  model: LinearModel,
  limit: number,
  solver: LinearSolver,
  search: Search,
  most = MOST_NODES,
): LinearRefutation | { readonly met: Float64Array } | null {
  const relaxation = solver.relax(model);
  const multipliers: RowMultipliers[] = [];
  const lower = model.lower.slice();
  const upper = model.upper.slice();
  let nodes = 0;
  let met: Float64Array | null = null;
  const keep = (raw: Float64Array, direction: boolean): LinearNode | null => {
    for (const digits of [3, 5, 8, 17]) {
      const some: (readonly [number, number])[] = [];
      raw.forEach((y, row) => {
        const rough = digits === 17 ? y : Number(y.toPrecision(digits));
        if (Math.abs(rough) > 1e-12) some.push([row, rough]);
      });
      if (!rulesOut(model, lower, upper, some, limit, direction)) continue;
      multipliers.push(some);
      return direction ? { nothing: multipliers.length - 1 } : { closed: multipliers.length - 1 };
    }
    return null;
  };
  const bounds = (column: number, l: number, u: number) => {
    lower[column] = l;
    upper[column] = u;
    relaxation.bounds(column, l, u);
  };
  const part = (): LinearNode | null => {
    if (++nodes > most || search.over) return null;
    if (nodes % 64 === 0) search.tell("proof", null, null);
    const { status, x, multipliers: dual } = relaxation.solve(search.left);
    if (status === "limit") return null;
    if (status === "infeasible") {
      if (!dual) return null;
      return (
        keep(dual, true) ??
        keep(
          dual.map((one) => -one),
          true,
        )
      );
    }
    const closed = dual && keep(dual, false);
    if (closed) return closed;
    const column = mostFractional(model, x);
    if (column < 0) {
      met = x;
      return null;
    }
    const at = Math.floor(x[column] as number);
    const [l, u] = [lower[column] as number, upper[column] as number];
    // Chosen first: that is the way to an x, if there is one.
    bounds(column, at + 1, u);
    const above = part();
    bounds(column, l, at);
    const below = above && part();
    bounds(column, l, u);
    return below && above ? { split: column, at, below, above } : null;
  };
  try {
    const tree = part();
    if (tree) return { multipliers, tree };
    return met && { met };
  } finally {
    relaxation.close();
  }
}

function mostFractional({ whole }: LinearModel, x: Float64Array): number {
  let best = -1;
  let most = 1e-6;
  for (let j = 0; j < whole.length; j++) {
    if (whole[j] !== 1) continue;
    const off = Math.abs((x[j] as number) - Math.round(x[j] as number));
    if (off > most + 1e-9) {
      most = off;
      best = j;
    }
  }
  return best;
}

/** Whether the tree rules out every x with cost·x ≤ `limit`; plain arithmetic, no solver. Returns what is wrong. */
export function checkLinearTree(
  model: LinearModel,
  limit: number,
  { multipliers, tree }: LinearRefutation,
): string | null {
  const lower = model.lower.slice();
  const upper = model.upper.slice();
  const part = (node: LinearNode): string | null => {
    if ("split" in node) {
      const { split, at } = node;
      if (model.whole[split] !== 1) return `column ${split} is split but need not be whole`;
      if (!Number.isInteger(at)) return `column ${split} is split at ${at}, which is not whole`;
      const [l, u] = [lower[split] as number, upper[split] as number];
      upper[split] = Math.min(u, at);
      const below = part(node.below);
      upper[split] = u;
      lower[split] = Math.max(l, at + 1);
      const above = below ?? part(node.above);
      lower[split] = l;
      return above;
    }
    const direction = "nothing" in node;
    const of = direction ? node.nothing : node.closed;
    const some = multipliers[of];
    if (!some) return `multipliers ${of} are missing`;
    return rulesOut(model, lower, upper, some, limit, direction)
      ? null
      : `multipliers ${of} do not rule out their part`;
  };
  return part(tree);
}
