import type { Alternative } from "../distributions/normal-tail.ts";
import { spatialLag } from "../weights/spatial-lag.ts";
import { weightSums } from "../weights/weight-sums.ts";
import type { Weights } from "../weights/weights.ts";
import { type GlobalTest, globalTest } from "./global-test.ts";

/**
 * Joins between areas of the same colour, ½ Σ w_ij over pairs both `chosen`, against sampling without replacement
 * (Cliff & Ord 1981, p. 19–20), as joincount.test of spdep. `chosen` is 1 or 0 for each area.
 */
export function joinCountTest(
  chosen: ArrayLike<number>,
  weights: Weights,
  alternative: Alternative = "greater",
): GlobalTest {
  const { n, s0, s1, s2 } = weightSums(weights);
  const lag = spatialLag(weights, chosen);
  let joins = 0;
  let count = 0;
  for (let i = 0; i < lag.length; i++) {
    joins += ((chosen[i] as number) * (lag[i] as number)) / 2;
    count += chosen[i] as number;
  }
  const pairs = (count * (count - 1)) / (n * (n - 1));
  const triples = (pairs * (count - 2)) / (n - 2);
  const quadruples = (triples * (count - 3)) / (n - 3);
  const expected = (s0 * pairs) / 2;
  const second = (s1 * pairs + (s2 - 2 * s1) * triples + (s0 * s0 + s1 - s2) * quadruples) / 4;
  return globalTest(joins, expected, second - expected * expected, alternative);
}
