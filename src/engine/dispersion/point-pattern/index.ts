import type { Statistic } from "../statistic.ts";

export const POINT_STATISTICS: readonly Statistic[] = [];
