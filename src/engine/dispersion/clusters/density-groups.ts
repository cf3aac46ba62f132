import { PointGrid } from "../../geometry/point-grid.ts";

export interface DensityGroups {
  /** For each point the index of its group, −1 for none. */
  readonly groupOf: Int32Array;
  /** Units of each group: the largest first, then the one with the most southwestern core. */
  readonly units: readonly number[];
  /** 1 where at least `least` units are within `metres`, its own among them. */
  readonly core: Uint8Array;
}

const NONE = -1;

/**
 * Density clustering in metres: DBSCAN (Ester, Kriegel, Sander & Xu 1996), made free of order. A point is core when at
 * least `least` units are within `metres` of it, its own among them; core points within `metres` of each other are of one
 * group, and so on; any other point with a core that near is of the group of its nearest core (ties: smaller x, then y).
 * The original gives such a point to whichever group comes first, so the order of rows decides.
 *
 * `units` are homes at each point: a block of five flats is five. Points without units are in no group.
 */
export function densityGroups(
  x: Float64Array,
  y: Float64Array,
  units: Int32Array,
  { metres, least }: { readonly metres: number; readonly least: number },
): DensityGroups {
  const n = x.length;
  const grid = new PointGrid(x, y);
  const near: number[] = [];
  const around = (point: number) => grid.within(x[point] as number, y[point] as number, metres, near);
  const core = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if ((units[i] as number) === 0) continue;
    const found = around(i);
    let many = 0;
    for (let k = 0; k < found && many < least; k++) many += units[near[k] as number] as number;
    core[i] = many >= least ? 1 : 0;
  }

  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] as number] as number;
      root = parent[root] as number;
    }
    return root;
  };
  const before = (a: number, b: number) =>
    (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number);
  const nearestCore = new Int32Array(n).fill(NONE);
  for (let i = 0; i < n; i++) {
    if ((units[i] as number) === 0) continue;
    const found = around(i);
    let closest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < found; k++) {
      const other = near[k] as number;
      if (core[other] === 0) continue;
      if (core[i] === 1) {
        parent[rootOf(i)] = rootOf(other);
        continue;
      }
      const square =
        ((x[other] as number) - (x[i] as number)) ** 2 + ((y[other] as number) - (y[i] as number)) ** 2;
      const best = nearestCore[i] as number;
      if (square < closest || (square === closest && before(other, best) < 0)) {
        closest = square;
        nearestCore[i] = other;
      }
    }
  }

  const groups = new Map<number, { units: number; first: number; points: number[] }>();
  for (let i = 0; i < n; i++) {
    const by = core[i] === 1 ? i : (nearestCore[i] as number);
    if (by === NONE) continue;
    const root = rootOf(by);
    const group = groups.get(root) ?? { units: 0, first: by, points: [] };
    groups.set(root, group);
    group.units += units[i] as number;
    group.points.push(i);
    if (before(by, group.first) < 0) group.first = by;
  }
  const sorted = [...groups.values()].sort((a, b) => b.units - a.units || before(a.first, b.first));
  const groupOf = new Int32Array(n).fill(NONE);
  sorted.forEach(({ points }, group) => {
    for (const point of points) groupOf[point] = group;
  });
  return { groupOf, units: sorted.map((group) => group.units), core };
}
