import { GROUP_NOT_KNOWN, type Place } from "../ground/base-places.ts";
import type { Ground } from "../ground/ground.ts";
import type { Count } from "../model/index.ts";
import type { PerCount } from "./reading.ts";

/** Places a scenario may add before the columns are made longer. */
const ROOM = 64;

/**
 * All places with units in a situation, as columns, and the spots they stand at. The dataset's own come first and never
 * move; only how many units count there changes. What a scenario adds comes after, each at a spot of its own, in slots
 * that are used again when it is taken away.
 */
export class PlaceStore {
  readonly ground: Ground;
  area: Int32Array;
  building: Int32Array;
  cooperative: Int32Array;
  owning: Uint8Array;
  agreement: Uint8Array;
  group: Int8Array;
  programme: Int32Array;
  stock: Int32Array;
  spot: Int32Array;
  readonly keys: string[] = [];
  readonly ids: string[] = [];
  readonly spots: SpotColumns;
  readonly #base: number;
  readonly #baseSpots: number;
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(ground: Ground) {
    const { places, spots } = ground;
    const size = places.length + ROOM;
    this.ground = ground;
    this.area = new Int32Array(size);
    this.building = new Int32Array(size);
    this.cooperative = new Int32Array(size);
    this.owning = new Uint8Array(size);
    this.agreement = new Uint8Array(size);
    this.group = new Int8Array(size);
    this.programme = new Int32Array(size);
    this.stock = new Int32Array(size);
    this.spot = new Int32Array(size);
    this.#base = places.length;
    this.#baseSpots = spots.x.length;
    this.spots = new SpotColumns(this.#baseSpots + ROOM);
    this.spots.x.set(spots.x);
    this.spots.y.set(spots.y);
    for (let i = 0; i < places.length; i++) this.#write(i, spots.of[i] as number, places[i] as Place);
  }

  /** One past the last index in use. */
  get length(): number {
    return this.keys.length;
  }

  /** One past the last spot in use. */
  get spotCount(): number {
    return this.#baseSpots + this.length - this.#base;
  }

  x(index: number): number {
    return this.spots.x[this.spot[index] as number] as number;
  }

  y(index: number): number {
    return this.spots.y[this.spot[index] as number] as number;
  }

  /** Index of what a scenario added under this key; −1 when it has not. */
  slot(key: string): number {
    return this.#slots.get(key) ?? -1;
  }

  add(place: Place): number {
    const index = this.#free.pop() ?? this.keys.length;
    if (index >= this.area.length) this.#grow();
    const spot = this.#baseSpots + index - this.#base;
    this.spots.x[spot] = place.x;
    this.spots.y[spot] = place.y;
    this.#slots.set(place.key, index);
    this.#write(index, spot, place);
    return index;
  }

  /** Leaves the slot empty, for the next to use. */
  remove(index: number): void {
    this.#slots.delete(this.keys[index] as string);
    this.#free.push(index);
    this.setUnits(index, 0, 0);
  }

  setUnits(index: number, programme: number, stock: number): void {
    const spot = this.spot[index] as number;
    const { units } = this.spots;
    units.programme[spot] = (units.programme[spot] as number) + programme - (this.programme[index] as number);
    units.stock[spot] = (units.stock[spot] as number) + stock - (this.stock[index] as number);
    this.programme[index] = programme;
    this.stock[index] = stock;
  }

  weights(count: Count): Int32Array {
    return count === "programme" ? this.programme : this.stock;
  }

  /** Fills `found` with every spot within `radius` metres, the rim included, whether or not units count there; returns how many. */
  near(x: number, y: number, radius: number, found: number[]): number {
    let n = this.ground.grid.within(x, y, radius, found);
    const limit = radius * radius;
    for (const index of this.#slots.values()) {
      const spot = this.spot[index] as number;
      const dx = (this.spots.x[spot] as number) - x;
      const dy = (this.spots.y[spot] as number) - y;
      if (dx * dx + dy * dy <= limit) found[n++] = spot;
    }
    return n;
  }

  /** Places at a spot. */
  placesAt(spot: number): readonly number[] {
    return spot < this.#baseSpots
      ? (this.ground.spots.places[spot] as readonly number[])
      : [this.#base + spot - this.#baseSpots];
  }

  isAdded(index: number): boolean {
    return index >= this.#base;
  }

  /** Groups among the places but one, a bit for each, ordinary housing not counted, and whether some are not known. */
  groupsAmong(indexes: readonly number[], except = -1): { readonly bits: number; readonly unnamed: boolean } {
    let bits = 0;
    let unnamed = false;
    for (let k = 0; k < indexes.length; k++) {
      const index = indexes[k] as number;
      if (index === except) continue;
      const group = this.group[index] as number;
      if (group === GROUP_NOT_KNOWN) unnamed = true;
      else bits |= groupBit(group);
    }
    return { bits, unnamed };
  }

  #write(index: number, spot: number, place: Place): void {
    this.keys[index] = place.key;
    this.ids[index] = place.id;
    this.area[index] = place.area;
    this.building[index] = place.building;
    this.cooperative[index] = place.cooperative;
    this.owning[index] = place.owning;
    this.agreement[index] = place.agreement;
    this.group[index] = place.group;
    this.spot[index] = spot;
    this.spots.area[spot] = place.area;
    this.setUnits(index, place.programme, place.stock);
  }

  #grow(): void {
    const size = this.area.length * 2;
    this.area = longer(this.area, new Int32Array(size));
    this.building = longer(this.building, new Int32Array(size));
    this.cooperative = longer(this.cooperative, new Int32Array(size));
    this.owning = longer(this.owning, new Uint8Array(size));
    this.agreement = longer(this.agreement, new Uint8Array(size));
    this.group = longer(this.group, new Int8Array(size));
    this.programme = longer(this.programme, new Int32Array(size));
    this.stock = longer(this.stock, new Int32Array(size));
    this.spot = longer(this.spot, new Int32Array(size));
    this.spots.grow(this.#baseSpots + size - this.#base);
  }
}

/** The bit of a group; none for ordinary housing and for what is not known. */
export const groupBit = (group: number): number => (group > 0 ? 1 << (group - 1) : 0);

export function groupCount(bits: number): number {
  let n = 0;
  for (let left = bits; left !== 0; left &= left - 1) n += 1;
  return n;
}

/** Where the spots are, and how many units count at each. */
class SpotColumns {
  x: Float64Array;
  y: Float64Array;
  area: Int32Array;
  units: PerCount<Int32Array>;

  constructor(size: number) {
    this.x = new Float64Array(size);
    this.y = new Float64Array(size);
    this.area = new Int32Array(size);
    this.units = { programme: new Int32Array(size), stock: new Int32Array(size) };
  }

  grow(size: number): void {
    this.x = longer(this.x, new Float64Array(size));
    this.y = longer(this.y, new Float64Array(size));
    this.area = longer(this.area, new Int32Array(size));
    this.units = {
      programme: longer(this.units.programme, new Int32Array(size)),
      stock: longer(this.units.stock, new Int32Array(size)),
    };
  }
}

function longer<T extends Float64Array | Int32Array | Uint8Array | Int8Array>(column: T, empty: T): T {
  empty.set(column);
  return empty;
}
