import { err, ok, type Result } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { aNumber, oneOf, orNull, readOptions, yesOrNo } from "../../read-options.ts";
import type { AreaSet, Json, Statistic, StatisticProblem } from "../../statistic.ts";

/**
 * An option of a statistic of areas: what the help says of it, and how it is read. Columns are read as the numbers
 * they name.
 */
export interface AreaOption<T> {
  readonly help: string;
  readonly default?: Json;
  readonly read: (value: unknown, at: string, areas: AreaSet) => Result<T, StatisticProblem>;
}

type AreaOptions = Readonly<Record<string, AreaOption<unknown>>>;

/** What was read of the options declared. */
export type Read<Options extends AreaOptions> = {
  readonly [Key in keyof Options]: Options[Key] extends AreaOption<infer T> ? T : never;
};

export type Answer = Result<unknown, StatisticProblem>;

/** A front of `spredt statistics` on areas: options read, numbers asked for, the answer as JSON. */
export function areaStatistic<Options extends AreaOptions>(declared: {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly needs?: Statistic["needs"];
  readonly options: Options;
  readonly compute: (options: Read<Options>, areas: AreaSet) => Answer;
}): Statistic {
  const { id, title, source, needs = [], options, compute } = declared;
  return {
    id,
    title,
    source,
    needs: ["areas", ...needs],
    options: Object.entries(options).map(([key, option]) => ({
      id: key,
      help: option.help,
      ...(option.default !== undefined && { default: option.default }),
    })),
    compute: ({ areas }, asked) => {
      if (!areas) return err({ at: "areas", message: `${id} needs areas` });
      const readers = Object.fromEntries(
        Object.entries(options).map(([key, { read }]) => [
          key,
          (value: unknown, at: string) => read(value, at, areas),
        ]),
      );
      const read = readOptions(asked, readers);
      if (!read.ok) return read;
      const answer = compute(read.value as Read<Options>, areas);
      return answer.ok ? ok(asJson(answer.value)) : answer;
    },
  };
}

/** A column by name. Where it need not be named, it is the only one there is. */
export function columnOption(
  help: string,
  { counts = false, only = false }: { readonly counts?: boolean; readonly only?: boolean } = {},
): AreaOption<Float64Array> {
  return {
    help: `name of the column of ${help}`,
    ...(only && { default: "the only column" }),
    read: (value, at, { values }) => {
      const names = Object.keys(values);
      const name = value === undefined && only && names.length === 1 ? names[0] : value;
      const column = typeof name === "string" ? values[name] : undefined;
      if (!column) return err({ at, message: `must name a column: ${names.join(", ")}` });
      const strange = column.findIndex((number) => !Number.isFinite(number) || (counts && number < 0));
      if (strange < 0) return ok(column);
      const what = counts ? "no count of 0 or more" : "no number";
      return err({ at, message: `column ${String(name)} has ${what} at place ${strange}` });
    },
  };
}

/** A column that need not be named. */
export function optionalColumn(help: string, counts = true): AreaOption<Float64Array | null> {
  const { help: said, read } = columnOption(help, { counts });
  return {
    help: said,
    default: null,
    read: (value, at, areas) => (value === undefined || value === null ? ok(null) : read(value, at, areas)),
  };
}

/** Two columns or more by name. */
export function columnsOption(help: string): AreaOption<readonly Float64Array[]> {
  const one = columnOption(help, { counts: true });
  return {
    help: `names of the columns of ${help}, two or more`,
    read: (value, at, areas) => {
      if (!Array.isArray(value) || value.length < 2)
        return err({ at, message: "must be a list of names of columns, two or more" });
      const columns: Float64Array[] = [];
      for (const [index, name] of value.entries()) {
        const column = one.read(name, `${at}[${index}]`, areas);
        if (!column.ok) return column;
        columns.push(column.value);
      }
      return ok(columns);
    },
  };
}

type Bounds = Parameters<typeof aNumber>[0];

export const numberOption = (help: string, bounds: Bounds, byDefault: number): AreaOption<number> => ({
  help,
  default: byDefault,
  read: aNumber(bounds, byDefault),
});

export const optionalNumber = (help: string, bounds: Bounds): AreaOption<number | null> => ({
  help,
  default: null,
  read: orNull(aNumber(bounds)),
});

export const wordOption = <Word extends string>(
  help: string,
  words: readonly Word[],
  byDefault: Word,
): AreaOption<Word> => ({
  help: `${help}: ${words.join(", ")}`,
  default: byDefault,
  read: oneOf(words, byDefault),
});

export const yesOption = (help: string, byDefault: boolean): AreaOption<boolean> => ({
  help,
  default: byDefault,
  read: yesOrNo(byDefault),
});

/** How chance is dealt, where it is. */
export const SIMULATION_OPTIONS = {
  simulations: numberOption("how many", { min: 1, max: 99_999, whole: true }, 500),
  seed: numberOption("of chance: the same gives the same", { whole: true }, 1),
};

export const PERMUTATION_OPTIONS = {
  permutations: numberOption("how many, 0 for none", { min: 0, max: 99_999, whole: true }, 0),
  seed: SIMULATION_OPTIONS.seed,
};
