import type { Plan } from "../plan.ts";
import { region } from "../plane/contour.ts";
import { sample } from "../plane/raster.ts";
import type { Shape } from "../plane/rings.ts";
import { buildHouses } from "./build-houses.ts";
import { type Green, makeGreen } from "./green.ts";
import type { House } from "./houses.ts";
import { nameStreets, type StreetNames } from "./name-streets.ts";
import { type Stretch, weave } from "./network.ts";
import type { PlotSite } from "./place-wishes.ts";
import { type Ground, settle } from "./settle.ts";
import { makeTerrain, type Terrain } from "./terrain.ts";
import { traceStreets } from "./trace-streets.ts";
import { makeTrunkRoads, type Road } from "./trunk-roads.ts";
import { makeWater, type Water } from "./water.ts";

/** The land with everything that stands on it, before anything municipal is laid over it. */
export interface Land {
  readonly plan: Plan;
  readonly terrain: Terrain;
  readonly water: Water;
  readonly coast: Shape;
  readonly ground: Ground;
  readonly roads: readonly Road[];
  readonly stretches: readonly Stretch[];
  readonly streets: StreetNames;
  readonly houses: readonly House[];
  readonly plots: readonly PlotSite[];
  readonly green: readonly Green[];
}

/** Rock, water, roads, streets, houses, woods: each grows on the one before, as it did in the world. */
export function makeLand(plan: Plan): Land {
  const terrain = makeTerrain(plan, plan.seed);
  const coast = region(terrain.shore, 0, { smallest: 350, smallestHole: 2500, tolerance: 1.6 });
  const water = makeWater(
    terrain,
    plan.lakes.map((lake) => lake.at),
  );
  const roads = makeTrunkRoads(plan, terrain, water);
  const ground = settle(plan, terrain, water, roads, plan.seed);
  const traced = traceStreets(ground, roads, plan.folder);
  const stretches = weave(roads, traced, plan.folder, ([x, y]) => sample(ground.urban, x, y) > 0.2);
  const streets = nameStreets(plan, ground, stretches, roads);
  const { houses, plots } = buildHouses(plan, ground, terrain, stretches, streets);
  const green = makeGreen(plan, terrain, water, ground, stretches, houses);
  return { plan, terrain, water, coast, ground, roads, stretches, streets, houses, plots, green };
}
