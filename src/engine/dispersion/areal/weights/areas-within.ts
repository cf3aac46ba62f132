import KDBush from "kdbush";
import type { Neighbours } from "./weights.ts";

/**
 * The others whose centres are more than `from` and no more than `to` away, as spdep's dnearneigh; from 0 includes
 * centres at the same place. A billionth over is still within: such distances are often another's nearest, printed
 * with some figures.
 */
export function areasWithin(x: Float64Array, y: Float64Array, to: number, from = 0): Neighbours {
  const index = new KDBush(x.length, 64, Float64Array);
  for (let area = 0; area < x.length; area++) index.add(x[area] as number, y[area] as number);
  index.finish();
  const apart = (a: number, b: number) =>
    Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
  return Array.from({ length: x.length }, (_, area) =>
    index
      .within(x[area] as number, y[area] as number, to * (1 + 1e-9))
      .filter((other) => other !== area && (from === 0 || apart(area, other) > from))
      .sort((a, b) => a - b),
  );
}
