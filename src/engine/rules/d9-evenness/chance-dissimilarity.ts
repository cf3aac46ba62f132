/**
 * The dissimilarity that chance alone would give: the mean of ½ Σ |X_g/n − π_g| when each of n units falls in area g with
 * probability π_g, whatever the others do. Each X_g is binomial, and its mean deviation has a closed form (de Moivre 1730):
 * E|X − nπ| = 2 ν C(n, ν) π^ν (1 − π)^(n − ν + 1), with ν = ⌊nπ⌋ + 1. So no simulation is needed, and no seed.
 * `shares` sum to 1; `n` ≥ 1. The answer lies in [0, 1].
 */
export function chanceDissimilarity(n: number, shares: Iterable<number>): number {
  const whole = logFactorial(n);
  let sum = 0;
  for (const share of shares) {
    if (share <= 0 || share >= 1) continue;
    const above = Math.floor(n * share) + 1;
    const ways = whole - logFactorial(above) - logFactorial(n - above);
    const chance = ways + above * Math.log(share) + (n - above + 1) * Math.log1p(-share);
    sum += above * Math.exp(chance);
  }
  return sum / n;
}

/** Stirling's series is good to a part in 10¹² from here on; below it the product itself is short. */
const SHORT = 16;

/** ln n! */
function logFactorial(n: number): number {
  if (n < SHORT) {
    let product = 1;
    for (let k = 2; k <= n; k++) product *= k;
    return Math.log(product);
  }
  const square = n * n;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / n;
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
