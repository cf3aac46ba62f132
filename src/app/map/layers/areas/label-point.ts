import type { Area, Position, Ring } from "../../../../engine/index.ts";

const cross = ([ax, ay]: Position, [bx, by]: Position) => ax * by - bx * ay;

const ringArea = (ring: Ring): number =>
  ring.reduce((sum, corner, i) => sum + cross(corner, ring[(i + 1) % ring.length] ?? corner), 0) / 2;

function largest({ coordinates }: Area): Ring {
  const [only = [], ...others] = coordinates.map(([outer = []]) => outer);
  if (others.length === 0) return only;
  return others.reduce<Ring>(
    (best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best),
    only,
  );
}

/** Stretches of a horizontal line at `y` that lie inside the ring, as [from, to] pairs. */
function insideAt(ring: Ring, y: number): readonly (readonly [number, number])[] {
  const crossings: number[] = [];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  });
  crossings.sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    stretches.push([crossings[i] ?? 0, crossings[i + 1] ?? 0]);
  return stretches;
}

/**
 * Where a name stands in an area, metres: the middle of the widest stretch among a few horizontal lines through the
 * largest part, lines near the middle preferred. A centroid would fall outside areas that bend around an inlet.
 */
export function labelPoint(area: Area): Position {
  const ring = largest(area);
  const ys = ring.map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  let best: { readonly at: Position; readonly room: number } = { at: ring[0] ?? [0, 0], room: -1 };
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
    const y = low + (high - low) * share;
    for (const [from, to] of insideAt(ring, y)) {
      const room = (to - from) * (1 - Math.abs(share - 0.5));
      if (room > best.room) best = { at: [(from + to) / 2, y], room };
    }
  }
  return best.at;
}
