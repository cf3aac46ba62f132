import type { Statistic } from "../statistic.ts";
import { EVENNESS_STATISTICS } from "./fronts/evenness-statistics.ts";
import { GLOBAL_STATISTICS } from "./fronts/global-statistics.ts";
import { LOCAL_STATISTICS } from "./fronts/local-statistics.ts";
import { MULTIGROUP_STATISTICS } from "./fronts/multigroup-statistics.ts";
import { RATE_STATISTICS } from "./fronts/rate-statistics.ts";
import { WEIGHT_STATISTICS } from "./fronts/weight-statistics.ts";

/** Statistics of areas and their neighbours. */
export const AREAL_STATISTICS: readonly Statistic[] = [
  ...WEIGHT_STATISTICS,
  ...GLOBAL_STATISTICS,
  ...LOCAL_STATISTICS,
  ...RATE_STATISTICS,
  ...EVENNESS_STATISTICS,
  ...MULTIGROUP_STATISTICS,
];
