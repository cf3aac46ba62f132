import type { Count } from "../model/index.ts";
import type { PlaceStore } from "./place-store.ts";

/** Places chained together by the linking distance, with how many units they hold in each area. */
export interface Component {
  readonly number: number;
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
 * Single linkage: two places with units belong together when a chain of steps of at most `link` metres joins them (D3).
 * A change relinks only the components it touches; nothing outside them can have joined or parted.
 */
export class Linkage {
  /** Component of each place, −1 for places where no units count. */
  of: Int32Array;
  readonly components = new Map<number, Component>();
  readonly #store: PlaceStore;
  readonly #count: Count;
  readonly #reach: number;
  readonly #free: number[] = [];
  readonly #found: number[] = [];
  #parent: Int32Array;

  constructor(store: PlaceStore, count: Count, link: number) {
    this.#store = store;
    this.#count = count;
    this.#reach = link;
    this.of = new Int32Array(store.x.length).fill(-1);
    this.#parent = new Int32Array(store.x.length);
    const nodes: number[] = [];
    const weights = store.weights(count);
    for (let i = 0; i < store.length; i++) if ((weights[i] as number) > 0) nodes.push(i);
    this.#join(nodes);
  }

  get highestNumber(): number {
    return this.components.size + this.#free.length;
  }

  /** To be called when units at the `changed` places have come, gone or moved. */
  relink(changed: readonly number[]): Relinked {
    this.#fit();
    const weights = this.#store.weights(this.#count);
    const touched = new Set<number>();
    for (const index of changed) {
      touched.add(this.of[index] as number);
      if ((weights[index] as number) > 0)
        for (const number of this.near(this.#store.x[index] as number, this.#store.y[index] as number))
          touched.add(number);
    }
    touched.delete(-1);
    const nodes = new Set<number>();
    const gone: Component[] = [];
    for (const number of touched) {
      const component = this.components.get(number) as Component;
      gone.push(component);
      this.components.delete(number);
      this.#free.push(number);
      for (const member of component.members) {
        this.of[member] = -1;
        if ((weights[member] as number) > 0) nodes.add(member);
      }
    }
    for (const index of changed) {
      this.of[index] = -1;
      if ((weights[index] as number) > 0) nodes.add(index);
    }
    return { gone, come: this.#join([...nodes]) };
  }

  /** Components with a place within linking distance of a point. */
  near(x: number, y: number): readonly number[] {
    const n = this.#store.near(x, y, this.#reach, this.#found);
    const numbers: number[] = [];
    for (let k = 0; k < n; k++) {
      const number = this.of[this.#found[k] as number] as number;
      if (number !== -1 && !numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }

  /** The parts a component falls into when one of its places is taken out. */
  partsWithout(component: Component, taken: number): readonly (readonly number[])[] {
    return this.#partition(component.members.filter((member) => member !== taken));
  }

  #fit(): void {
    if (this.of.length >= this.#store.x.length) return;
    const longer = new Int32Array(this.#store.x.length).fill(-1);
    longer.set(this.of);
    this.of = longer;
    this.#parent = new Int32Array(this.#store.x.length);
  }

  #join(nodes: readonly number[]): readonly Component[] {
    const weights = this.#store.weights(this.#count);
    return this.#partition(nodes).map((members) => {
      const number = this.#free.pop() ?? this.components.size;
      const component = {
        number,
        members,
        ...tally(members, weights, this.#store.area),
      };
      for (const member of members) this.of[member] = number;
      this.components.set(number, component);
      return component;
    });
  }

  /** Union–find over the nodes; a step to a place that is not a node does not count. */
  #partition(nodes: readonly number[]): readonly (readonly number[])[] {
    const parent = this.#parent;
    const { x, y } = this.#store;
    const among = new Uint8Array(nodes.length <= 32 ? 0 : x.length);
    const isNode = (index: number) => (among.length > 0 ? among[index] === 1 : nodes.includes(index));
    for (const node of nodes) {
      parent[node] = node;
      if (among.length > 0) among[node] = 1;
    }
    const root = (index: number): number => {
      let top = index;
      while (parent[top] !== top) {
        parent[top] = parent[parent[top] as number] as number;
        top = parent[top] as number;
      }
      return top;
    };
    const found = this.#found;
    for (const node of nodes) {
      const n = this.#store.near(x[node] as number, y[node] as number, this.#reach, found);
      for (let k = 0; k < n; k++) {
        const other = found[k] as number;
        if (other <= node || !isNode(other)) continue;
        const [a, b] = [root(node), root(other)];
        if (a !== b) parent[a] = b;
      }
    }
    const parts = new Map<number, number[]>();
    for (const node of nodes) {
      const top = root(node);
      const part = parts.get(top);
      if (part) part.push(node);
      else parts.set(top, [node]);
    }
    return [...parts.values()];
  }
}

/** Units of a component, in all and by area. */
export function tally(
  members: readonly number[],
  weights: Int32Array,
  area: Int32Array,
): Pick<Component, "units" | "perArea"> {
  const perArea: number[] = [];
  let units = 0;
  for (const member of members) {
    const weight = weights[member] as number;
    units += weight;
    addTo(perArea, area[member] as number, weight);
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
