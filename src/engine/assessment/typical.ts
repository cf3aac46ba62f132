import type { Count } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";
import type { PerCount } from "../situation/reading.ts";

/** Grades and measures are added up in millionths, as whole numbers: what is added and taken away again leaves nothing behind (promise E2). */
const PARTS = 1 << 20;

interface Sum {
  readonly rule: Graded["rule"];
  readonly count: Count | undefined;
  units: number;
  worth: number;
  unknown: number;
  measured: number;
  counted: number;
}

/**
 * What a typical unit meets: for each rule the mean, over all units, of the grade of the area, site or building the
 * unit is in, and of what was measured there. A worst over the municipality would be the same number in every city.
 * Kept as running sums, so that one place more costs no walk over the others.
 */
export class Typical {
  readonly #sums = new Map<string, Sum>();

  add(units: PerCount<number>, graded: readonly Graded[], sign: 1 | -1): void {
    for (const one of graded) {
      const many = sign * units[one.count ?? "programme"];
      if (many === 0) continue;
      const sum = this.#sumOf(one);
      sum.units += many;
      if (one.worth === null) sum.unknown += many;
      else sum.worth += many * Math.round(one.worth * PARTS);
      if (one.measured === undefined) continue;
      sum.measured += many * Math.round(one.measured * PARTS);
      sum.counted += many;
    }
  }

  clear(): void {
    this.#sums.clear();
  }

  get grades(): readonly Graded[] {
    return [...this.#sums.values()].filter(({ units }) => units > 0).map(meanOf);
  }

  #sumOf({ rule, count }: Graded): Sum {
    const key = count === undefined ? rule : `${rule}|${count}`;
    const known = this.#sums.get(key);
    if (known) return known;
    const sum = { rule, count, units: 0, worth: 0, unknown: 0, measured: 0, counted: 0 };
    this.#sums.set(key, sum);
    return sum;
  }
}

function meanOf({ rule, count, units, worth, unknown, measured, counted }: Sum): Graded {
  return {
    rule,
    count,
    worth: unknown === units ? null : worth / PARTS / units,
    hoped: (worth / PARTS + unknown) / units,
    measured: counted === 0 ? undefined : measured / PARTS / counted,
  };
}
