/** Odd constants of MurmurHash3 and its kin: where each of the four lanes begins, and what it multiplies by. */
const BEGIN = Int32Array.of(0x9e3779b1, 0xc2b2ae35, 0x165667b1, 0x1b873593);
const BY = Int32Array.of(0x85ebca6b, 0x27d4eb2f, 0xcc9e2d51, 0xe6546b64);

/**
 * 128 bits that tell one set of records from another: the numbers of each record are mixed into four words, and the words
 * of all records are added up. Sums do not care for order, so nothing need be sorted (promise E3). It tells accidental
 * differences, which is what a dataset's hash is for; it is no proof against somebody who wants two to look alike.
 */
export class FingerprintWords {
  readonly sums = new Int32Array(4);
  readonly #words = Int32Array.from(BEGIN);

  /** A whole number of the record at hand. */
  add(value: number): void {
    for (let lane = 0; lane < 4; lane++)
      this.#words[lane] = mix(this.#words[lane] as number, value, BY[lane] as number);
  }

  /** The record is whole; the next begins. */
  end(): void {
    for (let lane = 0; lane < 4; lane++) {
      this.sums[lane] = ((this.sums[lane] as number) + finish(this.#words[lane] as number)) | 0;
      this.#words[lane] = BEGIN[lane] as number;
    }
  }
}

function mix(word: number, more: number, by: number): number {
  const next = word ^ Math.imul(more, by);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0x6b64e654) | 0;
}

function finish(word: number): number {
  let end = word ^ (word >>> 16);
  end = Math.imul(end, 0x85ebca6b);
  end ^= end >>> 13;
  end = Math.imul(end, 0xc2b2ae35);
  return end ^ (end >>> 16);
}
