import { NO_AGREEMENT, NOT_OWNED, OWNED } from "../ground/base-places.ts";
import type { Count } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { Component } from "./linkage.ts";
import type { PlaceStore } from "./place-store.ts";
import type { AgreementReading, SizeClasses } from "./reading.ts";

/** Whole numbers only, so that adding and taking away again leaves them exactly as they were (promise E2). */
class CountTally {
  units = 0;
  readonly perArea: Int32Array;
  readonly perBuilding: Int32Array;
  /** Three size classes for each area, then three for places outside every area. */
  readonly classes: Int32Array;

  constructor(areas: number, buildings: number) {
    this.perArea = new Int32Array(areas);
    this.perBuilding = new Int32Array(buildings);
    this.classes = new Int32Array(3 * (areas + 1));
  }
}

/** Running totals of a situation. */
export class Tallies {
  readonly programme: CountTally;
  readonly stock: CountTally;
  /** Per cooperative: units known to be owned, and units that may be. */
  readonly owned: Int32Array;
  readonly perhapsOwned: Int32Array;
  outside = 0;
  /** Four numbers of stock units for each building and each cooperative: by referral, by allocation, not told, and all. */
  readonly #inBuildings: Int32Array;
  readonly #inCooperatives: Int32Array;
  readonly #small: number;
  readonly #medium: number;

  constructor(store: PlaceStore, book: Book) {
    const { areas, buildings, cooperatives } = store.ground;
    this.programme = new CountTally(areas.length, buildings.length);
    this.stock = new CountTally(areas.length, buildings.length);
    this.owned = new Int32Array(cooperatives.length);
    this.perhapsOwned = new Int32Array(cooperatives.length);
    this.#inBuildings = new Int32Array(4 * buildings.length);
    this.#inCooperatives = new Int32Array(4 * cooperatives.length);
    this.#small = book.param("load", "smallSite");
    this.#medium = Math.max(this.#small, book.param("load", "mediumSite"));
  }

  /** Adds (sign 1) or takes away (sign −1) the units of one place. */
  place(store: PlaceStore, index: number, sign: 1 | -1): void {
    const area = store.area[index] as number;
    const building = store.building[index] as number;
    for (const count of ["programme", "stock"] as const) {
      const units = sign * (store.weights(count)[index] as number);
      const tally = this[count];
      tally.units += units;
      if (area !== -1) tally.perArea[area] = (tally.perArea[area] as number) + units;
      if (building !== -1) tally.perBuilding[building] = (tally.perBuilding[building] as number) + units;
    }
    const stock = store.stock[index] as number;
    if (area === -1) this.outside += sign * Math.max(stock, store.programme[index] as number);
    const cooperative = store.cooperative[index] as number;
    const agreement = store.agreement[index] as number;
    addAgreed(this.#inBuildings, building, agreement, sign * stock);
    addAgreed(this.#inCooperatives, cooperative, agreement, sign * stock);
    const owning = store.owning[index] as number;
    if (cooperative === -1 || owning === NOT_OWNED) return;
    const column = owning === OWNED ? this.owned : this.perhapsOwned;
    column[cooperative] = (column[cooperative] as number) + sign * stock;
  }

  agreementsInBuilding(building: number): AgreementReading {
    return agreementsAt(this.#inBuildings, building);
  }

  agreementsInCooperative(cooperative: number): AgreementReading {
    return agreementsAt(this.#inCooperatives, cooperative);
  }

  component(count: Count, { units, perArea }: Component, sign: 1 | -1): void {
    const { classes } = this[count];
    const kind = this.sizeClass(units);
    for (let k = 0; k < perArea.length; k += 2) {
      const slot = 3 * this.#areaSlot(perArea[k] as number) + kind;
      classes[slot] = (classes[slot] as number) + sign * (perArea[k + 1] as number);
    }
  }

  /** 0 for small sites, 1 for medium, 2 for large: the classes of the load formula. */
  sizeClass(units: number): 0 | 1 | 2 {
    return units <= this.#small ? 0 : units <= this.#medium ? 1 : 2;
  }

  /** Units of an area (−1: outside every area) by the size of the site they are in. */
  classes(count: Count, area: number): SizeClasses {
    const { classes } = this[count];
    const slot = 3 * this.#areaSlot(area);
    return {
      small: classes[slot] as number,
      medium: classes[slot + 1] as number,
      large: classes[slot + 2] as number,
    };
  }

  /** The same for the whole municipality. */
  allClasses(count: Count): SizeClasses {
    const { classes } = this[count];
    let [small, medium, large] = [0, 0, 0];
    for (let slot = 0; slot < classes.length; slot += 3) {
      small += classes[slot] as number;
      medium += classes[slot + 1] as number;
      large += classes[slot + 2] as number;
    }
    return { small, medium, large };
  }

  #areaSlot(area: number): number {
    return area === -1 ? this.programme.perArea.length : area;
  }
}

/** `owner` is a building or a cooperative, −1 for none. */
function addAgreed(column: Int32Array, owner: number, agreement: number, units: number): void {
  if (owner === -1) return;
  const all = 4 * owner + 3;
  column[all] = (column[all] as number) + units;
  if (agreement === NO_AGREEMENT) return;
  const slot = 4 * owner + agreement - 1;
  column[slot] = (column[slot] as number) + units;
}

function agreementsAt(column: Int32Array, owner: number): AgreementReading {
  return {
    units: column[4 * owner + 3] as number,
    referral: column[4 * owner] as number,
    allocation: column[4 * owner + 1] as number,
    untold: column[4 * owner + 2] as number,
  };
}
