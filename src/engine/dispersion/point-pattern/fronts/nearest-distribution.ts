import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { farthestForNearest } from "../farthest.ts";
import { nearestDistribution } from "../nearest-distribution.ts";
import { DISTANCE_OPTIONS, readDistances, toldAt } from "../read-distances.ts";
import { readPattern } from "../read-pattern.ts";

export const NEAREST_DISTRIBUTION: Statistic = {
  id: "nearest-distribution",
  title: "G(r): the share of points that have another within r",
  needs: ["points", "window"],
  options: DISTANCE_OPTIONS,
  source: "Hanisch 1984, Baddeley & Gill 1997; spatstat Gest (raw, rs, km, han, hazard)",
  compute: (input, options) => {
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const n = points.x.length;
    const distances = readDistances(options, farthestForNearest(shape, n));
    if (!distances.ok) return distances;
    const { breaks, asked, r } = distances.value;
    const g = nearestDistribution(points, shape, breaks);
    const intensity = n / shape.area;
    return ok({
      r,
      theoretical: r.map((one) => 1 - Math.exp(-intensity * Math.PI * one * one)),
      raw: toldAt(g.raw, asked),
      border: toldAt(g.border, asked),
      kaplanMeier: toldAt(g.kaplanMeier, asked),
      hanisch: toldAt(g.hanisch, asked),
      hazard: toldAt(g.hazard, asked),
      theoreticalHazard: r.map((one) => 2 * Math.PI * intensity * one),
    });
  },
};
