import { cornersOf, MILLIMETRE, type Outlines, sidesOf } from "./outline-corners.ts";
import type { Weights } from "./weights.ts";

/**
 * Weights that are the length of the border two areas share, in the unit of the outlines; no link where they share no
 * side.
 */
export function borderWeights(outlines: Outlines, tolerance: number = MILLIMETRE): Weights {
  const { ofArea, length } = sidesOf(cornersOf(outlines, tolerance));
  const owners = new Map<number, number[]>();
  for (const [area, sides] of ofArea.entries())
    for (const side of new Set(sides)) {
      const known = owners.get(side);
      if (known) known.push(area);
      else owners.set(side, [area]);
    }
  const rows = ofArea.map(() => new Map<number, number>());
  for (const [side, areas] of owners)
    for (const area of areas)
      for (const other of areas) {
        if (other === area) continue;
        const row = rows[area] as Map<number, number>;
        row.set(other, (row.get(other) ?? 0) + (length[side] as number));
      }
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const start = new Int32Array(rows.length + 1);
  for (const [area, row] of sorted.entries()) start[area + 1] = (start[area] as number) + row.length;
  return {
    size: rows.length,
    start,
    neighbour: Int32Array.from(sorted.flatMap((row) => row.map(([other]) => other))),
    weight: Float64Array.from(sorted.flatMap((row) => row.map(([, metres]) => metres))),
    islands: sorted.flatMap((row, area) => (row.length === 0 ? [area] : [])),
  };
}

/** The same links, each row made to sum to 1. */
export function rowStandardised(weights: Weights): Weights {
  const weight = weights.weight.slice();
  for (let area = 0; area < weights.size; area++) {
    const row = weight.subarray(weights.start[area], weights.start[area + 1]);
    const sum = row.reduce((a, b) => a + b, 0);
    for (const [at, w] of row.entries()) row[at] = w / sum;
  }
  return { ...weights, weight };
}
