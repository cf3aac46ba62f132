import { fractal, noise } from "../chance/noise.ts";
import { spread } from "../land/find-way.ts";
import type { Land } from "../land/make-land.ts";
import { mark } from "../land/settle.ts";
import { partition } from "../plane/partition.ts";
import { nodeAt } from "../plane/raster.ts";
import { inShape, type Shape } from "../plane/rings.ts";
import type { Address } from "./number-houses.ts";

export interface Tract {
  readonly name: string;
  readonly district: string;
  readonly shape: Shape;
  readonly residents: number;
  readonly dwellings: number;
}

/**
 * Statistical tracts: the ground nearest to each seed when a main road, a stream or a hillside is costly to cross, so that
 * borders come to lie along them. Residents and homes are those of the addresses inside.
 */
export function makeTracts(land: Land, addresses: readonly Address[]): Tract[] {
  const { plan, terrain, ground, coast } = land;
  const grid = terrain.height;
  const barrier = new Uint8Array(grid.values.length);
  for (const { class: kind, line } of land.stretches)
    if (kind === "trunk" || kind === "county") mark(grid, line, barrier);
  for (const { line } of land.water.streams) mark(grid, line, barrier);
  const cost = new Float64Array(grid.values.length);
  for (let k = 0; k < cost.length; k += 1) {
    const wet = (terrain.shore.values[k] as number) <= 0;
    const x = (k % grid.cols) * grid.cell;
    const y = Math.floor(k / grid.cols) * grid.cell;
    cost[k] =
      (wet ? 2.6 : 1 + 4 * (ground.slope.values[k] as number)) *
        (1 + 0.35 * noise(x / 240, y / 240, plan.seed + 61)) +
      (barrier[k] === 1 ? 5 : 0);
  }
  const { owner } = spread(
    grid,
    plan.tracts.map(({ at }) => ({ node: nodeAt(grid, at[0], at[1]), head: 0 })),
    cost,
  );
  const shapes = partition(wander(land, owner), grid, coast);
  const tracts = plan.tracts.map(({ name, district }, k) => ({
    name,
    district,
    shape: shapes.get(k) ?? [],
    residents: 0,
    dwellings: 0,
  }));
  for (const address of addresses) {
    const tract = tracts.find(({ shape }) => inShape(shape, address.at[0], address.at[1]));
    if (tract === undefined) throw new Error(`${address.street} ${address.number} lies in no tract`);
    tract.residents += address.residents;
    tract.dwellings += address.dwellings;
  }
  return tracts;
}

/** Borders across open country wander a little, as borders drawn along brooks and boulders do; in town they keep to the streets. */
function wander({ terrain, ground, plan }: Land, owner: Int32Array): Int32Array {
  const grid = terrain.height;
  const seed = plan.seed;
  return owner.map((_, k) => {
    const x = (k % grid.cols) * grid.cell;
    const y = Math.floor(k / grid.cols) * grid.cell;
    const open = Math.min(1, Math.max(0, 0.2 - (ground.pull.values[k] as number)));
    const far = 12 + 105 * open;
    const dx = far * fractal(x / 310, y / 310, seed + 62, 3);
    const dy = far * fractal(x / 310, y / 310, seed + 63, 3);
    return owner[nodeAt(grid, x + dx, y + dy)] as number;
  });
}
