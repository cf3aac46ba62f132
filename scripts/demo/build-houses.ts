import { cornersOf, type Footprint, HALF_WIDTH, type House, type HouseForm, placed, Site } from "./houses.ts";
import type { Stretch } from "./network.ts";
import type { LandmarkUse, Plan } from "./plan.ts";
import { type Random, random } from "./random.ts";
import { sample } from "./raster.ts";
import { apart, length, type Spot } from "./rings.ts";
import type { Ground } from "./settle.ts";
import type { Terrain } from "./terrain.ts";

/** One plot along a street: how wide the plot and the house are, how far back the house stands, and what it is. */
interface Lot {
  readonly form: HouseForm;
  readonly front: number;
  readonly width: number;
  readonly depth: number;
  readonly setback: number;
  readonly room: number;
  readonly dwellings: number;
}

/** Footprints of landmarks in metres, [width, depth], with an order of size from ordinary Norwegian ones. */
const LANDMARK_SIZE: Readonly<Record<LandmarkUse, readonly [number, number]>> = {
  townHall: [44, 22],
  church: [36, 15],
  school: [78, 40],
  kindergarten: [34, 18],
  healthCentre: [52, 24],
  grocery: [40, 28],
  mall: [96, 62],
  hall: [62, 36],
  quay: [30, 16],
  care: [64, 30],
};

export function buildHouses(
  plan: Plan,
  ground: Ground,
  terrain: Terrain,
  stretches: readonly Stretch[],
): House[] {
  const site = new Site(ground, terrain, stretches);
  const houses: House[] = [];
  const chance = random(`${plan.folder}/houses`);
  placeLandmarks(plan, site, stretches, houses);
  stretches.forEach((stretch, index) => {
    if (stretch.class === "path") return;
    for (const side of [1, -1] as const) lineSide(plan, ground, site, stretch, index, side, chance, houses);
  });
  return houses;
}

function placeLandmarks(plan: Plan, site: Site, stretches: readonly Stretch[], houses: House[]): void {
  for (const mark of plan.landmarks) {
    const [width, depth] = LANDMARK_SIZE[mark.use];
    const spots: { at: Spot; way: Spot; stretch: number; side: 1 | -1; along: number; far: number }[] = [];
    stretches.forEach((stretch, index) => {
      if (stretch.class === "path" || apart(stretch.line[0] as Spot, mark.near) > 700) return;
      for (const side of [1, -1] as const)
        for (const stop of stops(stretch.line, 12)) {
          const away = HALF_WIDTH[stretch.class] + 9 + depth / 2;
          const at: Spot = [stop.at[0] - stop.way[1] * side * away, stop.at[1] + stop.way[0] * side * away];
          spots.push({
            at,
            way: stop.way,
            stretch: index,
            side,
            along: stop.along,
            far: apart(at, mark.near),
          });
        }
    });
    spots.sort((a, b) => a.far - b.far);
    for (const spot of spots) {
      const print: Footprint = { at: spot.at, way: spot.way, width, depth, room: 9 };
      if (!site.free(print, 4)) continue;
      site.take(print);
      houses.push({
        form: mark.use === "grocery" || mark.use === "mall" ? "commerce" : "public",
        at: [spot.at[0], spot.at[1]],
        outline: landmarkOutline(mark.use, print),
        dwellings: 0,
        front: { stretch: spot.stretch, side: spot.side, along: spot.along },
        landmark: mark.name,
      });
      break;
    }
  }
}

