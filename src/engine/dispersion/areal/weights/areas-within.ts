import KDBush from "kdbush";
import type { Neighbours } from "./weights.ts";

/** The others whose centres are more than `from` and no more than `to` away, as spdep's dnearneigh with its bounds "GT", "LE"; from 0 includes centres at the same place. */
export function areasWithin(x: Float64Array, y: Float64Array, to: number, from = 0): Neighbours {
  const index = new KDBush(x.length, 64, Float64Array);
  for (let area = 0; area < x.length; area++) index.add(x[area] as number, y[area] as number);
  index.finish();
  return Array.from({ length: x.length }, (_, area) =>
    index
      // The search's own arithmetic may round a distance just over: look a little wider, then ask exactly.
      .within(x[area] as number, y[area] as number, to * (1 + 1e-9))
      .filter((other) => {
        if (other === area) return false;
        const d = Math.hypot(
          (x[area] as number) - (x[other] as number),
          (y[area] as number) - (y[other] as number),
        );
        return d <= to && (from === 0 || d > from);
      })
      .sort((a, b) => a - b),
  );
}
