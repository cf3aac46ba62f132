import type { Raster } from "./raster.ts";
import { area, inRing, type Line, type Shape, type Spot, simplify, tenth } from "./rings.ts";

/**
 * The region where the raster lies above `level`, by marching squares with linear interpolation. The outermost nodes are
 * taken as outside, so every ring closes. Rings below `smallest` m² are left out, lines simplified within `tolerance` m.
 */
export function region(
  grid: Raster,
  level: number,
  options: { readonly smallest: number; readonly smallestHole?: number; readonly tolerance: number },
): Shape {
  const rings = trace(grid, level)
    .map((ring) => simplify(ring, options.tolerance).map(([x, y]): Spot => [tenth(x), tenth(y)]))
    .filter((ring) => ring.length >= 4);
  const outers = rings.filter((ring) => area(ring) >= options.smallest);
  const holes = rings.filter((ring) => area(ring) <= -(options.smallestHole ?? options.smallest));
  return assemble(outers, holes);
}

/** Puts each hole into the smallest outer ring around it. */
export function assemble(outers: readonly Line[], holes: readonly Line[]): Shape {
  const sorted = [...outers].sort((a, b) => area(a) - area(b));
  const polygons: Line[][] = sorted.map((ring) => [ring]);
  for (const hole of holes) {
    const [x, y] = hole[0] as Spot;
    const home = sorted.findIndex((ring) => area(ring) > -area(hole) && inRing(ring, x, y));
    if (home >= 0) polygons[home]?.push(hole);
  }
  return polygons.reverse();
}

function trace(grid: Raster, level: number): Line[] {
  const { cols, rows, cell, values } = grid;
  const outside = level - 1;
  const value = (i: number, j: number): number =>
    i <= 0 || j <= 0 || i >= cols - 1 || j >= rows - 1 ? outside : (values[j * cols + i] as number);
  // A crossing is named by its grid edge: even for edges along x, odd for edges along y.
  const next = new Map<number, number>();
  const along = (i: number, j: number): number => 2 * (j * cols + i);
  const up = (i: number, j: number): number => 2 * (j * cols + i) + 1;
  for (let j = 0; j < rows - 1; j += 1)
    for (let i = 0; i < cols - 1; i += 1) {
      const a = value(i, j) > level;
      const b = value(i + 1, j) > level;
      const c = value(i + 1, j + 1) > level;
      const d = value(i, j + 1) > level;
      const code = (a ? 1 : 0) + (b ? 2 : 0) + (c ? 4 : 0) + (d ? 8 : 0);
      if (code === 0 || code === 15) continue;
      const south = along(i, j);
      const north = along(i, j + 1);
      const west = up(i, j);
      const east = up(i + 1, j);
      // The inside is kept on the left hand, so outer rings run counter-clockwise.
      const middle = (value(i, j) + value(i + 1, j) + value(i + 1, j + 1) + value(i, j + 1)) / 4 > level;
      const link = (from: number, to: number): void => {
        next.set(from, to);
      };
      if (code === 1) link(south, west);
      else if (code === 2) link(east, south);
      else if (code === 3) link(east, west);
      else if (code === 4) link(north, east);
      else if (code === 6) link(north, south);
      else if (code === 7) link(north, west);
      else if (code === 8) link(west, north);
      else if (code === 9) link(south, north);
      else if (code === 11) link(east, north);
      else if (code === 12) link(west, east);
      else if (code === 13) link(south, east);
      else if (code === 14) link(west, south);
      else if (code === 5) {
        link(south, middle ? east : west);
        link(north, middle ? west : east);
      } else {
        link(east, middle ? north : south);
        link(west, middle ? south : north);
      }
    }
  const spot = (edge: number): Spot => {
    const node = edge >> 1;
    const i = node % cols;
    const j = (node - i) / cols;
    const [i2, j2] = edge % 2 === 0 ? [i + 1, j] : [i, j + 1];
    const low = value(i, j);
    const high = value(i2, j2);
    const t = Math.min(0.98, Math.max(0.02, (level - low) / (high - low)));
    return [(i + (i2 - i) * t) * cell, (j + (j2 - j) * t) * cell];
  };
  const rings: Line[] = [];
  for (const start of [...next.keys()]) {
    if (!next.has(start)) continue;
    const ring: Spot[] = [];
    for (let edge: number | undefined = start; edge !== undefined; ) {
      ring.push(spot(edge));
      const following: number | undefined = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    if (ring.length >= 4) rings.push(ring);
  }
  return rings;
}