function landmarkOutline(use: LandmarkUse, print: Footprint): Spot[] {
  const u = print.width / 2;
  const v = print.depth / 2;
  const shape: readonly Spot[] =
    use === "church"
      ? [
          [-u, -v * 0.55],
          [u * 0.2, -v * 0.55],
          [u * 0.2, -v],
          [u * 0.6, -v],
          [u * 0.6, -v * 0.55],
          [u, -v * 0.4],
          [u, v * 0.4],
          [u * 0.6, v * 0.55],
          [u * 0.6, v],
          [u * 0.2, v],
          [u * 0.2, v * 0.55],
          [-u, v * 0.55],
        ]
      : use === "school"
        ? [
            [-u, -v],
            [-u * 0.35, -v],
            [-u * 0.35, -v * 0.2],
            [u * 0.2, -v * 0.2],
            [u * 0.2, -v * 0.8],
            [u, -v * 0.8],
            [u, v * 0.7],
            [u * 0.1, v * 0.7],
            [u * 0.1, v],
            [-u, v],
          ]
        : use === "townHall" || use === "healthCentre" || use === "care"
          ? [
              [-u, -v],
              [u, -v],
              [u, v],
              [u * 0.4, v],
              [u * 0.4, -v * 0.1],
              [-u * 0.4, -v * 0.1],
              [-u * 0.4, v],
              [-u, v],
            ]
          : use === "mall"
            ? [
                [-u, -v],
                [u * 0.6, -v],
                [u, -v * 0.5],
                [u, v],
                [-u * 0.2, v],
                [-u * 0.2, v * 0.75],
                [-u, v * 0.75],
              ]
            : [
                [-u, -v],
                [u, -v],
                [u, v * 0.6],
                [u * 0.3, v * 0.6],
                [u * 0.3, v],
                [-u, v],
              ];
  return closed(shape.map(([a, b]) => placed(print, a, b)));
}

const closed = (outline: Spot[]): Spot[] => [...outline, outline[0] as Spot];

function stops(line: readonly Spot[], step: number): { at: Spot; way: Spot; along: number }[] {
  const result: { at: Spot; way: Spot; along: number }[] = [];
  for (let along = step / 2; along < length(line); along += step) result.push(stopAt(line, along));
  return result;
}

function stopAt(line: readonly Spot[], along: number): { at: Spot; way: Spot; along: number } {
  let gone = 0;
  for (let k = 1; k < line.length; k += 1) {
    const [a, b] = [line[k - 1] as Spot, line[k] as Spot];
    const span = apart(a, b);
    if (gone + span >= along || k === line.length - 1) {
      const t = span === 0 ? 0 : (along - gone) / span;
      return {
        at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
        way: [(b[0] - a[0]) / span, (b[1] - a[1]) / span],
        along,
      };
    }
    gone += span;
  }
  throw new Error("a line needs two points");
}

