/** The share of cases that a stated error holds in. */
const HOLDS = 0.95;

/**
 * The least e for which the noise of `zones` zones together lies within ±e in 95 of 100 cases. Worked out, not simulated: heads before tails on
 * `zones` coins are negative binomial, and the noise is the difference of two such. Throws on anything but 1–1000 zones.
 */
export function sumError(zones: number): number {
  if (!Number.isInteger(zones) || zones < 1 || zones > 1000)
    throw new Error(`${zones} is no number of zones`);
  const known = found.get(zones);
  if (known !== undefined) return known;
  const heads = headsLaw(zones);
  let inside = 0;
  let error = -1;
  while (inside < HOLDS) {
    error += 1;
    let chance = 0;
    for (let a = 0; a + error < heads.length; a++)
      chance += (heads[a] as number) * (heads[a + error] as number);
    inside += error === 0 ? chance : 2 * chance;
  }
  found.set(zones, error);
  return error;
}
const found = new Map<number, number>();

/** P(ΣA = a) = C(a + z − 1, a) · 2^−(a + z), as far as it is worth anything. */
function headsLaw(zones: number): readonly number[] {
  const law: number[] = [];
  let chance = 2 ** -zones;
  for (let a = 0; a < zones || chance > 1e-15; a++) {
    law.push(chance);
    chance *= (a + zones) / (a + 1) / 2;
  }
  return law;
}
