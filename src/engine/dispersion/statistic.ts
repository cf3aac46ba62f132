import type { Position, Result } from "../model/index.ts";

/** Where points could have been: what is outside says nothing. Coordinates in the unit of the points. */
export type StudyWindow =
  | {
      readonly type: "rectangle";
      readonly x: readonly [min: number, max: number];
      readonly y: readonly [min: number, max: number];
    }
  /** Rings without a repeated last position, shells counter-clockwise and holes clockwise. */
  | { readonly type: "polygon"; readonly rings: readonly (readonly Position[])[] };

export interface PointSet {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** One word each, for patterns of several kinds. */
  readonly marks?: readonly string[];
}

export interface AreaSet {
  readonly ids: readonly string[];
  /** Columns by name, one number an area. */
  readonly values: Readonly<Record<string, Float64Array>>;
  /** A point for each area, where distances are asked for. */
  readonly x?: Float64Array;
  readonly y?: Float64Array;
  /** Indexes, from 0, of the areas each one touches; or made from the outlines. */
  readonly neighbours?: readonly (readonly number[])[];
  readonly outlines?: readonly (readonly (readonly Position[])[])[];
}

/** What a file of `spredt statistics` holds. */
export interface StatisticsInput {
  readonly points?: PointSet;
  readonly window?: StudyWindow;
  readonly areas?: AreaSet;
}

/** JSON. NaN and infinities have no place in it: what cannot be said is null. */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type StatisticOptions = Readonly<Record<string, unknown>>;

/** What is wrong with a request, in English: `spredt statistics` is for people who compare software. */
export interface StatisticProblem {
  /** Where in the file: "points", "statistics[2].r". */
  readonly at: string;
  readonly message: string;
}

export interface StatisticOption {
  readonly id: string;
  /** What may stand there, and what it means, for the command's help. */
  readonly help: string;
  /** As it is taken where it does not stand. Absent where it must stand. */
  readonly default?: Json;
}

/**
 * One statistic as `spredt statistics` offers it: a thin front of the function the app itself uses, so that agreement
 * with other software is agreement of the app.
 */
export interface Statistic {
  /** Kebab-case, as it stands in the file. */
  readonly id: string;
  readonly title: string;
  readonly needs: readonly ("points" | "marks" | "window" | "areas" | "neighbours" | "centres")[];
  readonly options: readonly StatisticOption[];
  /** Definition by author and year, and the function of R or PySAL it agrees with. */
  readonly source: string;
  readonly compute: (input: StatisticsInput, options: StatisticOptions) => Result<Json, StatisticProblem>;
}
