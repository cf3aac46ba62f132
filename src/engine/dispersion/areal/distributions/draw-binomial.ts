import type { Chance } from "../../chance.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * A binomial count: how many of `n` when each has chance `p`. Exact, by inversion (Kachitvichyanukul & Schmeiser
 * 1988, § 2): from 0 up where few are expected, from the mode outwards where many are, so that the work is some
 * standard deviations and not n.
 */
export function drawBinomial(n: number, p: number, chance: Chance): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, chance);
  const odds = p / (1 - p);
  let left = chance.next();
  if (n * p < 10) {
    let at = 0;
    let probability = (1 - p) ** n;
    while (left > probability && at < n) {
      left -= probability;
      at++;
      probability *= ((n - at + 1) / at) * odds;
    }
    return at;
  }
  const mode = Math.floor((n + 1) * p);
  let [up, down] = [mode, mode];
  let above = Math.exp(
    logGamma(n + 1) -
      logGamma(mode + 1) -
      logGamma(n - mode + 1) +
      mode * Math.log(p) +
      (n - mode) * Math.log1p(-p),
  );
  let below = above;
  left -= above;
  while (left > 0 && (up < n || down > 0)) {
    if (up < n) {
      up++;
      above *= ((n - up + 1) / up) * odds;
      left -= above;
      if (left <= 0) return up;
    }
    if (down > 0) {
      below *= down / ((n - down + 1) * odds);
      down--;
      left -= below;
      if (left <= 0) return down;
    }
    // Both tails have run out of figures: what is left is rounding.
    if (above === 0 && below === 0) break;
  }
  return mode;
}

/**
 * Deals `count` over places with these shares of all (which sum to 1), into `dealt`: a multinomial draw, as binomials
 * one after the other.
 */
export function drawMultinomial(
  count: number,
  shares: Float64Array,
  chance: Chance,
  dealt: Float64Array,
): void {
  let [left, share] = [count, 1];
  for (let i = 0; i < shares.length; i++) {
    const own = shares[i] as number;
    // At the last place that has any, rounding may leave a share just over or under what is left.
    dealt[i] = left === 0 ? 0 : drawBinomial(left, own >= share ? 1 : own / share, chance);
    left -= dealt[i] as number;
    share -= own;
  }
  for (let i = shares.length - 1; left > 0 && i >= 0; i--)
    if ((shares[i] as number) > 0) {
      dealt[i] = (dealt[i] as number) + left;
      left = 0;
    }
}
