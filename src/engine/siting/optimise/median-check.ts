import { type Decisions, MedianBound } from "./median-bound.ts";
import type { MedianForm } from "./median-task.ts";
import { decide, groupsOf, type MedianNode } from "./median-tree.ts";

export interface MedianRefutation {
  readonly multipliers: readonly (readonly number[])[];
  readonly tree: MedianNode;
}

/**
 * Whether the tree rules out every choice whose sum is `limit` or less (Infinity: every choice); plain arithmetic.
 * Returns what is wrong, null where nothing is.
 */
export function checkMedianTree(
  { table, p, decided, exclusions }: MedianForm,
  limit: number,
  { multipliers, tree }: MedianRefutation,
): string | null {
  const bound = new MedianBound(table, p, exclusions ? groupsOf(table.sites, exclusions) : null);
  const tooHigh = (one: number) => one === Number.POSITIVE_INFINITY || one > limit;
  const at = (k: number) => {
    const u = multipliers[k];
    return u && u.length === table.demands && u.every(Number.isFinite) ? u : null;
  };
  const part = (node: MedianNode, now: Decisions): string | null => {
    if ("split" in node) {
      if (!(node.split in now)) return `site ${node.split} is not there`;
      const into = decide(now, node.split, 1, exclusions);
      const out = decide(now, node.split, -1, exclusions);
      return (into && part(node.chosen, into)) ?? (out && part(node.not, out));
    }
    const k = "closed" in node ? node.closed : node.by;
    const u = at(k);
    if (!u) return `multipliers ${k} are missing or of the wrong length`;
    if ("closed" in node)
      return tooHigh(bound.evaluate(u, now)) ? null : `multipliers ${k} do not rule out their part`;
    bound.evaluate(u, now);
    let rest = now;
    for (const [site, chosen] of node.fixed) {
      if (!(site in rest)) return `site ${site} is not there`;
      const other = decide(rest, site, chosen === 1 ? -1 : 1, exclusions);
      if (other && !tooHigh(bound.again(other))) return `multipliers ${k} do not decide site ${site}`;
      const next = decide(rest, site, chosen === 1 ? 1 : -1, exclusions);
      // The other way is ruled out and this one clashes: nothing is left.
      if (!next) return null;
      rest = next;
    }
    return part(node.then, rest);
  };
  let now: Decisions | null = decided.slice();
  for (let j = 0; j < decided.length && now; j++) if (decided[j] === 1) now = decide(now, j, 1, exclusions);
  return now && part(tree, now);
}
