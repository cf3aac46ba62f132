import { err, ok, type Result } from "../model/index.ts";
import type { StatisticOptions, StatisticProblem } from "./statistic.ts";

/** Reads one option as it stands in the file, `undefined` where it does not. */
export type OptionReader<T> = (value: unknown, at: string) => Result<T, StatisticProblem>;

type Values<Readers> = {
  readonly [Key in keyof Readers]: Readers[Key] extends OptionReader<infer T> ? T : never;
};

/** Reads every option by its reader; the first that is wrong is the answer, with the option's name as the place. */
export function readOptions<Readers extends Readonly<Record<string, OptionReader<unknown>>>>(
  options: StatisticOptions,
  readers: Readers,
): Result<Values<Readers>, StatisticProblem> {
  const values: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(readers)) {
    const value = read(options[key], key);
    if (!value.ok) return value;
    values[key] = value.value;
  }
  return ok(values as Values<Readers>);
}

const wrong = (at: string, message: string) => err<StatisticProblem>({ at, message });

interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A finite number within bounds; without `byDefault` it must stand. */
export function aNumber(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false }: NumberBounds = {},
  byDefault?: number,
): OptionReader<number> {
  return (value, at) => {
    if (value === undefined && byDefault !== undefined) return ok(byDefault);
    const fits =
      typeof value === "number" &&
      Number.isFinite(value) &&
      value >= min &&
      value <= max &&
      (!whole || Number.isInteger(value));
    if (fits) return ok(value);
    const bounds = [
      ...(min === Number.NEGATIVE_INFINITY ? [] : [`at least ${min}`]),
      ...(max === Number.POSITIVE_INFINITY ? [] : [`at most ${max}`]),
    ];
    return wrong(
      at,
      ["must be", whole ? "a whole number" : "a number", bounds.join(" and ")].join(" ").trim(),
    );
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[], byDefault?: Word): OptionReader<Word> {
  return (value, at) => {
    if (value === undefined && byDefault !== undefined) return ok(byDefault);
    const found = words.find((word) => word === value);
    return found === undefined ? wrong(at, `must be one of ${words.join(", ")}`) : ok(found);
  };
}

/** Any word, as the name of a column. */
export const aWord =
  (byDefault?: string): OptionReader<string> =>
  (value, at) => {
    if (value === undefined && byDefault !== undefined) return ok(byDefault);
    return typeof value === "string" && value !== "" ? ok(value) : wrong(at, "must be a word");
  };

/** true or false. */
export const yesOrNo =
  (byDefault: boolean): OptionReader<boolean> =>
  (value, at) => {
    if (value === undefined) return ok(byDefault);
    return typeof value === "boolean" ? ok(value) : wrong(at, "must be true or false");
  };

/** A list of finite numbers, one at the least. */
export const someNumbers =
  (byDefault?: readonly number[]): OptionReader<readonly number[]> =>
  (value, at) => {
    if (value === undefined && byDefault !== undefined) return ok(byDefault);
    const fits =
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((one) => typeof one === "number" && Number.isFinite(one));
    return fits ? ok(value) : wrong(at, "must be a list of numbers");
  };

/** What another reader reads, or null where it does not stand. */
export const orNull =
  <T>(reader: OptionReader<T>): OptionReader<T | null> =>
  (value, at) =>
    value === undefined || value === null ? ok(null) : reader(value, at);
