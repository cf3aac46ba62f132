import { GROUP_NOT_KNOWN, type Place } from "../ground/base-places.ts";
import type { Ground } from "../ground/ground.ts";
import type { Count } from "../model/index.ts";

/** Places a scenario may add before the columns are made longer. */
const ROOM = 64;

/**
 * All places with units in a situation, as columns. The dataset's own come first and never move; only how many units
 * count there changes. What a scenario adds comes after, in slots that are used again when it is taken away.
 */
export class PlaceStore {
  readonly ground: Ground;
  x: Float64Array;
  y: Float64Array;
  area: Int32Array;
  building: Int32Array;
  cooperative: Int32Array;
  owning: Uint8Array;
  group: Int8Array;
  programme: Int32Array;
  stock: Int32Array;
  readonly keys: string[];
  readonly ids: string[];
  readonly #base: number;
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(ground: Ground) {
    const { places } = ground;
    const size = places.length + ROOM;
    this.ground = ground;
    this.x = new Float64Array(size);
    this.y = new Float64Array(size);
    this.area = new Int32Array(size);
    this.building = new Int32Array(size);
    this.cooperative = new Int32Array(size);
    this.owning = new Uint8Array(size);
    this.group = new Int8Array(size);
    this.programme = new Int32Array(size);
    this.stock = new Int32Array(size);
    this.keys = [];
    this.ids = [];
    this.#base = places.length;
    for (let i = 0; i < places.length; i++) this.#write(i, places[i] as Place);
  }

  /** One past the last index in use. */
  get length(): number {
    return this.keys.length;
  }

  /** Index of what a scenario added under this key; −1 when it has not. */
  slot(key: string): number {
    return this.#slots.get(key) ?? -1;
  }

  add(place: Place): number {
    const index = this.#free.pop() ?? this.keys.length;
    if (index >= this.x.length) this.#grow();
    this.#slots.set(place.key, index);
    this.#write(index, place);
    return index;
  }

  /** Leaves the slot empty, for the next to use. */
  remove(index: number): void {
    this.#slots.delete(this.keys[index] as string);
    this.#free.push(index);
    this.programme[index] = 0;
    this.stock[index] = 0;
  }

  weights(count: Count): Int32Array {
    return count === "programme" ? this.programme : this.stock;
  }

  /** Fills `found` with every place within `radius` metres, the rim included, whether or not units count there; returns how many. */
  near(x: number, y: number, radius: number, found: number[]): number {
    let n = this.ground.grid.within(x, y, radius, found);
    const limit = radius * radius;
    for (const index of this.#slots.values()) {
      const dx = (this.x[index] as number) - x;
      const dy = (this.y[index] as number) - y;
      if (dx * dx + dy * dy <= limit) found[n++] = index;
    }
    return n;
  }

  isAdded(index: number): boolean {
    return index >= this.#base;
  }

  /** Number of groups among the places, ordinary housing not counted, and whether some are not known. */
  groupsAmong(indexes: readonly number[]): {
    readonly known: ReadonlySet<number>;
    readonly unnamed: boolean;
  } {
    const known = new Set<number>();
    let unnamed = false;
    for (const index of indexes) {
      const group = this.group[index] as number;
      if (group === GROUP_NOT_KNOWN) unnamed = true;
      else if (group > 0) known.add(group);
    }
    return { known, unnamed };
  }

  #write(index: number, place: Place): void {
    this.keys[index] = place.key;
    this.ids[index] = place.id;
    this.x[index] = place.x;
    this.y[index] = place.y;
    this.area[index] = place.area;
    this.building[index] = place.building;
    this.cooperative[index] = place.cooperative;
    this.owning[index] = place.owning;
    this.group[index] = place.group;
    this.programme[index] = place.programme;
    this.stock[index] = place.stock;
  }

  #grow(): void {
    const size = this.x.length * 2;
    const longer = <T extends Float64Array | Int32Array | Uint8Array | Int8Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    this.x = longer(this.x, new Float64Array(size));
    this.y = longer(this.y, new Float64Array(size));
    this.area = longer(this.area, new Int32Array(size));
    this.building = longer(this.building, new Int32Array(size));
    this.cooperative = longer(this.cooperative, new Int32Array(size));
    this.owning = longer(this.owning, new Uint8Array(size));
    this.group = longer(this.group, new Int8Array(size));
    this.programme = longer(this.programme, new Int32Array(size));
    this.stock = longer(this.stock, new Int32Array(size));
  }
}
