/** A seeded source of chance: the same seed gives the same numbers in every engine, browser and year (promise E7). */
export interface Chance {
  /** Uniform in [0, 1), with 32 bits. */
  next(): number;
  /** A whole number in [0, n). */
  below(n: number): number;
}

/**
 * xoshiro128** (Blackman & Vigna 2018), its state filled from the seed by SplitMix32. `Math.random` cannot be seeded, and
 * a simulation that cannot be run again cannot be checked.
 */
export function createChance(seed: number): Chance {
  let fill = seed | 0;
  const word = () => {
    fill = (fill + 0x9e3779b9) | 0;
    let z = fill ^ (fill >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [word(), word(), word(), word()];
  const bits = () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return {
    next: () => bits() / 4_294_967_296,
    // Lemire's multiplication without the rejection: for n under a million the bias is under one in four thousand.
    below: (n) => Math.floor((bits() / 4_294_967_296) * n),
  };
}

/** Puts `items` in random order, in place (Fisher–Yates). */
export function shuffle(items: Int32Array | Float64Array | unknown[], chance: Chance): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const kept = items[i];
    items[i] = items[j] as never;
    items[j] = kept as never;
  }
}
