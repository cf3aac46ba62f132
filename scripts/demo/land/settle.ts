import { fractal } from "../chance/noise.ts";
import type { Plan } from "../plan.ts";
import { blur, distanceTo, fill, nodeAt, type Raster } from "../plane/raster.ts";
import { apart, type Spot } from "../plane/rings.ts";
import { spread } from "./find-way.ts";
import { fillLand, type Terrain } from "./terrain.ts";
import type { Road } from "./trunk-roads.ts";
import type { Water } from "./water.ts";

/** Where houses and streets may come, and which way streets run there. */
export interface Ground {
  /** Above 0 where people settle: 1 at the heart of a settlement, 0 at its edge. */
  readonly pull: Raster;
  /** 1 in the town's heart, 0 beyond the inner town. */
  readonly urban: Raster;
  /** Rise over run of the smoothed terrain. */
  readonly slope: Raster;
  /** Metres to sea, lake or stream. */
  readonly dry: Raster;
  /** The street direction as a doubled angle (cosine, sine), so that opposite directions are one and the same. */
  readonly cosine: Raster;
  readonly sine: Raster;
}

export function settle(
  plan: Plan,
  terrain: Terrain,
  water: Water,
  roads: readonly Road[],
  seed: number,
): Ground {
  const grid = terrain.height;
  const smoothHeight = blur(water.filled, 2);
  const { slope, gx, gy } = gradient(smoothHeight);
  const streamNodes = new Uint8Array(grid.values.length);
  for (const { line } of water.streams) mark(grid, line, streamNodes);
  const wet = distanceTo(grid, (k) => (terrain.shore.values[k] as number) <= 0 || water.isLake[k] === 1);
  const stream = distanceTo(grid, (k) => streamNodes[k] === 1);
  const dry = fill(grid, (_x, _y, k) => Math.min(wet.values[k] as number, stream.values[k] as number));

  const cost = new Float64Array(grid.values.length);
  for (let k = 0; k < cost.length; k += 1) {
    const steep = (slope.values[k] as number) / 0.11;
    cost[k] = (wet.values[k] as number) < 1 ? Number.POSITIVE_INFINITY : 1 + steep * steep;
  }
  const reach = Math.max(0, ...plan.settlements.map((s) => s.reach));
  const { cost: far } = spread(
    grid,
    plan.settlements.map((s) => ({ node: nodeAt(grid, s.at[0], s.at[1]), head: reach - s.reach })),
    cost,
  );
  const pull = fillLand(terrain, (x, y, k) => {
    const left = (reach - (far[k] as number)) / 420;
    let value = Math.min(1, left) + 0.6 * fractal(x / 420, y / 420, seed + 31, 3) - 0.1;
    // A park is a hole in the town, with an edge as uneven as any other.
    for (const park of plan.parks)
      value = Math.min(
        value,
        (apart(park.at, [x, y]) / park.radius - 1) * 2 + 0.5 * fractal(x / 130, y / 130, seed + 34, 2),
      );
    return value;
  });
  const town = plan.settlements.filter((s) => s.kind === "town");
  const urban = fillLand(terrain, (x, y) => {
    let most = 0;
    for (const s of town) {
      const d = apart(s.at, [x, y]) / (s.reach * 0.52) + 0.18 * fractal(x / 260, y / 260, seed + 32, 2);
      most = Math.max(most, 1 - d);
    }
    return most;
  });

  const roadWay = nearestDirections(grid, roads);
  const toShore = gradient(blur(dry, 2));
  const cosine = new Float64Array(grid.values.length);
  const sine = new Float64Array(grid.values.length);
  for (let k = 0; k < cosine.length; k += 1) {
    const x = (k % grid.cols) * grid.cell;
    const y = Math.floor(k / grid.cols) * grid.cell;
    const add = (dx: number, dy: number, weight: number): void => {
      const square = dx * dx + dy * dy;
      if (square < 1e-12 || weight <= 0) return;
      cosine[k] = (cosine[k] as number) + (weight * (dx * dx - dy * dy)) / square;
      sine[k] = (sine[k] as number) + (weight * 2 * dx * dy) / square;
    };
    add(-(gy[k] as number), gx[k] as number, Math.min(1, (slope.values[k] as number) / 0.09));
    const d = 1 - (roadWay.distance.values[k] as number) / 260;
    add(roadWay.dx[k] as number, roadWay.dy[k] as number, d > 0 ? 1.3 * d : 0);
    const s = 1 - (dry.values[k] as number) / 190;
    add(-(toShore.gy[k] as number), toShore.gx[k] as number, s > 0 ? 0.9 * s : 0);
    for (const { at } of town) add(0.5, 0.86, 0.7 * Math.max(0, 1 - apart(at, [x, y]) / (0.68 * reach)));
    add(1, fractal(x / 900, y / 900, seed + 33, 2) * 2, 0.12);
  }
  return {
    pull,
    urban,
    slope,
    dry,
    cosine: blur({ ...grid, values: cosine }, 3),
    sine: blur({ ...grid, values: sine }, 3),
  };
}

export function gradient(grid: Raster): { slope: Raster; gx: Float64Array; gy: Float64Array } {
  const { cols, rows, cell, values } = grid;
  const gx = new Float64Array(values.length);
  const gy = new Float64Array(values.length);
  const slope = fill(grid, (_x, _y, k) => {
    const i = k % cols;
    const j = (k - i) / cols;
    const at = (a: number, b: number): number =>
      values[Math.min(rows - 1, Math.max(0, b)) * cols + Math.min(cols - 1, Math.max(0, a))] as number;
    gx[k] = (at(i + 1, j) - at(i - 1, j)) / (2 * cell);
    gy[k] = (at(i, j + 1) - at(i, j - 1)) / (2 * cell);
    return Math.sqrt((gx[k] as number) ** 2 + (gy[k] as number) ** 2);
  });
  return { slope, gx, gy };
}

/** Marks the nodes nearest to points every half cell along a line. */
export function mark(grid: Raster, line: readonly Spot[], marks: Uint8Array, value = 1): void {
  for (let k = 1; k < line.length; k += 1) {
    const a = line[k - 1] as Spot;
    const b = line[k] as Spot;
    const pieces = Math.max(1, Math.ceil(apart(a, b) / (grid.cell / 2)));
    for (let p = 0; p <= pieces; p += 1)
      marks[nodeAt(grid, a[0] + ((b[0] - a[0]) * p) / pieces, a[1] + ((b[1] - a[1]) * p) / pieces)] = value;
  }
}

function nearestDirections(
  grid: Raster,
  roads: readonly Road[],
): { distance: Raster; dx: Float64Array; dy: Float64Array } {
  const ones = new Float64Array(grid.values.length).fill(1);
  const starts: { node: number; head: number }[] = [];
  const ways: Spot[] = [];
  for (const { class: kind, line } of roads)
    for (let k = 1; k < line.length; k += 1) {
      if (kind === "path") continue;
      const a = line[k - 1] as Spot;
      const b = line[k] as Spot;
      starts.push({ node: nodeAt(grid, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2), head: 0 });
      ways.push([b[0] - a[0], b[1] - a[1]]);
    }
  const { cost, owner } = spread(grid, starts, ones, 300);
  const dx = new Float64Array(cost.length);
  const dy = new Float64Array(cost.length);
  owner.forEach((k, node) => {
    dx[node] = ways[k]?.[0] ?? 0;
    dy[node] = ways[k]?.[1] ?? 0;
  });
  return { distance: { ...grid, values: cost }, dx, dy };
}
