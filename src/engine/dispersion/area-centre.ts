import type { Area, Position } from "../model/index.ts";

/**
 * Centre of gravity of an outline, holes taken out: the point that stands for an area where distances between areas are
 * asked for. The middle of the homes would be nearer to life, but moves when a register is corrected.
 */
export function areaCentre({ coordinates }: Area): Position {
  let [twice, x, y] = [0, 0, 0];
  // About the first corner: far from the origin the products would lose their last figures.
  const [ox, oy] = coordinates[0]?.[0]?.[0] ?? [0, 0];
  for (const rings of coordinates)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = offset(ring[i - 1] as Position, ox, oy);
        const [x2, y2] = offset(ring[i] as Position, ox, oy);
        const cross = x1 * y2 - x2 * y1;
        twice += cross;
        x += (x1 + x2) * cross;
        y += (y1 + y2) * cross;
      }
  return twice === 0 ? [ox, oy] : [ox + x / (3 * twice), oy + y / (3 * twice)];
}

const offset = ([x, y]: Position, ox: number, oy: number): Position => [x - ox, y - oy];
