import { random } from "../chance/random.ts";
import type { LandmarkUse, Plan, PlotWish } from "../plan.ts";
import { apart, type Spot } from "../plane/rings.ts";
import { cornersOf, type Footprint, HALF_WIDTH, type House, placed, type Site } from "./houses.ts";
import type { StreetNames } from "./name-streets.ts";
import type { Stretch } from "./network.ts";
import { closed, stops } from "./street-stops.ts";

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

/** A place beside a street where a footprint could stand, `away` metres from the centre line to the footprint's middle. */
interface Berth {
  readonly at: Spot;
  readonly way: Spot;
  readonly stretch: number;
  readonly side: 1 | -1;
  readonly along: number;
}

/** All berths within reach of a spot, nearest first. */
function* berths(
  stretches: readonly Stretch[],
  near: Spot,
  depth: number,
  back: (stretch: Stretch) => number | undefined,
): Generator<Berth> {
  const found: (Berth & { far: number })[] = [];
  stretches.forEach((stretch, index) => {
    const setback = back(stretch);
    if (setback === undefined || stretch.line.every((at) => apart(at, near) > 800)) return;
    for (const side of [1, -1] as const)
      for (const stop of stops(stretch.line, 9)) {
        const away = side * (setback + depth / 2);
        const at: Spot = [stop.at[0] - stop.way[1] * away, stop.at[1] + stop.way[0] * away];
        const way: Spot = side === 1 ? stop.way : [-stop.way[0], -stop.way[1]];
        found.push({ at, way, stretch: index, side, along: stop.along, far: apart(at, near) });
      }
  });
  yield* found.sort((a, b) => a.far - b.far);
}

/** A plot kept free of houses; `box` is the ground it was given, the outline a little uneven within it. */
export interface PlotSite {
  readonly wish: PlotWish;
  readonly at: Spot;
  readonly outline: readonly Spot[];
}

export function placePlots(
  plan: Plan,
  site: Site,
  stretches: readonly Stretch[],
  streets: StreetNames,
): PlotSite[] {
  const chance = random(`${plan.folder}/plots`);
  return plan.plots.map((wish) => {
    const [width, depth] = wish.size;
    const back = (stretch: Stretch): number | undefined => {
      if (wish.road !== undefined) return streets.get(stretch.street) === wish.road ? wish.back : undefined;
      return stretch.class === "street" || stretch.class === "collector" ? wish.back : undefined;
    };
    for (const berth of berths(stretches, wish.near, depth, back)) {
      const print: Footprint = { at: berth.at, way: berth.way, width, depth, room: 6 };
      // Municipal streets on the other sides must also leave the plot outside their building line, where the wish asks for it.
      const hush = wish.hush ?? (wish.road === undefined ? 52 : 0);
      if (!site.free(print, Math.min(12, wish.back - 6), hush)) continue;
      site.take(print);
      const u = width / 2;
      const v = depth / 2;
      const nick = (): number => chance.between(0.86, 1);
      const corners: Spot[] = [
        [-u * nick(), -v],
        [u, -v * nick()],
        [u * nick(), v * nick()],
        [u * chance.between(-0.2, 0.3), v],
        [-u, v * nick()],
      ];
      return { wish, at: placed(print, 0, 0), outline: closed(corners.map(([a, b]) => placed(print, a, b))) };
    }
    throw new Error(`no room for plot ${wish.name}`);
  });
}

export function placeLandmarks(plan: Plan, site: Site, stretches: readonly Stretch[], houses: House[]): void {
  for (const mark of plan.landmarks) {
    const [width, depth] = LANDMARK_SIZE[mark.use];
    const back = (stretch: Stretch): number | undefined =>
      stretch.class === "path" ? undefined : HALF_WIDTH[stretch.class] + 9;
    for (const berth of berths(stretches, mark.near, depth, back)) {
      const print: Footprint = { at: berth.at, way: berth.way, width, depth, room: 9 };
      if (!site.free(print, 4)) continue;
      site.take(print);
      houses.push({
        form: mark.use === "grocery" || mark.use === "mall" ? "commerce" : "public",
        at: berth.at,
        outline: landmarkOutline(mark.use, print),
        dwellings: 0,
        front: { stretch: berth.stretch, side: berth.side, along: berth.along },
        landmark: mark.name,
      });
      break;
    }
  }
}

/** Small houses stand in a row with 9 m between them (8 m keeps fire from spreading); a co-located house is one block. */
export function placeOwnSites(plan: Plan, site: Site, stretches: readonly Stretch[], houses: House[]): void {
  for (const { name, near, form, count } of plan.ownSites) {
    const small = form === "smallHouse";
    const size: readonly [number, number] = small ? [8.4, 5] : [32, 12];
    const step = size[0] + 9;
    const row = small ? count : 1;
    const width = step * row - 9;
    const back = (stretch: Stretch): number | undefined =>
      stretch.class === "street" ? HALF_WIDTH.street + 12 : undefined;
    for (const berth of berths(stretches, near, size[1], back)) {
      const whole: Footprint = { at: berth.at, way: berth.way, width, depth: size[1], room: 8 };
      if (!site.free(whole, 4)) continue;
      site.take(whole);
      for (let k = 0; k < row; k += 1) {
        const at = placed(whole, -width / 2 + size[0] / 2 + k * step, 0);
        const print: Footprint = { at, way: berth.way, width: size[0], depth: size[1], room: 0 };
        houses.push({
          form,
          at,
          outline: closed(cornersOf(print, 0)),
          dwellings: small ? 1 : count,
          front: { stretch: berth.stretch, side: berth.side, along: berth.along + k },
          ownSite: name,
        });
      }
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
