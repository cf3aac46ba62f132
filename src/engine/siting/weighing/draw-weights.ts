import { type Chance, createChance } from "../../dispersion/chance.ts";
import { leastOver } from "./least-advantage.ts";
import { walkWeights } from "./walk-weights.ts";
import { closure, isWithin, sum, type WeightSpace } from "./weight-space.ts";

/**
 * How weights were drawn. `exact`: every draw kept. `rejection`: draws outside the bounds thrown away. `hit-and-run`: a
 * walk through the space, where too few draws would be kept; its draws are uniform in the long run.
 */
export type Sampler = "exact" | "rejection" | "hit-and-run";

export interface DrawnWeights {
  /** draws × criteria, draw by draw. */
  readonly weights: Float64Array;
  readonly draws: number;
  readonly sampler: Sampler;
  /** Share of draws kept; 1 for `exact`, and for a walk. */
  readonly kept: number;
}

/** So many are tried before it is decided whether throwing away is cheap enough. */
const TRIALS = 2_000;
const LEAST_KEPT = 0.05;

/** Weights drawn uniformly over a space. The same seed draws the same. Undefined where orders and bounds leave nothing. */
export function drawWeights(space: WeightSpace, draws: number, seed: number): DrawnWeights | undefined {
  const least = leastOver(space);
  if (!least) return undefined;
  const n = space.low.length;
  const weights = new Float64Array(draws * n);
  const chance = createChance(seed);
  const draw = drawer(space, chance);
  const one = new Float64Array(n);
  let [made, tried] = [0, 0];
  while (made < draws) {
    if (tried >= TRIALS && made < tried * LEAST_KEPT) {
      walkWeights(space, least, createChance(seed), weights);
      return { weights, draws, sampler: "hit-and-run", kept: 1 };
    }
    draw(one);
    tried += 1;
    if (!isWithin(one, space)) continue;
    weights.set(one, made * n);
    made += 1;
  }
  const kept = tried === 0 ? 1 : made / tried;
  return { weights, draws, sampler: kept === 1 ? "exact" : "rejection", kept };
}

/**
 * Uniform over a space that holds ours, as close around it as can be drawn from directly: exponentials divided by their
 * sum are uniform over all weights (Dirichlet 1, …, 1); above the lower bounds the same, shrunk. Where the orders rank all
 * criteria (ties allowed), sorted draws handed out by rank are uniform over the weights that keep to the ranking.
 */
function drawer({ low, orders }: WeightSpace, chance: Chance): (into: Float64Array) => void {
  const n = low.length;
  const simplex = (into: Float64Array) => {
    let total = 0;
    for (let k = 0; k < n; k++) {
      const value = -Math.log(1 - chance.next());
      into[k] = value;
      total += value;
    }
    for (let k = 0; k < n; k++) into[k] = (into[k] as number) / total;
  };
  const ranks = orders.length === 0 ? undefined : levelsOf(n, orders);
  if (ranks) {
    const sorted = new Float64Array(n);
    return (into) => {
      simplex(sorted);
      sorted.sort();
      let from = n;
      for (const level of ranks) {
        from -= level.length;
        const own = sorted.subarray(from, from + level.length);
        shuffled(own, chance);
        for (const [at, criterion] of level.entries()) into[criterion] = own[at] as number;
      }
    };
  }
  const left = Math.max(0, 1 - sum(low));
  return (into) => {
    simplex(into);
    for (let k = 0; k < n; k++) into[k] = (low[k] as number) + left * (into[k] as number);
  };
}

function shuffled(values: Float64Array, chance: Chance): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const kept = values[i] as number;
    values[i] = values[j] as number;
    values[j] = kept;
  }
}

/** The criteria level by level, the weightiest first, where any two of different levels are ordered; else undefined. */
function levelsOf(n: number, orders: WeightSpace["orders"]): readonly (readonly number[])[] | undefined {
  const above = closure(n, orders);
  const over = Array.from({ length: n }, (_, k) => {
    let count = 0;
    for (let other = 0; other < n; other++) count += above[other * n + k] as number;
    return count;
  });
  const levels = new Map<number, number[]>();
  for (let k = 0; k < n; k++) {
    const level = levels.get(over[k] as number) ?? [];
    levels.set(over[k] as number, level);
    level.push(k);
  }
  const sorted = [...levels].sort(([a], [b]) => a - b);
  let before = 0;
  for (const [count, level] of sorted) {
    // All of the levels before, and nothing else, stand above each of this one.
    if (count !== before) return undefined;
    before += level.length;
  }
  return sorted.map(([, level]) => level);
}
