/**
 * Cliques of places that are pairwise near, so that every near pair lies in one of them: each pair not yet held is grown
 * to as large a clique as comes first by index. Σ ≤ 1 over a clique is far tighter than pair by pair.
 */
export function cliqueCover(
  places: readonly number[],
  near: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const neighbours = new Map<number, Set<number>>();
  for (const a of places) neighbours.set(a, new Set());
  for (const [k, a] of places.entries())
    for (const b of places.slice(k + 1))
      if (near(a, b)) {
        neighbours.get(a)?.add(b);
        neighbours.get(b)?.add(a);
      }
  const held = new Set<string>();
  const cliques: number[][] = [];
  for (const a of places)
    for (const b of neighbours.get(a) ?? []) {
      if (b < a || held.has(`${a} ${b}`)) continue;
      const clique = [a, b];
      for (const c of neighbours.get(a) ?? [])
        if (c !== b && clique.every((one) => neighbours.get(c)?.has(one))) clique.push(c);
      clique.sort((one, other) => one - other);
      for (const [k, one] of clique.entries())
        for (const other of clique.slice(k + 1)) held.add(`${one} ${other}`);
      cliques.push(clique);
    }
  return cliques;
}
