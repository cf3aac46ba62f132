import type { RawGeometry } from "./table.ts";

/** Rings one after another, as Esri's formats list them: clockwise ones begin a polygon, the others are holes of the one before. */
export function polygonsOf(rings: readonly unknown[]): RawGeometry {
  const polygons: unknown[][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && turns(ring) > 0) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** Twice the signed area: below nought for a clockwise ring. */
function turns(ring: unknown): number {
  if (!Array.isArray(ring)) return 0;
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = (ring[i] ?? []) as readonly number[];
    const [x2 = 0, y2 = 0] = (ring[i + 1] ?? []) as readonly number[];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}
