import { ok } from "../../../model/index.ts";
import { aNumber, readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { farthestForPairs } from "../farthest.ts";
import { pairCorrelation, STOYAN } from "../pair-correlation.ts";
import { DISTANCE_OPTIONS, numberOrNull, readDistances } from "../read-distances.ts";
import { readPattern } from "../read-pattern.ts";

export const PAIR_CORRELATION: Statistic = {
  id: "pair-correlation",
  title: "The pair correlation function g(r): over 1, more pairs just r apart than at random",
  needs: ["points", "window"],
  options: [
    ...DISTANCE_OPTIONS,
    { id: "stoyan", help: "The kernel reaches this over √λ to each side of r.", default: STOYAN },
  ],
  source:
    "Stoyan & Stoyan 1994; as spatstat pcf (Epanechnikov, divisor r, trans and iso), but summed pair by pair where R bins",
  compute: (input, options) => {
    const read = readOptions(options, { stoyan: aNumber({ min: 1e-6 }, STOYAN) });
    if (!read.ok) return read;
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const distances = readDistances(options, farthestForPairs(shape, points.x.length));
    if (!distances.ok) return distances;
    const { r } = distances.value;
    const g = pairCorrelation(points, shape, Float64Array.from(r), read.value.stoyan);
    return ok({
      r,
      theoretical: r.map(() => 1),
      translation: Array.from(g.translation, numberOrNull),
      isotropic: Array.from(g.isotropic, numberOrNull),
      halfWidth: g.halfWidth,
    });
  },
};
