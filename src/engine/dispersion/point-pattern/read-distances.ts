import { err, ok, type Result } from "../../model/index.ts";
import { aNumber, orNull, readOptions, someNumbers } from "../read-options.ts";
import type { StatisticOption, StatisticOptions, StatisticProblem } from "../statistic.ts";
import { DistanceBreaks } from "./distance-breaks.ts";

/** Steps that spatstat divides the distances in. */
const STEPS = 512;

/** What statistics that are functions of distance may be asked for. */
export const DISTANCE_OPTIONS: readonly StatisticOption[] = [
  {
    id: "r",
    help: "Distances at which the function is told, 0 or more and ascending. Without it, every step to max, or to spatstat's own farthest distance.",
    default: null,
  },
  {
    id: "max",
    help: "Farthest distance that the steps divide. Without it, the largest r.",
    default: null,
  },
  {
    id: "steps",
    help: "Even steps from 0 to max that distances are sorted in; each r is one besides. Kaplan–Meier, Hanisch and the border correction in polygons depend on it.",
    default: STEPS,
  },
];

export interface Distances {
  readonly breaks: DistanceBreaks;
  /** Indexes in the breaks of the distances that are asked for. */
  readonly asked: readonly number[];
  /** Those distances: as they were asked for. */
  readonly r: readonly number[];
}

/** Reads `r` and `steps`; `farthest` is the largest r where none is asked for. */
export function readDistances(
  options: StatisticOptions,
  farthest: number,
): Result<Distances, StatisticProblem> {
  const read = readOptions(options, {
    r: orNull(someNumbers()),
    max: orNull(aNumber({ min: Number.MIN_VALUE })),
    steps: aNumber({ min: 1, max: 100_000, whole: true }, STEPS),
  });
  if (!read.ok) return read;
  const { r, steps } = read.value;
  if (r === null) {
    const breaks = new DistanceBreaks(read.value.max ?? farthest, steps);
    return ok({ breaks, asked: Array.from(breaks.r.keys()), r: Array.from(breaks.r) });
  }
  const last = r.at(-1) as number;
  const max = read.value.max ?? last;
  if (r.some((one, k) => one < 0 || one <= (r[k - 1] ?? -1)) || last <= 0)
    return err({ at: "r", message: "must ascend from 0 or more" });
  if (last > max) return err({ at: "max", message: "must be no less than the largest r" });
  const breaks = new DistanceBreaks(max, steps, r);
  return ok({ breaks, asked: breaks.indexesOf(r), r });
}

/** The values at the distances asked for, as JSON: what cannot be said is null. */
export const toldAt = (values: Float64Array, asked: readonly number[]): readonly (number | null)[] =>
  asked.map((k) => numberOrNull(values[k] as number));

export const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
