import { err, ok } from "../../../model/index.ts";
import type { AreaSet, Statistic } from "../../statistic.ts";
import { absoluteCentralization, relativeCentralization } from "../evenness/centralization.ts";
import {
  absoluteClustering,
  distanceDecayInteraction,
  distanceDecayIsolation,
  relativeClustering,
  spatialProximity,
} from "../evenness/clustering.ts";
import { absoluteConcentration, delta, relativeConcentration } from "../evenness/concentration.ts";
import { densityCorrectedDissimilarity } from "../evenness/density-corrected.ts";
import {
  atkinson,
  concentrationProfile,
  dissimilarity,
  entropyIndex,
  gini,
  minMax,
} from "../evenness/evenness.ts";
import { correlationRatio, interaction, isolation } from "../evenness/exposure.ts";
import { lorenzCurve } from "../evenness/lorenz-curve.ts";
import {
  beyondChance,
  biasCorrectedDissimilarity,
  evennessByChance,
} from "../evenness/simulated-evenness.ts";
import {
  perimeterAreaDissimilarity,
  proximityProfile,
  spatialDissimilarity,
} from "../evenness/spatial-evenness.ts";
import type { TwoGroups } from "../evenness/two-groups.ts";
import { borderWeights, rowStandardised } from "../weights/border-weights.ts";
import {
  type Answer,
  type AreaOption,
  areaStatistic,
  columnOption,
  numberOption,
  optionalColumn,
  type Read,
  SIMULATION_OPTIONS,
  yesOption,
} from "./area-statistic.ts";
import { cornerTolerance } from "./corner-tolerance.ts";
import { NEIGHBOUR_OPTIONS, neighboursOf, WEIGHT_OPTIONS, weightsOf } from "./weight-options.ts";

const GROUP_OPTIONS = {
  group: columnOption("the group's counts", { counts: true }),
  total: optionalColumn("everybody's counts, the group among them; or name others"),
  others: optionalColumn("the others' counts; or name total"),
};

/** An index of a group and the others, with the options it has besides. */
function twoGroups<Options extends Readonly<Record<string, AreaOption<unknown>>>>(declared: {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly needs?: Statistic["needs"];
  readonly options: Options;
  readonly compute: (groups: TwoGroups, options: Read<Options>, areas: AreaSet) => Answer;
}): Statistic {
  return areaStatistic({
    ...declared,
    options: { ...GROUP_OPTIONS, ...declared.options },
    compute: (options, areas) => {
      const { group, total, others } = options as Read<typeof GROUP_OPTIONS>;
      if ((total === null) === (others === null))
        return err({ at: "total", message: "name either total or others" });
      const rest = others ?? (total as Float64Array).map((all, i) => all - (group[i] as number));
      const beyond = rest.findIndex((count) => count < 0);
      if (beyond >= 0) return err({ at: "total", message: `is less than the group at place ${beyond}` });
      return declared.compute({ group, others: rest }, options as unknown as Read<Options>, areas);
    },
  });
}

const index = (id: string, title: string, source: string, of: (groups: TwoGroups) => number): Statistic =>
  twoGroups({ id, title, source, options: {}, compute: (groups) => ok({ value: of(groups) }) });

const LAND = { land: columnOption("the land of each area", { counts: true }) };

const onLand = (
  id: string,
  title: string,
  source: string,
  of: (groups: TwoGroups, land: Float64Array) => number,
): Statistic =>
  twoGroups({
    id,
    title,
    source,
    options: LAND,
    compute: (groups, { land }) => ok({ value: of(groups, land) }),
  });

/** Centres are there: `needs` has been asked. */
const centresOf = ({ x, y }: AreaSet) => ({ x: x as Float64Array, y: y as Float64Array });

const inPlace = (id: string, title: string, source: string, of: typeof absoluteClustering): Statistic =>
  twoGroups({
    id,
    title,
    source,
    needs: ["centres"],
    options: LAND,
    compute: (groups, { land }, areas) => ok({ value: of(groups, { ...centresOf(areas), land }) }),
  });

