import type { Position } from "../../../engine/index.ts";

/** Length of a path (m) and the area its ring would close (m², shoelace formula), in the working projection. */
export function sketchSize(path: readonly Position[]): { readonly length: number; readonly area: number } {
  let length = 0;
  let twice = 0;
  path.forEach(([x, y], i) => {
    const next = path[i + 1];
    if (next) length += Math.hypot(next[0] - x, next[1] - y);
    const [toX, toY] = next ?? path[0] ?? [x, y];
    twice += x * toY - toX * y;
  });
  return { length, area: Math.abs(twice) / 2 };
}
