import type { Statistic } from "../statistic.ts";
import { clusteringDifferenceStatistic } from "./fronts/clustering-difference-statistic.ts";
import { densityGroupsStatistic } from "./fronts/density-groups-statistic.ts";
import { nearestSharesStatistic } from "./fronts/nearest-shares-statistic.ts";
import { relativeRiskStatistic } from "./fronts/relative-risk-statistic.ts";
import { scanStatistic } from "./fronts/scan-statistic.ts";

export const CLUSTER_STATISTICS: readonly Statistic[] = [
  clusteringDifferenceStatistic,
  scanStatistic,
  relativeRiskStatistic,
  nearestSharesStatistic,
  densityGroupsStatistic,
];
