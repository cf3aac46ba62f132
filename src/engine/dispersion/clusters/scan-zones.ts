/** What may be a cluster: circles around the centre of each area, by the areas whose centres they hold. */
export interface ScanZones {
  /** For each centre, where its row begins in `members` and `ends`. */
  readonly starts: Int32Array;
  /** Areas by growing distance from the centre of their row, the centre itself first. */
  readonly members: Int32Array;
  /** Population within, where a circle ends at this area; NaN where none does: the next area is as far, or nobody lives within. */
  readonly population: Float64Array;
}

/** Centres this near to being as far, as a share of the distance, are as far: turning a map must not break a tie (E4). */
const AS_FAR = 1e-9;

/**
 * Candidate circles of Kulldorff's scan: around each centre, out to the last circle that holds no more than `maxShare` of
 * the population. Areas equally far come in together, as a circle holds both or neither; so the order of areas is nothing
 * (E3). Distances are sorted once for all simulations, which is most of what the scan has to do.
 */
export function scanZones(
  x: Float64Array,
  y: Float64Array,
  population: Float64Array,
  maxShare: number,
): ScanZones {
  const n = x.length;
  const most = maxShare * population.reduce((sum, people) => sum + people, 0);
  const starts = new Int32Array(n + 1);
  const members: number[] = [];
  const within: number[] = [];
  const distance = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, area) => area);
  for (let centre = 0; centre < n; centre++) {
    for (let area = 0; area < n; area++)
      distance[area] = Math.hypot(
        (x[area] as number) - (x[centre] as number),
        (y[area] as number) - (y[centre] as number),
      );
    order.sort((a, b) => (distance[a] as number) - (distance[b] as number) || a - b);
    let people = 0;
    for (let from = 0; from < n; ) {
      const far = (distance[order[from] as number] as number) * (1 + AS_FAR);
      let to = from;
      let more = people;
      while (to < n && (distance[order[to] as number] as number) <= far)
        more += population[order[to++] as number] as number;
      if (more > most) break;
      people = more;
      for (; from < to; from++) {
        members.push(order[from] as number);
        within.push(from === to - 1 && people > 0 ? people : Number.NaN);
      }
    }
    starts[centre + 1] = members.length;
  }
  return { starts, members: Int32Array.from(members), population: Float64Array.from(within) };
}
