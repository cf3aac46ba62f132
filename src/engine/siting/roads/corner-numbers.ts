/**
 * Gives each corner (x, y in whole decimetres) a number, the same for the same corner. A hash table in typed arrays with
 * open addressing: a city has a million corners, and a Map of texts takes many times as long.
 */
export class CornerNumbers {
  size = 0;
  #slots: Int32Array;
  #mask: number;
  #x: Int32Array;
  #y: Int32Array;

  constructor(expected: number) {
    let slots = 64;
    while (slots < expected * 2) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.#x = new Int32Array(slots / 2);
    this.#y = new Int32Array(slots / 2);
  }

  /** The number of a corner; a new one when it has not been seen. */
  of(x: number, y: number): number {
    const slot = this.#slot(x, y);
    const known = this.#slots[slot] as number;
    if (known >= 0) return known;
    const number = this.size;
    this.size += 1;
    this.#slots[slot] = number;
    this.#x[number] = x;
    this.#y[number] = y;
    if (this.size * 2 >= this.#slots.length) this.#grow();
    return number;
  }

  x(number: number): number {
    return this.#x[number] as number;
  }

  y(number: number): number {
    return this.#y[number] as number;
  }

  #slot(x: number, y: number): number {
    let slot = hashed(x, y) & this.#mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number < 0 || (this.#x[number] === x && this.#y[number] === y)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #grow(): void {
    const slots = this.#slots.length * 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    const [x, y] = [this.#x, this.#y];
    this.#x = new Int32Array(slots / 2);
    this.#y = new Int32Array(slots / 2);
    this.#x.set(x);
    this.#y.set(y);
    for (let number = 0; number < this.size; number++)
      this.#slots[this.#slot(x[number] as number, y[number] as number)] = number;
  }
}

/** Neighbouring corners far apart: multiplicative mixing with MurmurHash3's finishing constants. */
function hashed(x: number, y: number): number {
  let word = Math.imul(x, 0x85ebca6b) ^ Math.imul(y, 0xc2b2ae35);
  word ^= word >>> 15;
  word = Math.imul(word, 0x2c1b3c6d);
  return (word ^ (word >>> 13)) >>> 0;
}
