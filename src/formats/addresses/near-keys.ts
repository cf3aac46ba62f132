import { editDistance } from "./edit-distance.ts";

/** No street has so long a name; what is longer is some other text. */
const LONGEST = 64;
const NONE = -1;

/**
 * Keys by what is left of them when no, one or two letters are left out: two texts that are at most two edits apart leave the same for
 * some choice of letters (symmetric deletes, Garbe 2012). What is left is kept as a hash alone; whoever shares one by chance is turned
 * away by the distance itself. 5 000 names of twelve letters leave 400 000 hashes, which are chained in typed arrays.
 */
export class NearKeys {
  readonly #keys: readonly string[];
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #key: Int32Array;
  /** By key: the question it was last compared for, so that no question compares it twice. */
  readonly #seen: Int32Array;
  #question = 0;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    let many = 0;
    for (const key of keys) many += key.length > LONGEST ? 0 : 1 + (key.length * (key.length + 1)) / 2;
    let size = 1024;
    while (size < many) size *= 2;
    this.#heads = new Int32Array(size).fill(NONE);
    this.#next = new Int32Array(many);
    this.#key = new Int32Array(many);
    this.#seen = new Int32Array(keys.length);
    let entry = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      if (key.length > LONGEST) continue;
      eachLeft(key, 2, (hash) => {
        const head = hash & (size - 1);
        this.#key[entry] = i;
        this.#next[entry] = this.#heads[head] as number;
        this.#heads[head] = entry++;
      });
    }
  }

  /** Calls `take` with each key that is at most `most` (1 or 2) edits from the text, and how many. */
  near(text: string, most: number, take: (key: number, edits: number) => void): void {
    if (text.length > LONGEST) return;
    const mine = ++this.#question;
    const mask = this.#heads.length - 1;
    eachLeft(text, most, (hash) => {
      for (
        let entry = this.#heads[hash & mask] as number;
        entry !== NONE;
        entry = this.#next[entry] as number
      ) {
        const key = this.#key[entry] as number;
        if (this.#seen[key] === mine) continue;
        this.#seen[key] = mine;
        const edits = editDistance(text, this.#keys[key] as string, most);
        if (edits <= most) take(key, edits);
      }
    });
  }
}

/** The hashes of a text without none, one and two of its letters. */
function eachLeft(text: string, most: number, take: (hash: number) => void): void {
  take(hashWithout(text, NONE, NONE));
  for (let i = 0; i < text.length; i++) {
    take(hashWithout(text, i, NONE));
    if (most < 2) continue;
    for (let j = i + 1; j < text.length; j++) take(hashWithout(text, i, j));
  }
}

/** FNV-1a over code units, its high bits mixed into the low ones that a chain is chosen by. */
function hashWithout(text: string, one: number, other: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    if (i !== one && i !== other) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
