import type { Neighbours } from "../dispersion/areal/weights/weights.ts";

/** Groups of areas, each a list of indexes in ascending order. */
export type Groups = readonly (readonly number[])[];

export interface Joining {
  /** Whether a group may stand as it is. */
  readonly isEnough: (group: readonly number[]) => boolean;
  /** How big it is, the weightiest measure first: the smallest is joined first, and to the smallest it touches. */
  readonly size: (group: readonly number[]) => readonly number[];
  /** Which areas have a border in common. */
  readonly touching: Neighbours;
  /** Metres between two areas: for groups that touch nothing, as islands do. */
  readonly apart: (a: number, b: number) => number;
}

/**
 * Joins groups until all are enough, or one is left. The smallest that is not enough goes to the smallest of those it touches, or to the nearest
 * where it touches none; ties go to the group with the first area. The answer depends on what the areas are and not on the order they came in.
 */
export function joinGroups(start: Groups, { isEnough, size, touching, apart }: Joining): Groups {
  let groups = start.toSorted((a, b) => (a[0] as number) - (b[0] as number));
  const smaller = (a: readonly number[], b: readonly number[]): boolean => {
    const [sizes, others] = [size(a), size(b)];
    const at = sizes.findIndex((value, i) => value !== others[i]);
    return at >= 0 ? (sizes[at] as number) < (others[at] as number) : (a[0] as number) < (b[0] as number);
  };
  const smallest = (of: Groups) =>
    of.reduce<readonly number[] | null>((best, one) => (best && !smaller(one, best) ? best : one), null);
  for (;;) {
    const one = smallest(groups.filter((group) => !isEnough(group)));
    if (one === null || groups.length < 2) return groups;
    const others = groups.filter((group) => group !== one);
    const borders = new Set(one.flatMap((area) => touching[area] ?? []));
    const other =
      smallest(others.filter((group) => group.some((area) => borders.has(area)))) ??
      nearest(one, others, apart);
    const joined = [...one, ...other].sort((a, b) => a - b);
    groups = [...others.filter((group) => group !== other), joined].sort(
      (a, b) => (a[0] as number) - (b[0] as number),
    );
  }
}

function nearest(one: readonly number[], others: Groups, apart: Joining["apart"]): readonly number[] {
  const [first, ...rest] = others;
  if (!first) throw new Error("there is nothing to join a group with");
  const distance = (group: readonly number[]) =>
    Math.min(...one.flatMap((a) => group.map((b) => apart(a, b))));
  let [best, least] = [first, distance(first)];
  for (const group of rest) {
    const away = distance(group);
    if (away < least) [best, least] = [group, away];
  }
  return best;
}