const EVENNESS = [
  index("dissimilarity", "Dissimilarity D", "Duncan & Duncan 1955; segregation Dissim", dissimilarity),
  index("gini", "Gini's index of segregation", "Duncan & Duncan 1955; segregation Gini", gini),
  index("entropy", "Theil's index of entropy H", "Theil & Finizza 1971; segregation Entropy", entropyIndex),
  index("min-max", "Min–max index", "O'Sullivan & Wong 2007; segregation MinMax, aspatial", minMax),
  twoGroups({
    id: "atkinson",
    title: "Atkinson's index",
    source: "Atkinson 1970, Massey & Denton 1988; segregation Atkinson",
    options: { b: numberOption("shape, over 0 and under 1", { min: 0.01, max: 0.99 }, 0.5) },
    compute: (groups, { b }) => ok({ value: atkinson(groups, b) }),
  }),
  twoGroups({
    id: "concentration-profile",
    title: "Concentration profile R",
    source: "Hong & Sadahiro 2014; segregation ConProf",
    options: { thresholds: numberOption("how many", { min: 2, max: 1_000_000, whole: true }, 1000) },
    compute: (groups, { thresholds }) => ok({ value: concentrationProfile(groups, thresholds) }),
  }),
  twoGroups({
    id: "lorenz-curve",
    title: "Lorenz's curve: cumulative shares, areas from the lowest ratio of group to others",
    source: "Lorenz 1905, Duncan & Duncan 1955",
    options: {},
    compute: (groups) => ok(lorenzCurve(groups)),
  }),
  twoGroups({
    id: "density-corrected-dissimilarity",
    title:
      "Dissimilarity less the bias of small counts; withUnderflow leaves out the areas that PySAL's optimiser loses",
    source: "Allen et al. 2015; withUnderflow is segregation DensityCorrectedDissim",
    options: {},
    compute: (groups) =>
      ok({
        value: densityCorrectedDissimilarity(groups),
        withUnderflow: densityCorrectedDissimilarity(groups, true),
      }),
  }),
];

const SIMULATED = [
  twoGroups({
    id: "bias-corrected-dissimilarity",
    title: "2 D less the mean D of both groups drawn anew from where they are",
    source: "Allen et al. 2015; segregation BiasCorrectedDissim, within its sampling error",
    options: SIMULATION_OPTIONS,
    compute: (groups, options) => ok({ value: biasCorrectedDissimilarity(groups, options) }),
  }),
  twoGroups({
    id: "modified-dissimilarity",
    title: "Dissimilarity beyond what chance gives",
    source: "Carrington & Troske 1997; segregation ModifiedDissim, within its sampling error",
    options: SIMULATION_OPTIONS,
    compute: (groups, options) => ok({ value: beyondChance(groups, "dissimilarity", options) }),
  }),
  twoGroups({
    id: "modified-gini",
    title: "Gini's index beyond what chance gives",
    source: "Carrington & Troske 1997; segregation ModifiedGini, within its sampling error",
    options: SIMULATION_OPTIONS,
    compute: (groups, options) => ok({ value: beyondChance(groups, "gini", options) }),
  }),
  areaStatistic({
    id: "evenness-by-chance",
    title: "Dissimilarity of as many units dealt to residents at random: mean, 2.5 % and 97.5 %",
    source: "multinomial, as Carrington & Troske 1997 with the number of units fixed",
    options: {
      population: columnOption("residents", { counts: true }),
      units: numberOption("how many to deal", { min: 1, whole: true }, 100),
      ...SIMULATION_OPTIONS,
    },
    compute: ({ population, units, ...options }) => ok(evennessByChance(population, units, options)),
  }),
];

const EXPOSURE = [
  index("isolation", "Isolation xPx", "Bell 1954, Lieberson 1981; segregation Isolation", isolation),
  index("interaction", "Interaction, or exposure, xPy", "Bell 1954; segregation Interaction", interaction),
  index(
    "correlation-ratio",
    "Correlation ratio η²",
    "Stearns & Logan 1986; segregation CorrelationR",
    correlationRatio,
  ),
];

const ON_LAND = [
  onLand("delta", "Delta", "Hoover 1941; segregation Delta", delta),
  onLand(
    "absolute-concentration",
    "Absolute concentration",
    "Massey & Denton 1988; segregation AbsoluteConcentration",
    absoluteConcentration,
  ),
  onLand(
    "relative-concentration",
    "Relative concentration",
    "Massey & Denton 1988; segregation RelativeConcentration",
    relativeConcentration,
  ),
];

