import { FingerprintWords } from "./fingerprint-words.ts";
import type { Residences } from "./model/index.ts";

/** What a set of addresses says, whatever order they came in. */
export function addressFingerprint({ x, y, dwellings, residents, labels }: Residences): Int32Array {
  const fingerprint = new FingerprintWords();
  const number = new Float64Array(2);
  const words = new Int32Array(number.buffer);
  for (let i = 0; i < x.length; i++) {
    // −0 and 0 are the same place.
    number[0] = (x[i] as number) + 0;
    number[1] = (y[i] as number) + 0;
    for (let k = 0; k < 4; k++) fingerprint.add(words[k] as number);
    fingerprint.add(dwellings[i] as number);
    fingerprint.add(residents[i] as number);
    fingerprint.add(textWord(labels[i] ?? ""));
    fingerprint.end();
  }
  return fingerprint.sums;
}

/** FNV-1a over the characters. */
function textWord(text: string): number {
  let word = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) word = Math.imul(word ^ text.charCodeAt(i), 0x01000193);
  return word;
}
