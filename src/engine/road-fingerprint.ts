import { FingerprintWords } from "./fingerprint-words.ts";
import type { RoadNetwork } from "./model/index.ts";

/** What a road network says, whatever order its edges came in and whichever file they were read from. */
export function roadFingerprint({ x, y, start, use, speed }: RoadNetwork): Int32Array {
  const words = new FingerprintWords();
  for (let edge = 0; edge < use.length; edge++) {
    words.add(use[edge] as number);
    words.add(speed[edge] as number);
    for (let k = start[edge] as number; k < (start[edge + 1] as number); k++) {
      words.add(x[k] as number);
      words.add(y[k] as number);
    }
    words.end();
  }
  return words.sums;
}
