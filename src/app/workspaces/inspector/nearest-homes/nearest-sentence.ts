import type { Messages } from "../../../../messages/index.ts";

/** The neighbourhoods sentences speak of: the stairwell and the yard, the street, the district (Östh et al. 2015). */
export const SPOKEN_OF: readonly number[] = [100, 400, 1600];

/** "Blant de 100 nærmeste boligene er 2 i programmet, blant de 400 nærmeste 5 …", and what it is in the whole municipality. */
export function nearestSentence(
  known: readonly { readonly k: number; readonly share: number }[],
  overall: number,
  m: Messages,
): string {
  const parts = known.map(({ k, share }) => m.text("nearest.part", { k, units: few(k * share, m) }));
  return m.text("nearest.sentence", {
    parts: new Intl.ListFormat(m.language, { type: "conjunction" }).format(parts),
    overall: m.number(1000 * overall, 1),
  });
}

/** A part of a unit where the last homes were equally far and counted in proportion; else a whole number without a decimal. */
function few(units: number, m: Messages): string {
  const tenths = Math.round(10 * units) / 10;
  return m.number(tenths, Number.isInteger(tenths) ? 0 : 1);
}
