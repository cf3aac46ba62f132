import { random } from "../chance/random.ts";
import type { House } from "../land/houses.ts";
import type { Land } from "../land/make-land.ts";
import { length, type Spot, tenth } from "../plane/rings.ts";

/** One entrance: a street address with the homes behind it. */
export interface Address {
  readonly at: Spot;
  readonly street: string;
  /** "12", "12A". */
  readonly number: string;
  readonly house: number;
  readonly dwellings: number;
  readonly residents: number;
}

export const labelOf = ({ street, number }: Address): string => `${street} ${number}`;

/** Streets longer than this count their numbers in tens of metres, as country roads in Norway do. */
const NUMBERED_BY_METRE = 1500;
/** Homes per entrance of a block, and residents per home before the total is fitted. */
const HOMES_PER_ENTRANCE = 9;
const RESIDENTS: Readonly<Partial<Record<House["form"], number>>> = {
  detached: 2.75,
  twin: 2.3,
  row: 2.4,
  block: 1.75,
  perimeter: 1.55,
  farm: 2.6,
  smallHouse: 1,
  coLocated: 1,
};

/** By code unit: the order of letters must not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Gives every home an address, odd numbers to the left, and spreads the residents over them exactly. */
export function numberHouses(land: Land): Address[] {
  const chance = random(`${land.plan.folder}/residents`);
  const { residents } = land.plan;
  const nameOf = (stretch: number): string => land.streets.get(land.stretches[stretch]?.street ?? -1) ?? "";
  const starts = new Map<string, number>();
  const offset = land.stretches.map(({ line }, k) => {
    const street = nameOf(k);
    const start = starts.get(street) ?? 0;
    starts.set(street, start + length(line));
    return start;
  });
  const fronts = land.houses
    .flatMap((house, index) =>
      house.front === undefined || house.dwellings === 0 ? [] : [{ house, index, front: house.front }],
    )
    .map((item) => {
      return {
        ...item,
        street: nameOf(item.front.stretch),
        along: (offset[item.front.stretch] ?? 0) + item.front.along,
      };
    })
    .sort((a, b) => compare(a.street, b.street) || a.along - b.along || a.index - b.index);
  const last = new Map<string, number>();
  const weights: number[] = [];
  const entrances: Omit<Address, "residents">[] = [];
  for (const { house, index, front, street, along } of fronts) {
    const key = `${street}/${front.side}`;
    const odd = front.side === 1 ? 1 : 0;
    const byMetre = (starts.get(street) ?? 0) > NUMBERED_BY_METRE ? 2 * Math.floor(along / 20) + odd : 0;
    const number = Math.max(byMetre, (last.get(key) ?? (odd === 1 ? -1 : 0)) + 2);
    last.set(key, number);
    const doors =
      house.form === "row" ? house.dwellings : Math.max(1, Math.round(house.dwellings / HOMES_PER_ENTRANCE));
    for (let door = 0; door < doors; door += 1) {
      const dwellings =
        Math.floor(((door + 1) * house.dwellings) / doors) - Math.floor((door * house.dwellings) / doors);
      const letter = doors > 1 ? String.fromCharCode(65 + door) : "";
      entrances.push({
        at: doorAt(house, door, doors),
        street,
        number: `${number}${letter}`,
        house: index,
        dwellings,
      });
      weights.push(dwellings * (RESIDENTS[house.form] ?? 2) * chance.between(0.45, 1.55));
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let gone = 0;
  return entrances.map((entrance, k) => {
    const before = Math.round((gone / total) * residents);
    gone += weights[k] as number;
    return { ...entrance, residents: Math.round((gone / total) * residents) - before };
  });
}

/** Doors stand along the long side that faces the street, just inside the outline. */
function doorAt(house: House, door: number, doors: number): Spot {
  if (doors === 1) return [tenth(house.at[0]), tenth(house.at[1])];
  const a = house.outline[0] as Spot;
  const facing = house.form === "row" ? (house.outline[2 * house.dwellings - 1] as Spot) : farCorner(house);
  const t = (door + 0.5) / doors;
  const edge: Spot = [a[0] + (facing[0] - a[0]) * t, a[1] + (facing[1] - a[1]) * t];
  return [tenth(edge[0] * 0.6 + house.at[0] * 0.4), tenth(edge[1] * 0.6 + house.at[1] * 0.4)];
}

function farCorner(house: House): Spot {
  const a = house.outline[0] as Spot;
  const b = house.outline[1] as Spot;
  const z = house.outline.at(-2) as Spot;
  const square = (p: Spot): number => (p[0] - a[0]) ** 2 + (p[1] - a[1]) ** 2;
  return square(b) >= square(z) ? b : z;
}
