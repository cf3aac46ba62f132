import type { Residences } from "./model/index.ts";

/** Odd constants of MurmurHash3 and its kin: where each of the four lanes begins, and what it multiplies by. */
const BEGIN = Int32Array.of(0x9e3779b1, 0xc2b2ae35, 0x165667b1, 0x1b873593);
const BY = Int32Array.of(0x85ebca6b, 0x27d4eb2f, 0xcc9e2d51, 0xe6546b64);

/**
 * 128 bits that tell one set of addresses from another: each address is mixed into four words, and the words of all
 * addresses are added up. Sums do not care for order, so nothing need be sorted (promise E3). It tells accidental
 * differences, which is what a dataset's hash is for; it is no proof against somebody who wants two to look alike.
 */
export function addressFingerprint({ x, y, dwellings, residents, labels }: Residences): Int32Array {
  const sums = new Int32Array(4);
  const number = new Float64Array(2);
  const words = new Int32Array(number.buffer);
  for (let i = 0; i < x.length; i++) {
    // −0 and 0 are the same place.
    number[0] = (x[i] as number) + 0;
    number[1] = (y[i] as number) + 0;
    const homes = dwellings[i] as number;
    const people = residents[i] as number;
    const name = textWord(labels[i] ?? "");
    for (let lane = 0; lane < 4; lane++) {
      const by = BY[lane] as number;
      let word = mix(BEGIN[lane] as number, words[0] as number, by);
      word = mix(word, words[1] as number, by);
      word = mix(word, words[2] as number, by);
      word = mix(word, words[3] as number, by);
      word = mix(word, homes, by);
      word = mix(word, people, by);
      word = mix(word, name, by);
      sums[lane] = ((sums[lane] as number) + finish(word)) | 0;
    }
  }
  return sums;
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

/** FNV-1a over the characters. */
function textWord(text: string): number {
  let word = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) word = Math.imul(word ^ text.charCodeAt(i), 0x01000193);
  return word;
}
