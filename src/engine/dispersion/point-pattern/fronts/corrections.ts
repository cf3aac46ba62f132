import { err, ok } from "../../../model/index.ts";
import type { OptionReader } from "../../read-options.ts";
import type { Json, StatisticOption } from "../../statistic.ts";
import { toldAt } from "../read-distances.ts";
import { EDGE_CORRECTIONS, type EdgeCorrection, type KFunction } from "../ripley-k.ts";

export const CORRECTIONS_OPTION: StatisticOption = {
  id: "corrections",
  help: `Edge corrections, a list of ${EDGE_CORRECTIONS.join(", ")}. Translation is exact in rectangles and by a raster of 128 × 128 cells in polygons, as spatstat's is.`,
  default: EDGE_CORRECTIONS,
};

export const correctionsAsked: OptionReader<readonly EdgeCorrection[]> = (value, at) => {
  if (value === undefined) return ok(EDGE_CORRECTIONS);
  const known: readonly unknown[] = EDGE_CORRECTIONS;
  if (!Array.isArray(value) || value.length === 0 || !value.every((one) => known.includes(one)))
    return err({ at, message: `must be a list of ${EDGE_CORRECTIONS.join(", ")}` });
  return ok(value);
};

/** K at the distances asked for, made over into what is told. */
export const toldByCorrection = (
  k: KFunction,
  asked: readonly number[],
  made: (value: number) => number = (value) => value,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(k).map(([name, values]) => [name, toldAt(values.map(made), asked)]));
