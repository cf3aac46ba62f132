import {
  type Acquisition,
  type BuildingId,
  type Designation,
  type Dwelling,
  type DwellingId,
  type DwellingKind,
  type DwellingStanding,
  id,
  type Quarter,
  UNKNOWN,
} from "../../../src/engine/index.ts";
import { type Random, random } from "../chance/random.ts";
import type { House } from "../land/houses.ts";
import type { Land } from "../land/make-land.ts";
import { inShape } from "../plane/rings.ts";
import type { Ownership } from "./cooperatives.ts";
import type { Surveyor } from "./engine-shape.ts";
import type { Tract } from "./neighbourhoods.ts";
import { type Address, labelOf } from "./number-houses.ts";

/** One municipal unit before it becomes a row: where it is and what it is. */
export interface Unit {
  readonly house: number;
  readonly tract: string;
  readonly kind: DwellingKind;
  /** Units of one row; most rows are one unit. */
  readonly units: number;
}

export interface HomesByHouse {
  readonly addresses: ReadonlyMap<number, readonly Address[]>;
  readonly tract: ReadonlyMap<number, string>;
}

export const buildingOf = (house: number): BuildingId => id<BuildingId>(`b${house + 1}`);

export function homesByHouse(addresses: readonly Address[], tracts: readonly Tract[]): HomesByHouse {
  const byHouse = new Map<number, Address[]>();
  for (const address of addresses) {
    const list = byHouse.get(address.house);
    if (list === undefined) byHouse.set(address.house, [address]);
    else list.push(address);
  }
  const tract = new Map<number, string>();
  for (const [house, [first]] of byHouse)
    if (first !== undefined)
      tract.set(house, tracts.find(({ shape }) => inShape(shape, first.at[0], first.at[1]))?.name ?? "");
  return { addresses: byHouse, tract };
}

/** Spreads the plan's units over houses: flats before houses, whole stairways in a few blocks, one co-operative too many. */
export function chooseUnits(land: Land, owners: Ownership, homes: HomesByHouse): Unit[] {
  const chance = random(`${land.plan.folder}/stock`);
  const { units: wanted, overOwned, careUnits } = land.plan.stock;
  const units: Unit[] = [];
  const used = new Map<number, number>();
  const take = (house: number, kind: DwellingKind, count: number, rowOf = 1): void => {
    used.set(house, (used.get(house) ?? 0) + count);
    for (let left = count; left > 0; left -= rowOf)
      units.push({ house, tract: homes.tract.get(house) ?? "", kind, units: Math.min(rowOf, left) });
  };
  land.houses.forEach((house, index) => {
    if (house.ownSite === undefined) return;
    if (house.form === "smallHouse") take(index, "smallHouse", 1);
    else take(index, "coLocated", house.dwellings, house.dwellings);
  });
  const owned = new Map<string, number>();
  const right = (house: number): number => {
    const key = owners.of.get(house);
    if (key === undefined) return Number.POSITIVE_INFINITY;
    const dwellings = owners.cooperatives.find((c) => c.id === key)?.dwellings;
    return (
      Math.max(1, Math.floor(0.1 * (typeof dwellings === "number" ? dwellings : 0))) - (owned.get(key) ?? 0)
    );
  };
  const buy = (house: number, count: number, kind: DwellingKind = "ordinary"): void => {
    const key = owners.of.get(house);
    if (key !== undefined) owned.set(key, (owned.get(key) ?? 0) + count);
    take(house, kind, count, kind === "ordinary" && count >= 5 ? count : 1);
  };
  if (overOwned !== undefined) overOwn(land, owners, overOwned, (house) => buy(house, 1));
  let care = careUnits;
  for (const [tract, quota] of Object.entries(wanted)) {
    const inTract = land.houses.flatMap((house, index) =>
      homes.tract.get(index) === tract && house.dwellings > 0 ? [index] : [],
    );
    let left =
      quota - units.filter((unit) => unit.tract === tract).reduce((sum, unit) => sum + unit.units, 0);
    for (const house of byWorth(land.houses, inTract, chance)) {
      if (left <= 0) break;
      const dwellings = land.houses[house]?.dwellings ?? 0;
      const room = Math.min(
        left,
        right(house),
        Math.floor(dwellings * shareIn(dwellings, quota, chance)) - (used.get(house) ?? 0),
      );
      if (room < 1) continue;
      const careHere = care > 0 && dwellings >= 8 && room >= 2 && chance.chance(0.35);
      buy(house, room, careHere ? "careHousing" : "ordinary");
      if (careHere) care -= room;
      left -= room;
    }
    if (left > 0) throw new Error(`${tract} has no room for ${left} more units`);
  }
  return units;
}

/** In crowded tracts the municipality owns a third of some blocks; elsewhere single homes. */
function shareIn(dwellings: number, quota: number, chance: Random): number {
  if (dwellings <= 2) return 1;
  if (quota >= 20) return chance.pick([0.12, 0.2, 0.25, 0.34, 0.34]);
  return chance.pick([0.1, 0.1, 0.15, 0.2]) + 1 / dwellings;
}

