import type { Point } from "../../../../engine/index.ts";

/** A line from a chosen plot to the nearest other place. */
export interface SetLine {
  readonly from: Point;
  readonly to: Point;
  readonly metres: number;
}

const far = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** From each of the chosen to the nearest other of them, or to a site where one is nearer; a pair that is mutual has one line. */
export function setLines(chosen: readonly Point[], sites: readonly Point[]): readonly SetLine[] {
  const drawn = new Set<string>();
  return chosen.flatMap((from, i): readonly SetLine[] => {
    const others = [...chosen.map((to, j) => ({ to, j })), ...sites.map((to) => ({ to, j: -1 }))];
    const nearest = others.reduce<{ to: Point; j: number; metres: number } | null>((best, { to, j }) => {
      if (j === i) return best;
      const metres = far(from, to);
      return best === null || metres < best.metres ? { to, j, metres } : best;
    }, null);
    if (!nearest) return [];
    const pair = nearest.j === -1 ? `${i} site` : [i, nearest.j].sort((a, b) => a - b).join(" ");
    if (drawn.has(pair)) return [];
    drawn.add(pair);
    return [{ from, to: nearest.to, metres: nearest.metres }];
  });
}
