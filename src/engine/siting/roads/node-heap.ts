/** Four children a node: fewer levels than two, and the four lie side by side in memory. */
const ARITY = 4;

/** Junctions by cost, the cheapest first, in typed arrays; a junction whose cost fell is moved, never put in twice. */
export class NodeHeap {
  readonly #cost: Int32Array;
  readonly #heap: Int32Array;
  /** Where in the heap a junction is; -1 outside it. */
  readonly #place: Int32Array;
  #size = 0;

  /** @param cost read, not copied: lower it first, then call `raise` */
  constructor(nodes: number, cost: Int32Array) {
    this.#cost = cost;
    this.#heap = new Int32Array(nodes);
    this.#place = new Int32Array(nodes).fill(-1);
  }

  /** Puts a junction in, or moves it up after its cost fell. */
  raise(node: number): void {
    let at = this.#place[node] as number;
    if (at < 0) {
      at = this.#size;
      this.#size += 1;
    }
    const cost = this.#cost[node] as number;
    while (at > 0) {
      const up = Math.floor((at - 1) / ARITY);
      const other = this.#heap[up] as number;
      if ((this.#cost[other] as number) <= cost) break;
      this.#set(at, other);
      at = up;
    }
    this.#set(at, node);
  }

  /** The cheapest, taken out; -1 when there is none. */
  take(): number {
    if (this.#size === 0) return -1;
    const top = this.#heap[0] as number;
    this.#place[top] = -1;
    this.#size -= 1;
    const size = this.#size;
    if (size === 0) return top;
    const node = this.#heap[size] as number;
    const cost = this.#cost[node] as number;
    let at = 0;
    for (;;) {
      const first = at * ARITY + 1;
      if (first >= size) break;
      let least = first;
      let leastCost = this.#cost[this.#heap[first] as number] as number;
      const end = Math.min(size, first + ARITY);
      for (let child = first + 1; child < end; child++) {
        const childCost = this.#cost[this.#heap[child] as number] as number;
        if (childCost < leastCost) {
          least = child;
          leastCost = childCost;
        }
      }
      if (leastCost >= cost) break;
      this.#set(at, this.#heap[least] as number);
      at = least;
    }
    this.#set(at, node);
    return top;
  }

  #set(at: number, node: number): void {
    this.#heap[at] = node;
    this.#place[node] = at;
  }
}
