/** Two answers to how unevenly units lie over residents: 0 as even as can be, near 1 all in one small area. */
export interface Unevenness {
  /** ½ Σ |u_g/U − p_g/P|: the share of the units that would have to move for every area to have its share. */
  readonly dissimilarity: number;
  /** Gini of the rates A_g = u_g/p_g, each area weighing as many as live there: twice the area between the Lorenz curve and the diagonal. */
  readonly gini: number;
}

/**
 * Both from whole numbers up to the last division, so that no order of areas changes a bit of them (promises E2, E3).
 * The Gini weighs areas by residents; unweighted, a hamlet of ten would count for as much as a town of ten thousand.
 * `units` and `residents` are of the same length, and each sums to more than 0. Areas with neither are passed over.
 */
export function unevenness(units: ArrayLike<number>, residents: readonly number[]): Unevenness {
  let [allUnits, allResidents] = [0, 0];
  const peopled: number[] = [];
  for (let g = 0; g < residents.length; g++) {
    allUnits += units[g] as number;
    allResidents += residents[g] as number;
    if ((residents[g] as number) > 0) peopled.push(g);
  }
  let apart = 0;
  for (let g = 0; g < residents.length; g++)
    apart += Math.abs((units[g] as number) * allResidents - (residents[g] as number) * allUnits);
  // From the fewest units per resident to the most, compared without dividing.
  peopled.sort(
    (a, b) =>
      (units[a] as number) * (residents[b] as number) - (units[b] as number) * (residents[a] as number),
  );
  let [below, under] = [0, 0];
  for (const g of peopled) {
    under += (2 * below + (units[g] as number)) * (residents[g] as number);
    below += units[g] as number;
  }
  const scale = allUnits * allResidents;
  return { dissimilarity: apart / (2 * scale), gini: (scale - under) / scale };
}
