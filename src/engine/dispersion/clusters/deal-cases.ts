import type { Chance } from "../chance.ts";

/**
 * A multinomial dealer: each case falls in an area with the area's share of the population as its chance. Walker's alias
 * table (Vose 1991) makes a case cost one number however many areas there are; conditional binomials would need a
 * generator of their own.
 */
export function createCaseDealer(
  population: Float64Array,
  cases: number,
): (chance: Chance, into: Int32Array) => void {
  const n = population.length;
  const total = population.reduce((sum, people) => sum + people, 0);
  const keep = new Float64Array(n).fill(1);
  const alias = Int32Array.from({ length: n }, (_, area) => area);
  const scaled = Float64Array.from(population, (people) => (people * n) / total);
  const small: number[] = [];
  const large: number[] = [];
  for (const [area, share] of scaled.entries()) (share < 1 ? small : large).push(area);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() as number;
    const rich = large.at(-1) as number;
    keep[poor] = scaled[poor] as number;
    alias[poor] = rich;
    scaled[rich] = (scaled[rich] as number) + (scaled[poor] as number) - 1;
    if ((scaled[rich] as number) < 1) small.push(large.pop() as number);
  }
  // What rounding left over is one, but for areas where nobody lives: no case may fall there.
  const largest = population.reduce(
    (best, people, area) => (people > (population[best] as number) ? area : best),
    0,
  );
  for (const area of small)
    if (population[area] === 0) {
      keep[area] = 0;
      alias[area] = largest;
    }
  return (chance, into) => {
    into.fill(0);
    for (let k = 0; k < cases; k++) {
      // One number chooses the column and the side: with 32 bits and 600 areas the side still has 22.
      const at = chance.next() * n;
      const column = Math.floor(at);
      const area = at - column < (keep[column] as number) ? column : (alias[column] as number);
      into[area] = (into[area] as number) + 1;
    }
  };
}
