import { coinNoise, type NoiseFields } from "./coin-noise.ts";
import { noiseChance } from "./public/coin-law.ts";

/** How a true count becomes one that may leave. Only attacks ask for another than the coins: a leaky one, to show that they find it. */
export interface Mechanism {
  /** The count that leaves. */
  readonly publish: (secret: Uint8Array, fields: NoiseFields) => number;
  /**
   * How likely two counts are to have left, one before and one after, for the true counts there may have been. The attacker knows the mechanism;
   * only the secret is secret.
   */
  readonly likelihood: (
    seen: readonly [before: number, after: number],
    counts: readonly [number, number],
  ) => number;
}

export const COINS: Mechanism = {
  publish: (secret, fields) => fields.count + coinNoise(secret, fields),
  likelihood: ([before, after], [countBefore, countAfter]) =>
    noiseChance(before - countBefore) * noiseChance(after - countAfter),
};
