// The law of the noise: heads before the first tail on one coin, minus the same on another. P(A − B = k) = ⅓ · 2^−|k|.

/** P(A − B = k) for a whole k. Exact but for the division by three. */
export const noiseChance = (k: number): number => 2 ** -Math.abs(k) / 3;

/** P(A − B ≤ k) for a whole k. */
export const noiseAtMost = (k: number): number => (k >= 0 ? 1 - 2 ** -k / 3 : 2 ** (k + 1) / 3);
