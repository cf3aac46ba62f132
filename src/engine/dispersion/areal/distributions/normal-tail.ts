import { upperGamma } from "./incomplete-gamma.ts";

export type Alternative = "greater" | "less" | "two-sided";
export const ALTERNATIVES: readonly Alternative[] = ["greater", "less", "two-sided"];

/** Probability that a standard normal variable exceeds z: ½ Q(½, z²/2). Far tails keep their relative precision. */
export const normalTail = (z: number): number => {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? tail : 1 - tail;
};

/** p of a standard deviate; NaN stays NaN. */
export function normalP(z: number, alternative: Alternative): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (alternative === "greater") return normalTail(z);
  if (alternative === "less") return normalTail(-z);
  return 2 * normalTail(Math.abs(z));
}
