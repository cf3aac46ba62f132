import type { Decisions } from "./median-bound.ts";

/** Sites that may not both be chosen: for each site those it excludes. */
export type Exclusions = readonly (readonly number[])[];

/**
 * How all choices are ruled out that are better by the step or more. Multipliers are told by their place in a table.
 * - `closed`: with these multipliers the bound of what is left is too high
 * - `fixed`: each site in turn, decided the other way, is ruled out by these multipliers; so it is decided this way
 * - `split`: a site chosen, and not chosen
 */
export type MedianNode =
  | { readonly closed: number }
  | {
      readonly fixed: readonly (readonly [site: number, chosen: 0 | 1])[];
      readonly by: number;
      readonly then: MedianNode;
    }
  | { readonly split: number; readonly chosen: MedianNode; readonly not: MedianNode };

/** The decisions with one more, and what follows of it: a chosen site shuts those it excludes. Null if they clash. */
export function decide(
  decided: Decisions,
  site: number,
  state: 1 | -1,
  exclusions: Exclusions | null,
): Decisions | null {
  if (decided[site] === -state) return null;
  const next = decided.slice();
  next[site] = state;
  if (state === 1 && exclusions)
    for (const other of exclusions[site] ?? []) {
      if (next[other] === 1) return null;
      next[other] = -1;
    }
  return next;
}

/**
 * Groups of sites that all exclude each other, so that at most one of a group is chosen; each site in one at most
 * (largest degree first, put in the first group it fits). −1: in none.
 */
export function groupsOf(sites: number, exclusions: Exclusions): Int32Array {
  const group = new Int32Array(sites).fill(-1);
  const sets = exclusions.map((list) => new Set(list));
  const order = Array.from({ length: sites }, (_, j) => j).sort(
    (a, b) => (sets[b]?.size ?? 0) - (sets[a]?.size ?? 0) || a - b,
  );
  const groups: number[][] = [];
  for (const j of order) {
    const own = sets[j];
    if (!own || own.size === 0) continue;
    let best = -1;
    let most = -1;
    groups.forEach((members, g) => {
      if (members.length > most && members.every((other) => own.has(other))) {
        most = members.length;
        best = g;
      }
    });
    if (best < 0) groups.push([j]);
    else groups[best]?.push(j);
  }
  groups.forEach((members, g) => {
    for (const j of members) group[j] = g;
  });
  return group;
}
