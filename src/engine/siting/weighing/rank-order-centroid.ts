/**
 * Weights from a ranking of the criteria (Barron & Barrett 1996): the mean of all weights that keep to the ranking. The
 * i-th of n gets Σ_{j≥i} 1/j, divided by n. Criteria ranked alike share equally what their places would get, which is
 * the mean of all weights that keep to the ranking with ties.
 *
 * @param places the place of each criterion, 1 first; equal numbers are ties, and gaps do not matter
 */
export function rankOrderCentroid(places: readonly number[]): Float64Array {
  const n = places.length;
  const weightAt = new Float64Array(n);
  for (let at = n - 1, sum = 0; at >= 0; at--) {
    sum += 1 / (at + 1);
    weightAt[at] = sum / n;
  }
  const order = places.map((_, criterion) => criterion).sort((a, b) => placeOf(a) - placeOf(b));
  const weights = new Float64Array(n);
  for (let from = 0; from < n; ) {
    let to = from;
    let sum = 0;
    while (to < n && placeOf(order[to] as number) === placeOf(order[from] as number))
      sum += weightAt[to++] as number;
    for (let at = from; at < to; at++) weights[order[at] as number] = sum / (to - from);
    from = to;
  }
  return weights;

  function placeOf(criterion: number): number {
    return places[criterion] as number;
  }
}

/** The same ranking as bounds on weights, for verdicts that hold for all that keep to it: pairs (more, less). */
export function ordersOf(places: readonly number[]): readonly (readonly [more: number, less: number])[] {
  const levels = [...new Set(places)].sort((a, b) => a - b);
  return levels.slice(1).flatMap((level, above) => {
    const members = (place: number) => places.flatMap((own, criterion) => (own === place ? [criterion] : []));
    return members(levels[above] as number).flatMap((more) =>
      members(level).map((less) => [more, less] as const),
    );
  });
}
