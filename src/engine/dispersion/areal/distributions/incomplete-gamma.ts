import { logGamma } from "./log-gamma.ts";

/**
 * P(a, x), the regularised lower incomplete gamma function: the distribution function of a gamma variable of shape a.
 */
export const lowerGamma = (a: number, x: number): number =>
  x <= 0 ? 0 : x < a + 1 ? series(a, x) : 1 - fraction(a, x);

/** Q(a, x) = 1 − P(a, x), without the cancellation: small tails keep their figures. */
export const upperGamma = (a: number, x: number): number =>
  x <= 0 ? 1 : x < a + 1 ? 1 - series(a, x) : fraction(a, x);

/** x^a e^−x / Γ(a) · Σ x^k / (a (a + 1) … (a + k)); converges fast left of the mode (Abramowitz & Stegun 6.5.29). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Legendre's continued fraction, right of the mode (Abramowitz & Stegun 6.5.31), by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let product = d;
  for (let i = 1; i < 100_000; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    const factor = c * d;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return product * Math.exp(a * Math.log(x) - x - logGamma(a));
}
