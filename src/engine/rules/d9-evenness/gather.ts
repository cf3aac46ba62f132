import type { Gather } from "../gather.ts";
import { chanceDissimilarity } from "./chance-dissimilarity.ts";
import type { EvennessFacts } from "./rule.ts";
import { unevenness } from "./unevenness.ts";

/** A thousandth: finer differences are rounding in the logarithms, which no two machines need agree on (promise E7). */
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** Units outside every area are in no area's share, and so not in the sum either. */
export const gather: Gather<EvennessFacts> = {
  of: "municipality",
  facts: ({ residents, units }, { count }) => {
    const own = units[count];
    let [sum, people, uncounted] = [0, 0, 0];
    for (let g = 0; g < residents.length; g++) {
      const here = own[g] as number;
      const known = residents[g] ?? null;
      sum += here;
      people += known ?? 0;
      // Units where nobody is said to live: the number of residents is evidently not known.
      if (known === null || (known === 0 && here > 0)) uncounted += 1;
    }
    const facts = { units: sum, areas: residents.length, uncounted, count };
    if (uncounted > 0 || people === 0 || sum === 0)
      return { ...facts, dissimilarity: null, gini: null, byChance: null };
    const known = residents as readonly number[];
    return {
      ...facts,
      ...unevenness(own, known),
      byChance: byChance(known, people, sum),
    };
  },
};

/** By the residents of all areas, then by the number of units: a move changes neither. */
const kept = new WeakMap<readonly number[], Map<number, number>>();

function byChance(residents: readonly number[], people: number, units: number): number {
  const answers = kept.get(residents) ?? new Map<number, number>();
  kept.set(residents, answers);
  const known = answers.get(units);
  if (known !== undefined) return known;
  const shares = residents.map((one) => one / people);
  const answer = thousandths(chanceDissimilarity(units, shares));
  answers.set(units, answer);
  return answer;
}
