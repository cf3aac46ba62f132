import { err, ok } from "../../../model/index.ts";
import { type OptionReader, oneOf } from "../../read-options.ts";
import type { Json, StatisticOption } from "../../statistic.ts";
import { POLYGON_ARCS, type PolygonArcs } from "../isotropic-weight.ts";
import { toldAt } from "../read-distances.ts";
import { EDGE_CORRECTIONS, type EdgeCorrection, type KFunction } from "../ripley-k.ts";

export const CORRECTIONS_OPTIONS: readonly StatisticOption[] = [
  {
    id: "corrections",
    help: `Edge corrections, a list of ${EDGE_CORRECTIONS.join(", ")}. Translation is exact in rectangles and by a raster of 128 × 128 cells in polygons, as spatstat's is.`,
    default: EDGE_CORRECTIONS,
  },
  {
    id: "arcs",
    help: "Isotropic correction in polygons: spatstat compares angles in single precision, which misses pieces of circles that pass close to a corner; exact measures them as they are, and is what the app uses.",
    default: "spatstat",
  },
];

/** Here alone spatstat's rounding is what is wanted unless told otherwise: the command is for comparing software. */
export const arcsAsked: OptionReader<PolygonArcs> = oneOf(POLYGON_ARCS, "spatstat");

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
