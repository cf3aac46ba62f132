import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../../canonical-json.ts";
import { err, type Result } from "../../model/index.ts";
import {
  candidateCount,
  type PlaceColumns,
  type ScatterProblem,
  type ScatterTrouble,
  validateScatter,
} from "./scatter-problem.ts";

interface PlacesJson {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** A problem as JSON: columns as lists, and of a matrix the part above the diagonal, row by row. */
export interface ScatterProblemJson {
  readonly choose: number;
  readonly points?: PlacesJson;
  readonly matrix?: readonly (readonly number[])[];
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
  readonly fixed?: PlacesJson | readonly number[];
  readonly groups?: readonly { readonly of: readonly number[]; readonly most: number }[];
  readonly budget?: { readonly costs: readonly number[]; readonly most: number };
}

export function scatterToJson(problem: ScatterProblem): ScatterProblemJson {
  const { choose, points, matrix, include, exclude, fixed, groups, budget } = problem;
  const n = candidateCount(problem);
  const rising = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  const places = ({ x, y }: PlaceColumns) => ({ x: [...x], y: [...y] });
  return {
    choose,
    ...(points && { points: places(points) }),
    ...(matrix && {
      matrix: Array.from({ length: n }, (_, i) => [...matrix.subarray(i * n + i + 1, i * n + n)]),
    }),
    ...(include?.length && { include: rising(include) }),
    ...(exclude?.length && { exclude: rising(exclude) }),
    ...(fixed && { fixed: fixed instanceof Float64Array ? [...fixed] : places(fixed) }),
    ...(groups?.length && { groups: groups.map(({ of, most }) => ({ of: [...of], most })) }),
    ...(budget && { budget: { costs: [...budget.costs], most: budget.most } }),
  };
}

/** SHA-256 (hex) of all that the answer follows from. */
export const hashScatter = (problem: ScatterProblem): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(scatterToJson(problem)))));

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === "number" && Number.isFinite(one));

/** Reads what `scatterToJson` writes, from anybody: what is not as it must be is a trouble with its place. */
export function scatterFromJson(json: unknown): Result<ScatterProblem, ScatterTrouble> {
  const wrong = (at: string, message: string) => err<ScatterTrouble>({ kind: "input", at, message });
  if (!isFields(json)) return wrong("problem", "must be an object");
  const { choose, points, matrix, include, exclude, fixed, groups, budget } = json;
  if (typeof choose !== "number") return wrong("choose", "must be a number");
  const given: { -readonly [key in keyof ScatterProblem]: ScatterProblem[key] } = { choose };
  if (points !== undefined) {
    const places = readPlaces(points);
    if (!places) return wrong("points", "must be { x: […], y: […] }");
    given.points = places;
  }
  if (matrix !== undefined) {
    const full = readTriangle(matrix);
    if (!full) return wrong("matrix", "must be the rows above the diagonal: n − 1 numbers, n − 2, …, none");
    given.matrix = full;
  }
  for (const [at, list] of [
    ["include", include],
    ["exclude", exclude],
  ] as const) {
    if (list === undefined) continue;
    if (!isNumbers(list)) return wrong(at, "must be a list of candidates");
    given[at] = list;
  }
  if (fixed !== undefined) {
    const sites = isNumbers(fixed) ? Float64Array.from(fixed) : readPlaces(fixed);
    if (!sites) return wrong("fixed", "must be { x: […], y: […] }, or a list of distances");
    given.fixed = sites;
  }
  if (groups !== undefined) {
    if (!Array.isArray(groups)) return wrong("groups", "must be a list");
    const read: { of: Int32Array; most: number }[] = [];
    for (const [g, group] of groups.entries()) {
      if (!isFields(group) || !isNumbers(group.of) || !group.of.every(Number.isInteger))
        return wrong(`groups[${g}].of`, "must be a list of whole numbers");
      if (typeof group.most !== "number") return wrong(`groups[${g}].most`, "must be a number");
      read.push({ of: Int32Array.from(group.of), most: group.most });
    }
    given.groups = read;
  }
  if (budget !== undefined) {
    if (!isFields(budget) || !isNumbers(budget.costs) || typeof budget.most !== "number")
      return wrong("budget", "must be { costs: […], most }");
    given.budget = { costs: Float64Array.from(budget.costs), most: budget.most };
  }
  return validateScatter(given);
}

function readPlaces(value: unknown): PlaceColumns | null {
  if (!isFields(value) || !isNumbers(value.x) || !isNumbers(value.y)) return null;
  return { x: Float64Array.from(value.x), y: Float64Array.from(value.y) };
}

function readTriangle(value: unknown): Float64Array | null {
  if (!Array.isArray(value)) return null;
  const n = value.length;
  const full = new Float64Array(n * n);
  for (const [i, row] of value.entries()) {
    if (!isNumbers(row) || row.length !== n - 1 - i) return null;
    row.forEach((far, k) => {
      const j = i + 1 + k;
      full[i * n + j] = far;
      full[j * n + i] = far;
    });
  }
  return full;
}
