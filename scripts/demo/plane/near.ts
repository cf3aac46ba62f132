/** Things filed by square, so that asking what is near costs the same in a village and in a town. */
export class Near<T> {
  private readonly squares = new Map<number, T[]>();

  constructor(private readonly side: number) {}

  private key(i: number, j: number): number {
    return (j + 4096) * 8192 + i + 4096;
  }

  /** Files a thing under every square its box touches. */
  add(thing: T, box: readonly [number, number, number, number]): void {
    for (let j = Math.floor(box[1] / this.side); j <= Math.floor(box[3] / this.side); j += 1)
      for (let i = Math.floor(box[0] / this.side); i <= Math.floor(box[2] / this.side); i += 1) {
        const key = this.key(i, j);
        const list = this.squares.get(key);
        if (list === undefined) this.squares.set(key, [thing]);
        else list.push(thing);
      }
  }

  /** The things filed in the squares a box touches, each once, in order of filing per square. */
  within(box: readonly [number, number, number, number]): Set<T> {
    const found = new Set<T>();
    for (let j = Math.floor(box[1] / this.side); j <= Math.floor(box[3] / this.side); j += 1)
      for (let i = Math.floor(box[0] / this.side); i <= Math.floor(box[2] / this.side); i += 1)
        for (const thing of this.squares.get(this.key(i, j)) ?? []) found.add(thing);
    return found;
  }

  around(x: number, y: number, reach: number): Set<T> {
    return this.within([x - reach, y - reach, x + reach, y + reach]);
  }
}