/** Houses in an order where blocks tend to come first and detached houses last. */
function byWorth(houses: readonly House[], indices: readonly number[], chance: Random): number[] {
  const weight = { block: 3, perimeter: 2.6, row: 1.6, twin: 1.1, detached: 0.5, farm: 0.05 } as const;
  return indices
    .filter((index) => houses[index]?.ownSite === undefined)
    .map((index) => {
      const form = houses[index]?.form ?? "detached";
      return { index, key: chance.next() * (form in weight ? weight[form as keyof typeof weight] : 0.1) };
    })
    .sort((a, b) => b.key - a.key || a.index - b.index)
    .map(({ index }) => index);
}

function overOwn(
  land: Land,
  owners: Ownership,
  over: { estate: string; units: number },
  buyOne: (house: number) => void,
): void {
  const key = owners.cooperatives.find(({ name }) => String(name).startsWith(over.estate))?.id;
  const houses = [...owners.of].filter(([, owner]) => owner === key).map(([house]) => house);
  if (houses.length === 0) throw new Error(`no co-operative on ${over.estate}`);
  for (let k = 0; k < over.units; k += 1) buyOne(houses[k % Math.min(houses.length, 4)] as number);
  if (land.plan.estates.every(({ name }) => name !== over.estate))
    throw new Error(`no estate ${over.estate}`);
}

export interface Rows {
  readonly dwellings: readonly Dwelling[];
  readonly tracts: readonly string[];
}

/** Rows of the register, with standing, how each home is held, and what it is set aside for. */
export function makeRows(
  land: Land,
  units: readonly Unit[],
  owners: Ownership,
  homes: HomesByHouse,
  survey: Surveyor,
): Rows {
  const chance = random(`${land.plan.folder}/register`);
  const dates = random(`${land.plan.folder}/since`);
  const { stock } = land.plan;
  const plain = chance.shuffled(
    units.flatMap((unit, index) => (unit.kind === "ordinary" && unit.units === 1 ? [index] : [])),
  );
  const vacant = new Set(plain.slice(0, stock.vacant));
  const repair = new Set(plain.slice(stock.vacant, stock.vacant + stock.underRepair));
  const doors = new Map<number, number>();
  const dwellings = units.map((unit, index): Dwelling => {
    const house = land.houses[unit.house] as House;
    const addresses = homes.addresses.get(unit.house) ?? [];
    const door = doors.get(unit.house) ?? 0;
    doors.set(unit.house, door + 1);
    const address = addresses[door % Math.max(1, addresses.length)] as Address;
    const floor = 1 + (Math.floor(door / Math.max(1, addresses.length)) % 4);
    const flat = house.dwellings > 2 && unit.units === 1 ? `, H0${floor}0${1 + (door % 3)}` : "";
    const standing: DwellingStanding = vacant.has(index)
      ? "vacant"
      : repair.has(index)
        ? "underRepair"
        : "occupied";
    const acquisition: Acquisition = chance.chance(0.72)
      ? "owned"
      : chance.pick(["leased", "leased", "referral", "allocation"]);
    const bedrooms =
      unit.kind === "smallHouse"
        ? 1
        : house.form === "detached" || house.form === "row"
          ? chance.whole(2, 4)
          : chance.pick([1, 1, 2, 2, 3]);
    const known = chance.chance(0.94);
    return {
      id: id<DwellingId>(`d${index + 1}`),
      at: survey.point(address.at),
      units: unit.units,
      label: `${labelOf(address)}${flat}`,
      building: buildingOf(unit.house),
      cooperative: owners.of.get(unit.house) ?? UNKNOWN,
      acquisition:
        house.ownSite === undefined && known ? acquisition : house.ownSite === undefined ? UNKNOWN : "owned",
      kind: unit.kind,
      standing,
      designation: designationOf(unit, chance),
      leaseYears:
        unit.units === 1 && standing === "occupied" && known ? chance.pick([3, 3, 3, 5, 5, 1]) : UNKNOWN,
      bedrooms: unit.units === 1 ? bedrooms : UNKNOWN,
      areaM2:
        unit.units > 1 || !known
          ? UNKNOWN
          : unit.kind === "smallHouse"
            ? 38
            : 26 + bedrooms * chance.whole(14, 19),
      stepFree: chance.chance(0.85) ? floor === 1 || unit.kind === "careHousing" : UNKNOWN,
      since: dates.chance(0.93) ? takenOver(unit, dates) : UNKNOWN,
      from: survey.row(index),
    };
  });
  return { dwellings, tracts: units.map(({ tract }) => tract) };
}

/** Ordinary stock was built up over thirty years; the programme's own houses are newer. All of it was there before the first placement. */
function takenOver(unit: Unit, dates: Random): Quarter {
  const own = unit.kind === "smallHouse" || unit.kind === "coLocated";
  const year = own ? dates.whole(2014, 2020) : 2020 - Math.min(dates.whole(0, 30), dates.whole(0, 30));
  return `${year}Q${dates.pick([1, 2, 3, 4] as const)}`;
}

function designationOf(unit: Unit, chance: Random): Designation {
  if (unit.kind === "smallHouse") return "housingFirst";
  if (unit.kind === "coLocated") return "rop";
  if (unit.kind === "careHousing") return chance.pick(["elderly", "elderly", "disability"]);
  return chance.pick([
    "general",
    "general",
    "general",
    "general",
    "general",
    "family",
    "refugee",
    "refugee",
    "youth",
  ]);
}
