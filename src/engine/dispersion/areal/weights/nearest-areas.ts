import type { Neighbours } from "./weights.ts";

/**
 * The k nearest others of each area by their centres, ties to the lower index. Not mutual: an area far out is nobody's
 * nearest. As spdep's knearneigh. Areas with fewer than k others get them all.
 */
export function nearestAreas(x: Float64Array, y: Float64Array, k: number): Neighbours {
  const size = x.length;
  const others = Math.min(Math.max(0, Math.floor(k)), size - 1);
  if (others <= 0) return Array.from({ length: size }, () => []);
  // Municipalities have hundreds of areas: a full look at each is some milliseconds and has no radius to guess.
  const distance = new Float64Array(size);
  return Array.from({ length: size }, (_, area) => {
    for (let other = 0; other < size; other++)
      distance[other] = Math.hypot(
        (x[area] as number) - (x[other] as number),
        (y[area] as number) - (y[other] as number),
      );
    const near: number[] = [];
    for (let other = 0; other < size; other++) {
      if (other === area) continue;
      const d = distance[other] as number;
      if (near.length === others && d >= (distance[near[others - 1] as number] as number)) continue;
      let at = near.length;
      while (at > 0 && d < (distance[near[at - 1] as number] as number)) at--;
      near.splice(at, 0, other);
      if (near.length > others) near.pop();
    }
    return near.sort((a, b) => a - b);
  });
}
