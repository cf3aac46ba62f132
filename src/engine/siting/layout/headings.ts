import type { EdgeSet } from "../../geometry/edge-set.ts";

/** Directions a house is tried along: more cost time and win little. */
const OF_PLOT = 4;
const OF_REGION = 3;

/**
 * Directions of the plot's longest edges, then of the region's, each counted once whichever way it runs. Edges as long as each other keep the order
 * of the outline, or of the angle they make with the first, so that turning the map turns the answer (promise E4).
 */
export function headingsOf(plot: EdgeSet, region: EdgeSet): readonly number[] {
  const chosen: number[] = [];
  const add = (headings: readonly number[], most: number) => {
    let added = 0;
    for (const heading of headings) {
      if (added === most) return;
      if (chosen.some((other) => Math.abs(Math.sin(2 * (heading - other))) <= 1e-3)) continue;
      chosen.push(heading);
      added++;
    }
  };
  add(byLength(plot), OF_PLOT);
  const main = chosen[0] ?? 0;
  add(byLength(region, main), OF_REGION);
  return chosen;
}

function byLength({ edges }: EdgeSet, from?: number): number[] {
  const found: { heading: number; length: number; turn: number }[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const dx = (edges[i + 2] as number) - (edges[i] as number);
    const dy = (edges[i + 3] as number) - (edges[i + 1] as number);
    const length = Math.round(Math.hypot(dx, dy) * 1e4);
    if (length === 0) continue;
    const heading = Math.atan2(dy, dx);
    const quarter = Math.PI / 2;
    const turn =
      from === undefined ? 0 : Math.round((((heading - from) % quarter) + quarter) * 1e6) % 1_570_796;
    found.push({ heading, length, turn });
  }
  return found.sort((a, b) => b.length - a.length || a.turn - b.turn).map(({ heading }) => heading);
}
