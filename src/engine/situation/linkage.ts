import type { Count } from "../model/index.ts";
import type { PlaceStore } from "./place-store.ts";

/** Places chained together by the linking distance, with how many units they hold in each area. */
export interface Component {
  readonly number: number;
  readonly spots: readonly number[];
  /** Places with units, in no particular order. */
  readonly members: readonly number[];
  readonly units: number;
  /** Area and units, by turns; area −1 is outside every area. */
  readonly perArea: readonly number[];
}

/** What relinking did: components that are no more, and those that took their places. */
export interface Relinked {
  readonly gone: readonly Component[];
  readonly come: readonly Component[];
}

/**
 * Single linkage: two places with units belong together when a chain of steps of at most the linking distance joins
 * them (D3). A change relinks only the components it touches; nothing outside them can have joined or parted.
 */
export class Linkage {
  /** Component of each spot, −1 for spots where no units count. */
  of: Int32Array;
  /** By number; undefined where a number is not in use. */
  readonly components: (Component | undefined)[] = [];
  readonly #store: PlaceStore;
  readonly #count: Count;
  readonly #reach: number;
  readonly #free: number[] = [];
  readonly #found: number[] = [];
  /** Scratch: the parent of each spot while components are found, −1 for spots that take no part. */
  #parent: Int32Array;

  constructor(store: PlaceStore, count: Count, reach: number) {
    const size = store.spots.x.length;
    this.#store = store;
    this.#count = count;
    this.#reach = reach;
    this.of = new Int32Array(size).fill(-1);
    this.#parent = new Int32Array(size).fill(-1);
    const units = store.spots.units[count];
    const nodes: number[] = [];
    for (let spot = 0; spot < store.spotCount; spot++) if ((units[spot] as number) > 0) nodes.push(spot);
    this.#join(nodes);
  }

  /** To be called when units at the `changed` spots have come, gone or moved. */
  relink(changed: readonly number[]): Relinked {
    this.#fit();
    const { x, y, units } = this.#store.spots;
    const weights = units[this.#count];
    const touched = new Set<number>();
    for (const spot of changed) {
      touched.add(this.of[spot] as number);
      if ((weights[spot] as number) > 0)
        for (const number of this.near(x[spot] as number, y[spot] as number)) touched.add(number);
    }
    touched.delete(-1);
    const nodes = new Set<number>();
    const gone: Component[] = [];
    for (const number of touched) {
      const component = this.components[number] as Component;
      gone.push(component);
      this.components[number] = undefined;
      this.#free.push(number);
      for (const spot of component.spots) {
        this.of[spot] = -1;
        if ((weights[spot] as number) > 0) nodes.add(spot);
      }
    }
    for (const spot of changed) {
      this.of[spot] = -1;
      if ((weights[spot] as number) > 0) nodes.add(spot);
    }
    return { gone, come: this.#join([...nodes]) };
  }

  /** Components with a spot within linking distance of a point. */
  near(x: number, y: number): readonly number[] {
    const n = this.#store.near(x, y, this.#reach, this.#found);
    const numbers: number[] = [];
    for (let k = 0; k < n; k++) {
      const number = this.of[this.#found[k] as number] as number;
      if (number !== -1 && !numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }

  /** The parts a component falls into, as lists of spots, when one of its spots is taken out. */
  partsWithout(component: Component, taken: number): readonly (readonly number[])[] {
    return this.#partition(component.spots.filter((spot) => spot !== taken));
  }

  #fit(): void {
    const size = this.#store.spots.x.length;
    if (this.of.length >= size) return;
    const longer = new Int32Array(size).fill(-1);
    longer.set(this.of);
    this.of = longer;
    this.#parent = new Int32Array(size).fill(-1);
  }

  #join(nodes: readonly number[]): readonly Component[] {
    const weights = this.#store.weights(this.#count);
    return this.#partition(nodes).map((spots) => {
      const number = this.#free.pop() ?? this.components.length;
      const members: number[] = [];
      for (const spot of spots) {
        this.of[spot] = number;
        for (const place of this.#store.placesAt(spot))
          if ((weights[place] as number) > 0) members.push(place);
      }
      const component = { number, spots, members, ...tally(this.#store, this.#count, spots) };
      this.components[number] = component;
      return component;
    });
  }

  /** Union–find over the nodes; a step to a spot that is not a node does not count. */
  #partition(nodes: readonly number[]): readonly (readonly number[])[] {
    const parent = this.#parent;
    const { x, y } = this.#store.spots;
    const found = this.#found;
    for (const node of nodes) parent[node] = node;
    for (const node of nodes) {
      const n = this.#store.near(x[node] as number, y[node] as number, this.#reach, found);
      for (let k = 0; k < n; k++) {
        const other = found[k] as number;
        if (other <= node || parent[other] === -1) continue;
        const [a, b] = [rootOf(parent, node), rootOf(parent, other)];
        if (a !== b) parent[a] = b;
      }
    }
    const parts = new Map<number, number[]>();
    for (const node of nodes) {
      const root = rootOf(parent, node);
      const part = parts.get(root);
      if (part) part.push(node);
      else parts.set(root, [node]);
    }
    for (const node of nodes) parent[node] = -1;
    return [...parts.values()];
  }
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root] as number] as number;
    root = parent[root] as number;
  }
  return root;
}

/** Units at some spots, in all and by area. */
export function tally(
  { spots }: PlaceStore,
  count: Count,
  some: readonly number[],
): Pick<Component, "units" | "perArea"> {
  const weights = spots.units[count];
  const perArea: number[] = [];
  let units = 0;
  for (const spot of some) {
    const weight = weights[spot] as number;
    units += weight;
    addTo(perArea, spots.area[spot] as number, weight);
  }
  return { units, perArea };
}

export function addTo(perArea: number[], area: number, units: number): void {
  for (let k = 0; k < perArea.length; k += 2)
    if (perArea[k] === area) {
      perArea[k + 1] = (perArea[k + 1] as number) + units;
      return;
    }
  perArea.push(area, units);
}
