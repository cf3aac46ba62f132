import type { ScanZones } from "./scan-zones.ts";

/** A circle with one case is no cluster; SaTScan's default too. */
export const LEAST_CASES = 2;

/**
 * ln of the likelihood ratio of a circle, Kulldorff 1997: c ln(c/E) + (C − c) ln((C − c)/(C − E)), for c cases within where E
 * are expected, C in all.
 */
export const logLikelihoodRatio = (cases: number, expected: number, total: number): number =>
  xLogXOver(cases, expected) + xLogXOver(total - cases, total - expected);

/** x ln(x/y), 0 at x = 0. */
const xLogXOver = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(x / y));

/**
 * The logarithms of all circles, taken once: LLR = g(c) − c·slope − level, with g(c) = c ln c + (C − c) ln(C − c),
 * slope = ln E − ln(C − E) and level = C ln(C − E). A simulation then costs no logarithm at all.
 */
export class ScanLikelihood {
  readonly #zones: ScanZones;
  readonly #g: Float64Array;
  readonly #slope: Float64Array;
  readonly #level: Float64Array;
  /** A circle counts when it holds more cases than this; infinite where no circle ends. */
  readonly #above: Float64Array;

  constructor(zones: ScanZones, total: number, people: number) {
    this.#zones = zones;
    const expected = zones.population.map((within) => (total * within) / people);
    this.#g = Float64Array.from({ length: total + 1 }, (_, c) => xLogXOver(c, 1) + xLogXOver(total - c, 1));
    this.#slope = expected.map((e) => Math.log(e) - Math.log(total - e));
    this.#level = expected.map((e) => total * Math.log(total - e));
    // A circle with everybody in it has nothing to be compared with.
    this.#above = expected.map((e) => (e < total ? Math.max(e, LEAST_CASES - 1) : Number.POSITIVE_INFINITY));
  }

  /** The likeliest circle around one centre: where it ends in the zones (−1 for none) and its ratio. */
  bestAround(centre: number, cases: Int32Array): { readonly end: number; readonly ratio: number } {
    const { starts, members } = this.#zones;
    let end = -1;
    let ratio = 0;
    let c = 0;
    for (let zone = starts[centre] as number; zone < (starts[centre + 1] as number); zone++) {
      c += cases[members[zone] as number] as number;
      if (c <= (this.#above[zone] as number)) continue;
      const one = (this.#g[c] as number) - c * (this.#slope[zone] as number) - (this.#level[zone] as number);
      if (one > ratio) {
        ratio = one;
        end = zone;
      }
    }
    return { end, ratio };
  }

  /** The greatest ratio of all circles, 0 where none has more cases than expected. */
  greatest(cases: Int32Array): number {
    const { starts, members } = this.#zones;
    const g = this.#g;
    const slope = this.#slope;
    const level = this.#level;
    const above = this.#above;
    let greatest = 0;
    for (let centre = 0; centre + 1 < starts.length; centre++) {
      const past = starts[centre + 1] as number;
      let c = 0;
      for (let zone = starts[centre] as number; zone < past; zone++) {
        c += cases[members[zone] as number] as number;
        if (c <= (above[zone] as number)) continue;
        const ratio = (g[c] as number) - c * (slope[zone] as number) - (level[zone] as number);
        if (ratio > greatest) greatest = ratio;
      }
    }
    return greatest;
  }
}
