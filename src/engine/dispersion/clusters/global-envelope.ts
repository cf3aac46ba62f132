/** How far a curve strays, at each r in its own measure. */
export type DeviationScale =
  /** Divided by the spread of the curves at that r: every r has its say. */
  | "studentised"
  /** As it is, a classic MAD test: where curves spread widest, at great r, decides. */
  | "plain";

export interface Envelope {
  /** Pointwise: at each r, the ranks that leave 2.5 % of curves outside on either side. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Global: a curve of chance stays within at every r at once, 19 times in 20. */
  readonly globalLow: Float64Array;
  readonly globalHigh: Float64Array;
  /** (1 + simulated curves that stray as far) / (1 + simulations). */
  readonly p: number;
}

const LEVEL = 0.05;
/** With fewer there is no rank at 5 %: Monte Carlo tests have nothing below 1 / (1 + simulations). */
export const LEAST_SIMULATIONS = 19;

/**
 * Pointwise and global envelope around 0, for curves that are 0 on average when there is nothing to see.
 *
 * Global: the maximum absolute deviation, T = max over r of |curve(r)| / s(r), the band being ± T₍ₖ₎ · s(r) with k = 5 % of
 * (1 + simulations) from the top (Ripley 1977; studentised by Myllymäki et al. 2015 and 2017; Baddeley et al. 2014 on why
 * a pointwise band is no test). The spread s(r) is taken over the observed and the simulated curves alike: under the null
 * they are exchangeable only if they are treated alike, and then p is exact and the observed curve leaves the band just
 * when p ≤ 0.05. The price is a band that a very strange observation widens a little.
 *
 * `simulated` has at least `LEAST_SIMULATIONS` curves, each as long as `observed`. Where a curve is NaN it says nothing.
 */
export function globalEnvelope(
  observed: Float64Array,
  simulated: readonly Float64Array[],
  scale: DeviationScale = "studentised",
): Envelope {
  const s = simulated.length;
  if (s < LEAST_SIMULATIONS)
    throw new RangeError(`an envelope needs ${LEAST_SIMULATIONS} simulations, not ${s}`);
  const spread = observed.map((_, i) => (scale === "plain" ? 1 : spreadAt([observed, ...simulated], i)));
  const strays = simulated.map((curve) => farthest(curve, spread));
  const strayed = farthest(observed, spread);
  const rank = Math.max(1, Math.floor(LEVEL * (s + 1)));
  const half = strays.toSorted((a, b) => b - a)[rank - 1] as number;
  const low = new Float64Array(observed.length);
  const high = new Float64Array(observed.length);
  const side = Math.max(1, Math.floor((LEVEL / 2) * (s + 1)));
  for (let i = 0; i < observed.length; i++) {
    const sorted = Float64Array.from(simulated, (curve) => curve[i] as number).sort();
    low[i] = sorted[side - 1] as number;
    high[i] = sorted[s - side] as number;
  }
  return {
    low,
    high,
    globalLow: spread.map((one) => -half * one),
    globalHigh: spread.map((one) => half * one),
    p: (1 + strays.filter((one) => one >= strayed).length) / (1 + s),
  };
}

function spreadAt(curves: readonly Float64Array[], i: number): number {
  // About 0, where the null has its mean: nothing is estimated that is known.
  const squares = curves.reduce((sum, curve) => sum + (curve[i] as number) ** 2, 0);
  return Math.sqrt(squares / curves.length);
}

function farthest(curve: Float64Array, spread: Float64Array): number {
  let most = 0;
  for (let i = 0; i < curve.length; i++) {
    const stray = Math.abs(curve[i] as number) / (spread[i] as number);
    // Not so for NaN: where no curve strays at all, 0/0, none strays farther than another.
    if (stray > most) most = stray;
  }
  return most;
}
