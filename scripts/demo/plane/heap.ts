/** A binary heap of (key, item), least key first; equal keys leave in order of entry, so that every run is the same. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly items: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  get size(): number {
    return this.items.length;
  }

  push(key: number, item: number): void {
    let at = this.items.length;
    this.keys.push(key);
    this.items.push(item);
    this.turns.push(this.turn);
    this.turn += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.before(at, up)) break;
      this.swap(at, up);
      at = up;
    }
  }

  pop(): { readonly key: number; readonly item: number } | undefined {
    const key = this.keys[0];
    const item = this.items[0];
    if (key === undefined || item === undefined) return undefined;
    this.swap(0, this.items.length - 1);
    this.keys.pop();
    this.items.pop();
    this.turns.pop();
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let least = at;
      if (left < this.items.length && this.before(left, least)) least = left;
      if (left + 1 < this.items.length && this.before(left + 1, least)) least = left + 1;
      if (least === at) break;
      this.swap(at, least);
      at = least;
    }
    return { key, item };
  }

  private before(a: number, b: number): boolean {
    const ka = this.keys[a] as number;
    const kb = this.keys[b] as number;
    return ka < kb || (ka === kb && (this.turns[a] as number) < (this.turns[b] as number));
  }

  private swap(a: number, b: number): void {
    for (const list of [this.keys, this.items, this.turns]) {
      const held = list[a] as number;
      list[a] = list[b] as number;
      list[b] = held;
    }
  }
}
