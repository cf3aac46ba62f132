import { err, ok, type Result } from "../../../model/index.ts";
import { aNumber, type OptionReader, oneOf, orNull, readOptions } from "../../read-options.ts";
import type { Json, Statistic, StatisticProblem } from "../../statistic.ts";
import {
  cronieVanLieshoutBandwidth,
  diggleBandwidth,
  likelihoodBandwidth,
  scottBandwidths,
} from "../bandwidths.ts";
import type { Columns } from "../close-pairs.ts";
import { kernelDensity } from "../kernel-density.ts";
import { kernelShares } from "../kernel-shares.ts";
import { numberOrNull } from "../read-distances.ts";
import { type Pattern, readPattern } from "../read-pattern.ts";

const RULES = ["scott", "diggle", "likelihood", "cronieVanLieshout"] as const;
type Rule = (typeof RULES)[number];

const yesOrNo =
  (byDefault: boolean): OptionReader<boolean> =>
  (value, at) =>
    value === undefined
      ? ok(byDefault)
      : typeof value === "boolean"
        ? ok(value)
        : err<StatisticProblem>({ at, message: "must be true or false" });

export const KERNEL_DENSITY: Statistic = {
  id: "kernel-density",
  title: "Density of points at each of them, normal kernels",
  needs: ["points", "window"],
  options: [
    {
      id: "bandwidth",
      help: "Standard deviation of the kernel, in the coordinates' unit; without it, Scott's rule, one for both axes.",
      default: null,
    },
    {
      id: "edge",
      help: "true divides by the kernel's share in the window: exact in rectangles, by 128 × 128 cells in polygons.",
      default: true,
    },
    { id: "leaveOneOut", help: "true leaves each point's own kernel out.", default: false },
  ],
  source: 'Diggle 1985; spatstat density.ppp(at = "points"), uniform edge correction',
  compute: (input, options) => {
    const read = readOptions(options, {
      bandwidth: orNull(aNumber({ min: Number.MIN_VALUE })),
      edge: yesOrNo(true),
      leaveOneOut: yesOrNo(false),
    });
    if (!read.ok) return read;
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const bandwidth = read.value.bandwidth ?? scott(points);
    const refused = refusal(bandwidth);
    if (!refused.ok) return refused;
    const plain = kernelDensity(points, bandwidth, read.value.leaveOneOut);
    const shares = read.value.edge ? kernelShares(points, shape, bandwidth) : null;
    const density = shares ? plain.map((one, i) => one / (shares[i] as number)) : plain;
    return ok({ bandwidth, density: Array.from(density, numberOrNull) });
  },
};

export const BANDWIDTH: Statistic = {
  id: "bandwidth",
  title: "Bandwidth of a normal kernel, chosen by a rule",
  needs: ["points", "window"],
  options: [{ id: "rule", help: RULES.join(", ") }],
  source:
    "Scott 1992, Diggle 1985 & Berman & Diggle 1989, Loader 1999, Cronie & van Lieshout 2018; spatstat bw.scott, bw.scott.iso, bw.diggle, bw.ppl, bw.CvL",
  compute: (input, options) => {
    const read = readOptions(options, { rule: oneOf(RULES) });
    if (!read.ok) return read;
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const refused = refusal(scott(pattern.value.points));
    if (!refused.ok) return refused;
    return ok(chosen(read.value.rule, pattern.value));
  },
};

function chosen(rule: Rule, { points, shape }: Pattern): Json {
  if (rule === "scott") {
    const [x, y] = scottBandwidths(points);
    return { bandwidth: scott(points), x, y };
  }
  const choose = {
    diggle: diggleBandwidth,
    likelihood: likelihoodBandwidth,
    cronieVanLieshout: cronieVanLieshoutBandwidth,
  };
  return { bandwidth: numberOrNull(choose[rule](points, shape)) };
}

/** One for both axes: the geometric mean, as bw.scott.iso. */
function scott(points: Columns): number {
  const [x, y] = scottBandwidths(points);
  return Math.sqrt(x * y);
}

const refusal = (bandwidth: number): Result<null, StatisticProblem> =>
  bandwidth > 0
    ? ok(null)
    : err({ at: "points", message: "must not lie on one line: there is no bandwidth" });
