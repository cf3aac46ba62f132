import type { Random } from "../chance/random.ts";
import type { Plan } from "../plan.ts";
import { sample } from "../plane/raster.ts";
import { apart, type Spot } from "../plane/rings.ts";
import { type Footprint, type HouseForm, placed } from "./houses.ts";
import type { Stretch } from "./network.ts";
import type { Ground } from "./settle.ts";
import { closed } from "./street-stops.ts";

/** One plot along a street: how wide the plot and the house are, how far back the house stands, and what it is. */
export interface Lot {
  readonly form: HouseForm;
  readonly front: number;
  readonly width: number;
  readonly depth: number;
  readonly setback: number;
  readonly room: number;
  readonly dwellings: number;
}

/** What is built beside a street here; nothing on open country roads most of the time. */
export function lotFor(
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
      dwellings: Math.round(width / 3.1) + chance.whole(0, 4),
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
        dwellings: Math.round(width / 2.9),
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

/** The outline of the house on its lot: plain, L-shaped, with a bay, or stepped like a row. */
export function outlineOf(lot: Lot, print: Footprint, chance: Random): Spot[] {
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