const IN_PLACE = [
  twoGroups({
    id: "absolute-centralization",
    title: "Absolute centralization about the mean of the centres",
    source: "Massey & Denton 1988; segregation AbsoluteCentralization",
    needs: ["centres"],
    options: LAND,
    compute: (groups, { land }, areas) =>
      ok({ value: absoluteCentralization(groups, land, centresOf(areas)) }),
  }),
  twoGroups({
    id: "relative-centralization",
    title: "Relative centralization about the mean of the centres",
    source: "Massey & Denton 1988; segregation RelativeCentralization",
    needs: ["centres"],
    options: {},
    compute: (groups, _, areas) => ok({ value: relativeCentralization(groups, centresOf(areas)) }),
  }),
  inPlace(
    "absolute-clustering",
    "Absolute clustering, proximity exp(−distance)",
    "Massey & Denton 1988; segregation 1 Absolute_Clustering",
    absoluteClustering,
  ),
  inPlace(
    "relative-clustering",
    "Relative clustering, proximity exp(−distance)",
    "Massey & Denton 1988; segregation 1 Relative_Clustering",
    relativeClustering,
  ),
  inPlace(
    "spatial-proximity",
    "Spatial proximity, exp(−distance)",
    "White 1983, Massey & Denton 1988; segregation 1 Spatial_Proximity",
    spatialProximity,
  ),
  inPlace(
    "distance-decay-isolation",
    "Isolation with those around counted by exp(−distance)",
    "Morgan 1983",
    distanceDecayIsolation,
  ),
  inPlace(
    "distance-decay-interaction",
    "Interaction with those around counted by exp(−distance)",
    "Morgan 1983",
    distanceDecayInteraction,
  ),
];

/** Outlines are asked for here: `needs` would take neighbours instead. */
const outlinesOf = ({ outlines }: AreaSet) =>
  outlines ? ok(outlines) : err({ at: "areas.outlines", message: "borders are measured on them" });

const AMONG_NEIGHBOURS = [
  twoGroups({
    id: "spatial-dissimilarity",
    title: "Dissimilarity less what neighbours differ by; meant for style B and queen",
    source: "Morrill 1991; segregation SpatialDissim (style B), standardize = True (style W)",
    options: WEIGHT_OPTIONS,
    compute: (groups, options, areas) => {
      const weights = weightsOf(areas, options);
      return weights.ok ? ok({ value: spatialDissimilarity(groups, weights.value) }) : weights;
    },
  }),
  twoGroups({
    id: "boundary-spatial-dissimilarity",
    title: "Dissimilarity less what neighbours differ by, weighed by the length of borders",
    source: "Wong 1993; segregation BoundarySpatialDissim",
    options: { standardize: yesOption("each area's borders sum to 1", true) },
    compute: (groups, { standardize }, areas) => {
      const outlines = outlinesOf(areas);
      if (!outlines.ok) return outlines;
      const borders = borderWeights(outlines.value, cornerTolerance(outlines.value));
      return ok({
        value: spatialDissimilarity(groups, standardize ? rowStandardised(borders) : borders),
      });
    },
  }),
  twoGroups({
    id: "perimeter-area-dissimilarity",
    title: "The same, weighed also by perimeter over land",
    source: "Wong 1993, Tivadar 2019; segregation PARDissim",
    options: { ...LAND, perimeter: columnOption("the perimeter of each area", { counts: true }) },
    compute: (groups, { land, perimeter }, areas) => {
      const outlines = outlinesOf(areas);
      if (!outlines.ok) return outlines;
      const borders = borderWeights(outlines.value, cornerTolerance(outlines.value));
      return ok({ value: perimeterAreaDissimilarity(groups, borders, perimeter, land) });
    },
  }),
  twoGroups({
    id: "proximity-profile",
    title: "Spatial proximity profile",
    source: "Hong & Sadahiro 2014; segregation SpatialProxProf",
    options: {
      ...NEIGHBOUR_OPTIONS,
      thresholds: numberOption("how many", { min: 2, max: 1_000_000, whole: true }, 1000),
    },
    compute: (groups, options, areas) => {
      const neighbours = neighboursOf(areas, options);
      if (!neighbours.ok) return neighbours;
      return ok({ value: proximityProfile(groups, neighbours.value, options.thresholds) });
    },
  }),
];

export const EVENNESS_STATISTICS: readonly Statistic[] = [
  ...EVENNESS,
  ...SIMULATED,
  ...EXPOSURE,
  ...ON_LAND,
  ...IN_PLACE,
  ...AMONG_NEIGHBOURS,
];
