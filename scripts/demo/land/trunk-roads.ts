import type { Plan, Route } from "../plan.ts";
import { distanceTo, type Raster } from "../plane/raster.ts";
import { apart, rounded, type Spot, simplify } from "../plane/rings.ts";
import { findWay } from "./find-way.ts";
import type { Terrain } from "./terrain.ts";
import type { Water } from "./water.ts";

export interface Road {
  readonly class: "trunk" | "county" | "collector" | "street" | "path";
  readonly name: string;
  readonly line: readonly Spot[];
}

/**
 * The roads between places, laid as the cheapest way over the terrain: they follow valleys and shores, and a later road
 * joins an earlier one where that is cheaper.
 */
export function makeTrunkRoads(plan: Plan, terrain: Terrain, water: Water): Road[] {
  const grid = terrain.height;
  const sea = distanceTo(grid, (k) => (terrain.shore.values[k] as number) <= 0);
  const lake = distanceTo(grid, (k) => water.isLake[k] === 1);
  const cost = new Float64Array(grid.values.length);
  for (let k = 0; k < cost.length; k += 1) {
    const wet = Math.min(sea.values[k] as number, (lake.values[k] as number) + 10);
    cost[k] = wet < 34 ? Number.POSITIVE_INFINITY : 1 + Math.max(0, 70 - wet) / 25;
  }
  const used = new Set<number>();
  const ways: { route: Route; nodes: number[] }[] = [];
  // A path may pass close to the water and climbs what no road would; it leaves no bed that a later road could use.
  const onFoot = new Float64Array(cost.length);
  for (let k = 0; k < onFoot.length; k += 1)
    onFoot[k] =
      (sea.values[k] as number) < 20 || (lake.values[k] as number) < 20 ? Number.POSITIVE_INFINITY : 1;
  const fresh = cost.slice();
  for (const route of plan.routes) {
    const path = route.class === "path";
    // A town street goes where it is wanted; only the roads between places seek out a bed already laid.
    const street = route.class === "collector";
    const price = path
      ? { cost: onFoot, least: 1, climb: 60 }
      : { cost: street ? fresh : cost, least: street ? 1 : 0.3, climb: 900 };
    const stops = route.via.map(
      (at) =>
        nearestNode(grid, at, (k) => used.has(k), path || street ? 90 : 320) ?? dryNode(grid, price.cost, at),
    );
    for (let k = 1; k < stops.length; k += 1) {
      const way = findWay(grid, stops[k - 1] as number, stops[k] as number, price);
      if (way === undefined) throw new Error(`no way for ${route.name}, leg ${k}`);
      ways.push({ route, nodes: way });
      if (path) continue;
      for (const node of way) {
        used.add(node);
        if ((cost[node] as number) < 10) cost[node] = 0.3;
      }
    }
  }
  return chains(ways, grid);
}

function dryNode(grid: Raster, cost: Float64Array, at: Spot): number {
  const node = nearestNode(grid, at, (k) => cost[k] !== Number.POSITIVE_INFINITY, 600);
  if (node === undefined) throw new Error(`no dry ground near ${at[0]}, ${at[1]}`);
  return node;
}

/** The nearest node that is good, within `reach` metres. */
function nearestNode(
  grid: Raster,
  at: Spot,
  good: (node: number) => boolean,
  reach: number,
): number | undefined {
  let best: number | undefined;
  let least = reach;
  const span = (centre: number, most: number): readonly [number, number] => [
    Math.max(0, Math.ceil((centre - reach) / grid.cell)),
    Math.min(most - 1, Math.floor((centre + reach) / grid.cell)),
  ];
  const [west, east] = span(at[0], grid.cols);
  const [south, north] = span(at[1], grid.rows);
  for (let j = south; j <= north; j += 1)
    for (let i = west; i <= east; i += 1) {
      const k = j * grid.cols + i;
      if (!good(k)) continue;
      const far = apart(at, [i * grid.cell, j * grid.cell]);
      if (far < least) {
        least = far;
        best = k;
      }
    }
  return best;
}

/**
 * Each stretch of ground once, under the first (highest) road that used it. A later road is cut where it joins an earlier one;
 * the earlier one runs on through the junction, so that it is smoothed as one curve.
 */
function chains(ways: readonly { route: Route; nodes: readonly number[] }[], grid: Raster): Road[] {
  const taken = new Set<string>();
  const roads: Road[] = [];
  const routes = [...new Set(ways.map(({ route }) => route))];
  for (const route of routes) {
    const nodes = withoutSpurs(
      ways
        .filter((way) => way.route === route)
        .flatMap((way, leg) => (leg === 0 ? way.nodes : way.nodes.slice(1))),
    );
    let run: number[] = [];
    const flush = (): void => {
      if (run.length > 1) roads.push({ class: route.class, name: route.name, line: smooth(run, grid) });
      run = [];
    };
    for (let k = 1; k < nodes.length; k += 1) {
      const a = nodes[k - 1] as number;
      const b = nodes[k] as number;
      const edge = a < b ? `${a},${b}` : `${b},${a}`;
      if (taken.has(edge)) {
        flush();
        continue;
      }
      taken.add(edge);
      if (run.length === 0) run.push(a);
      run.push(b);
    }
    flush();
  }
  return roads;
}

/** A way that turned aside to a point and came back the same way goes straight on instead. */
function withoutSpurs(nodes: readonly number[]): number[] {
  const kept: number[] = [];
  const at = new Map<number, number>();
  for (const node of nodes) {
    const before = at.get(node);
    if (before === undefined) {
      at.set(node, kept.length);
      kept.push(node);
    } else for (const gone of kept.splice(before + 1)) at.delete(gone);
  }
  return kept;
}

function smooth(nodes: readonly number[], grid: Raster): Spot[] {
  const line = nodes.map((k): Spot => [(k % grid.cols) * grid.cell, Math.floor(k / grid.cols) * grid.cell]);
  return rounded(simplify(line, 11), 3);
}
