import type { Statistic } from "../statistic.ts";

export const AREAL_STATISTICS: readonly Statistic[] = [];
