import type { Statistic } from "../statistic.ts";

export const CLUSTER_STATISTICS: readonly Statistic[] = [];
