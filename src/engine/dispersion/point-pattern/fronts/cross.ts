import { err, ok, type Result } from "../../../model/index.ts";
import { aWord, readOptions } from "../../read-options.ts";
import type {
  PointSet,
  Statistic,
  StatisticOption,
  StatisticOptions,
  StatisticProblem,
  StatisticsInput,
} from "../../statistic.ts";
import { farthestForPairs } from "../farthest.ts";
import { nearestDistances } from "../nearest-distances.ts";
import { nearestMarks } from "../nearest-marks.ts";
import { DISTANCE_OPTIONS, numberOrNull, readDistances } from "../read-distances.ts";
import { ofMark, type Pattern, readPattern } from "../read-pattern.ts";
import { crossK } from "../ripley-k.ts";
import { arcsAsked, CORRECTIONS_OPTIONS, correctionsAsked, toldByCorrection } from "./corrections.ts";

const KINDS: readonly StatisticOption[] = [
  { id: "from", help: "The mark of the points that distances are measured from." },
  { id: "to", help: "The mark of the points that they are measured to; another one." },
];

export const CROSS_K: Statistic = {
  id: "cross-k",
  title: "K(r) from points of one kind to points of another",
  needs: ["points", "marks", "window"],
  options: [...KINDS, ...DISTANCE_OPTIONS, ...CORRECTIONS_OPTIONS],
  source: "Lotwick & Silverman 1982; spatstat Kcross (un, border, trans, iso)",
  compute: (input, options) => {
    const read = readOptions(options, { corrections: correctionsAsked, arcs: arcsAsked });
    if (!read.ok) return read;
    const kinds = readKinds(input, options);
    if (!kinds.ok) return kinds;
    const { from, to, points, shape } = kinds.value;
    const distances = readDistances(options, farthestForPairs(shape, points.x.length));
    if (!distances.ok) return distances;
    const { breaks, asked, r } = distances.value;
    const k = crossK(from, to, shape, breaks, read.value.corrections, read.value.arcs);
    return ok({ r, theoretical: r.map((one) => Math.PI * one * one), ...toldByCorrection(k, asked) });
  },
};

export const CROSS_NEAREST: Statistic = {
  id: "cross-nearest",
  title: "Mean distance from points of one kind to the nearest of another",
  needs: ["points", "marks", "window"],
  options: KINDS,
  source: "spatstat nncross",
  compute: (input, options) => {
    const kinds = readKinds(input, options);
    if (!kinds.ok) return kinds;
    const { from, to } = kinds.value;
    return ok({
      points: { from: from.x.length, to: to.x.length },
      meanThere: meanNearest(from, to),
      meanBack: meanNearest(to, from),
    });
  },
};

export const NEAREST_MARKS: Statistic = {
  id: "nearest-marks",
  title: "The share of points whose nearest other point is of their own kind",
  needs: ["points", "marks", "window"],
  options: [],
  source: "Stoyan & Stoyan 1994; spatstat nncorr of a multitype pattern (unnormalised, normalised)",
  compute: (input) => {
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    if (!points.marks) return err({ at: "marks", message: "must stand" });
    const { share, ratio } = nearestMarks(points, points.marks, shape);
    return ok({ share: numberOrNull(share), ratio: numberOrNull(ratio) });
  },
};

const meanNearest = (from: PointSet, to: PointSet): number =>
  nearestDistances(from, to).distance.reduce((sum, one) => sum + one, 0) / from.x.length;

interface Kinds extends Pattern {
  readonly from: PointSet;
  readonly to: PointSet;
}

function readKinds(input: StatisticsInput, options: StatisticOptions): Result<Kinds, StatisticProblem> {
  const read = readOptions(options, { from: aWord(), to: aWord() });
  if (!read.ok) return read;
  const pattern = readPattern(input);
  if (!pattern.ok) return pattern;
  const { points } = pattern.value;
  if (read.value.from === read.value.to) return err({ at: "to", message: "must be another mark than from" });
  const from = ofMark(points, read.value.from);
  const to = ofMark(points, read.value.to);
  if (from.x.length === 0) return err({ at: "from", message: `no point is marked ${read.value.from}` });
  if (to.x.length === 0) return err({ at: "to", message: `no point is marked ${read.value.to}` });
  return ok({ ...pattern.value, from, to });
}
