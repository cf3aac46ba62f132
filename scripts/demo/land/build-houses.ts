import { type Random, random } from "../chance/random.ts";
import type { Plan } from "../plan.ts";
import { apart, length, type Spot } from "../plane/rings.ts";
import { cornersOf, type Footprint, HALF_WIDTH, type House, placed, Site } from "./houses.ts";
import { lotFor, outlineOf } from "./lots.ts";
import type { StreetNames } from "./name-streets.ts";
import type { Stretch } from "./network.ts";
import { type PlotSite, placeLandmarks, placeOwnSites, placePlots } from "./place-wishes.ts";
import type { Ground } from "./settle.ts";
import { closed, stopAt } from "./street-stops.ts";
import type { Terrain } from "./terrain.ts";

export interface Built {
  readonly houses: readonly House[];
  readonly plots: readonly PlotSite[];
}

/** First what the plan asks for by name, then plots kept free, then ordinary houses along every street. */
export function buildHouses(
  plan: Plan,
  ground: Ground,
  terrain: Terrain,
  stretches: readonly Stretch[],
  streets: StreetNames,
): Built {
  const site = new Site(ground, terrain, stretches);
  const houses: House[] = [];
  const chance = random(`${plan.folder}/houses`);
  const plots = placePlots(plan, site, stretches, streets);
  placeLandmarks(plan, site, stretches, houses);
  placeOwnSites(plan, site, stretches, houses);
  stretches.forEach((stretch, index) => {
    if (stretch.class === "path") return;
    for (const side of [1, -1] as const) lineSide(plan, ground, site, stretch, index, side, chance, houses);
  });
  return { houses, plots };
}

function lineSide(
  plan: Plan,
  ground: Ground,
  site: Site,
  stretch: Stretch,
  index: number,
  side: 1 | -1,
  chance: Random,
  houses: House[],
): void {
  const total = length(stretch.line);
  let along = chance.between(2, 8);
  while (along < total - 4) {
    const here = stopAt(stretch.line, along);
    const lot = lotFor(plan, ground, here.at, stretch.class, chance);
    if (lot === undefined) {
      along += 34;
      continue;
    }
    const middle = along + lot.width / 2;
    if (middle > total - 3) break;
    const stop = stopAt(stretch.line, middle);
    const away = HALF_WIDTH[stretch.class] + lot.setback + lot.depth / 2;
    const tilt =
      lot.form === "perimeter"
        ? 0
        : lot.form === "farm"
          ? chance.between(-0.5, 0.5)
          : chance.between(-0.05, 0.05);
    const print: Footprint = {
      at: [stop.at[0] - stop.way[1] * side * away, stop.at[1] + stop.way[0] * side * away],
      way: turned(side === 1 ? stop.way : [-stop.way[0], -stop.way[1]], tilt),
      width: lot.width,
      depth: lot.depth,
      room: lot.room,
    };
    if (!site.free(print, 1.2)) {
      along += 5;
      continue;
    }
    site.take(print);
    const estate = plan.estates.find((e) => apart(e.at, here.at) < e.radius && e.form !== "sheds")?.name;
    houses.push({
      form: lot.form,
      at: print.at,
      outline: outlineOf(lot, print, chance),
      dwellings: lot.dwellings,
      front: { stretch: index, side, along: middle },
      ...(estate === undefined ? {} : { estate }),
    });
    if (lot.form === "detached" && chance.chance(0.1))
      addBeside(site, print, [6.2, 6.4], 3.2, chance, houses);
    if (lot.form === "farm")
      addBeside(site, print, [chance.between(20, 34), chance.between(11, 15)], 14, chance, houses);
    along += lot.front;
  }
}

/** The way turned by a small angle given as its tangent. */
function turned([c, s]: Spot, tangent: number): Spot {
  const size = Math.sqrt(1 + tangent * tangent);
  return [(c - s * tangent) / size, (s + c * tangent) / size];
}

function addBeside(
  site: Site,
  house: Footprint,
  size: readonly [number, number],
  gap: number,
  chance: Random,
  houses: House[],
): void {
  const side = chance.chance(0.5) ? 1 : -1;
  for (const turn of [side, -side]) {
    const at = placed(house, turn * (house.width / 2 + gap + size[0] / 2), chance.between(-2, 4));
    const print: Footprint = { at, way: house.way, width: size[0], depth: size[1], room: 2.2 };
    if (!site.free(print, 1)) continue;
    site.take(print);
    houses.push({ form: "outbuilding", at, outline: closed(cornersOf(print, 0)), dwellings: 0 });
    return;
  }
}
