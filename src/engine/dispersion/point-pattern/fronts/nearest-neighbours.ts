import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { duplicates } from "../duplicates.ts";
import { nearestDistances } from "../nearest-distances.ts";
import { pairMean } from "../pair-mean.ts";
import { readPattern } from "../read-pattern.ts";

export const NEAREST_NEIGHBOURS: Statistic = {
  id: "nearest-neighbours",
  title: "Distances to the nearest other point, and the pattern in short",
  needs: ["points", "window"],
  options: [],
  source: "spatstat summary.ppp, nndist, pairdist, duplicated",
  compute: (input) => {
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const { distance } = nearestDistances(points, points);
    const n = distance.length;
    return ok({
      points: n,
      area: shape.area,
      intensity: n / shape.area,
      mean: distance.reduce((sum, one) => sum + one, 0) / n,
      min: distance.reduce((min, one) => Math.min(min, one)),
      max: distance.reduce((max, one) => Math.max(max, one)),
      meanPairDistance: pairMean(points),
      duplicated: duplicates(points),
    });
  },
};