function lotFor(
  plan: Plan,
  ground: Ground,
  at: Spot,
  kind: Stretch["class"],
  chance: Random,
): Lot | undefined {
  const urban = sample(ground.urban, at[0], at[1]);
  const pull = sample(ground.pull, at[0], at[1]);
  const estate = plan.estates.find((e) => apart(e.at, at) < e.radius);
  if (estate?.form === "blocks") {
    const width = chance.between(34, 58);
    return {
      form: "block",
      front: width + 16,
      width,
      depth: 12.5,
      setback: chance.between(9, 14),
      room: 14,
      dwellings: Math.round(width / 2.7) + chance.whole(0, 6),
    };
  }
  if (estate?.form === "rows") {
    const homes = chance.whole(4, 8);
    return {
      form: "row",
      front: homes * 6.4 + 8,
      width: homes * 6.4,
      depth: 9.5,
      setback: chance.between(6, 8),
      room: 7,
      dwellings: homes,
    };
  }
  if (estate?.form === "sheds") {
    const width = chance.between(28, 60);
    return {
      form: "shed",
      front: width + 14,
      width,
      depth: chance.between(22, 42),
      setback: 9,
      room: 8,
      dwellings: 0,
    };
  }
  if (urban > 0.5) {
    const width = chance.between(13, 27);
    return {
      form: "perimeter",
      front: width + 0.5,
      width,
      depth: chance.between(11, 14),
      setback: 1.8,
      room: 0.4,
      dwellings: chance.chance(0.22) ? 0 : Math.round(width * chance.between(0.2, 0.42)),
    };
  }
  if (urban > 0.2) {
    if (chance.chance(0.25)) {
      const width = chance.between(18, 30);
      return {
        form: "block",
        front: width + 9,
        width,
        depth: 12,
        setback: 4.5,
        room: 6,
        dwellings: Math.round(width / 2.4),
      };
    }
    const width = chance.between(10, 15);
    return {
      form: "twin",
      front: width + chance.between(5, 9),
      width,
      depth: chance.between(10, 12),
      setback: chance.between(3, 5),
      room: 4.5,
      dwellings: chance.whole(1, 3),
    };
  }
  if (pull > 0.0) {
    if (kind === "trunk" && chance.chance(0.5)) return undefined;
    const twin = chance.chance(urban > 0 ? 0.22 : 0.08);
    const width = twin ? chance.between(13, 17) : chance.between(9, 14.5);
    return {
      form: twin ? "twin" : "detached",
      front: width + chance.between(9, 15),
      width,
      depth: chance.between(7.6, 10.4),
      setback: kind === "street" ? chance.between(5, 10) : chance.between(11, 18),
      room: 6.5,
      dwellings: twin ? 2 : chance.chance(0.1) ? 2 : 1,
    };
  }
  if (kind === "street" || !chance.chance(0.3 + 0.6 * Math.max(0, pull + 0.35))) return undefined;
  // Scattered houses and farms along country roads.
  const width = chance.between(9, 15);
  return {
    form: chance.chance(0.35) ? "farm" : "detached",
    front: width + chance.between(30, 120),
    width,
    depth: chance.between(8, 10.5),
    setback: chance.between(14, 40),
    room: 8,
    dwellings: 1,
  };
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

function outlineOf(lot: Lot, print: Footprint, chance: Random): Spot[] {
  const u = lot.width / 2;
  const v = lot.depth / 2;
  const flip = chance.chance(0.5) ? 1 : -1;
  const shape = (): Spot[] => {
    if (lot.form === "row") {
      // Every other home steps back a little.
      const homes = lot.dwellings;
      const step = lot.width / homes;
      const near: Spot[] = [];
      const far: Spot[] = [];
      for (let k = 0; k < homes; k += 1) {
        const back = k % 2 === 0 ? 0 : 1.4;
        near.push([-u + k * step, -v + back], [-u + (k + 1) * step, -v + back]);
        far.push([-u + k * step, v - 1.4 + back], [-u + (k + 1) * step, v - 1.4 + back]);
      }
      return [...near, ...far.reverse()];
    }
    const kind = chance.next();
    if ((lot.form === "detached" || lot.form === "farm" || lot.form === "twin") && kind < 0.38)
      return [
        [-u, -v],
        [u, -v],
        [u, v * 0.45],
        [u * 0.1, v * 0.45],
        [u * 0.1, v],
        [-u, v],
      ];
    if ((lot.form === "detached" || lot.form === "twin") && kind < 0.55)
      return [
        [-u, -v * 0.7],
        [-u * 0.3, -v * 0.7],
        [-u * 0.3, -v],
        [u * 0.35, -v],
        [u * 0.35, -v * 0.7],
        [u, -v * 0.7],
        [u, v],
        [-u, v],
      ];
    if (lot.form === "perimeter" && kind < 0.4)
      return [
        [-u, -v],
        [u, -v],
        [u, v],
        [u * 0.25, v],
        [u * 0.25, v * 0.55],
        [-u, v * 0.55],
      ];
    if (lot.form === "shed" && kind < 0.5)
      return [
        [-u, -v],
        [u, -v],
        [u, v * 0.5],
        [u * 0.2, v * 0.5],
        [u * 0.2, v],
        [-u, v],
      ];
    return [
      [-u, -v],
      [u, -v],
      [u, v],
      [-u, v],
    ];
  };
  const turnedShape = shape().map(([a, b]): Spot => [a * flip, b]);
  if (flip < 0) turnedShape.reverse();
  return closed(turnedShape.map(([a, b]) => placed(print, a, b)));
}
