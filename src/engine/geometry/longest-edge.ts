export interface LongestEdge {
  /** Radians from east towards north. */
  readonly heading: number;
  readonly x: number;
  readonly y: number;
}

/** The longest of many edges (x1, y1, x2, y2 …): what turns with the map, so that results do too (promise E4). */
export function longestEdge(edges: Float64Array): LongestEdge {
  let longest = 0;
  let heading = 0;
  let [x = 0, y = 0] = edges;
  for (let i = 0; i < edges.length; i += 4) {
    const dx = (edges[i + 2] as number) - (edges[i] as number);
    const dy = (edges[i + 3] as number) - (edges[i + 1] as number);
    const length = Math.hypot(dx, dy);
    // A clear margin, so that sides of equal length do not change places with the last digit.
    if (length <= longest * (1 + 1e-9)) continue;
    longest = length;
    heading = Math.atan2(dy, dx);
    x = edges[i] as number;
    y = edges[i + 1] as number;
  }
  return { heading, x, y };
}
