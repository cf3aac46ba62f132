import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import {
  diversity,
  type Groups,
  globalDistortion,
  multigroupDissimilarity,
  multigroupDivergence,
  multigroupGini,
  multigroupInformationTheory,
  multigroupNormalizedExposure,
  multigroupRelativeDiversity,
  multigroupSquaredVariation,
  simpsonConcentration,
  simpsonInteraction,
} from "../evenness/multigroup.ts";
import { areaStatistic, columnsOption } from "./area-statistic.ts";

const OPTIONS = { groups: columnsOption("each group's counts") };

const multigroup = (id: string, title: string, source: string, of: (groups: Groups) => number): Statistic =>
  areaStatistic({ id, title, source, options: OPTIONS, compute: ({ groups }) => ok({ value: of(groups) }) });

export const MULTIGROUP_STATISTICS: readonly Statistic[] = [
  multigroup(
    "multigroup-dissimilarity",
    "Dissimilarity of many groups",
    "Sakoda 1981; segregation MultiDissim",
    multigroupDissimilarity,
  ),
  multigroup("multigroup-gini", "Gini of many groups", "Reardon 1998; segregation MultiGini", multigroupGini),
  multigroup(
    "multigroup-normalized-exposure",
    "Normalised exposure P",
    "James 1986; segregation MultiNormExposure",
    multigroupNormalizedExposure,
  ),
  multigroup(
    "multigroup-information-theory",
    "Theil's information theory index H of many groups",
    "Theil & Finizza 1971; segregation MultiInfoTheory",
    multigroupInformationTheory,
  ),
  multigroup(
    "multigroup-relative-diversity",
    "Relative diversity R",
    "Carlson 1992; segregation MultiRelativeDiversity",
    multigroupRelativeDiversity,
  ),
  multigroup(
    "multigroup-squared-variation",
    "Squared coefficient of variation C",
    "Reardon & Firebaugh 2002; segregation MultiSquaredCoefVar",
    multigroupSquaredVariation,
  ),
  multigroup(
    "multigroup-divergence",
    "Mean divergence of areas from the whole",
    "Roberto 2015; segregation MultiDivergence",
    multigroupDivergence,
  ),
  multigroup(
    "diversity",
    "Entropy of the whole",
    "Theil & Finizza 1971; segregation MultiDiversity",
    diversity,
  ),
  multigroup(
    "simpson-concentration",
    "The chance that two at random are of one group",
    "Simpson 1949; segregation SimpsonsConcentration",
    simpsonConcentration,
  ),
  multigroup(
    "simpson-interaction",
    "The chance that two at random are of different groups",
    "Simpson 1949; segregation SimpsonsInteraction",
    simpsonInteraction,
  ),
  areaStatistic({
    id: "global-distortion",
    title: "How unlike the whole the population is around the average resident, over growing circles",
    source: "de Bézenac et al. 2022; segregation GlobalDistortion",
    needs: ["centres"],
    options: OPTIONS,
    compute: ({ groups }, { x, y }) =>
      ok({ value: globalDistortion(groups, x as Float64Array, y as Float64Array) }),
  }),
];
