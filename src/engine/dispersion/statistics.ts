import { AREAL_STATISTICS } from "./areal/index.ts";
import { CLUSTER_STATISTICS } from "./clusters/index.ts";
import { POINT_STATISTICS } from "./point-pattern/index.ts";
import type { Statistic } from "./statistic.ts";

/** Every statistic there is, in the order of the command's help. */
export const STATISTICS: readonly Statistic[] = [
  ...POINT_STATISTICS,
  ...AREAL_STATISTICS,
  ...CLUSTER_STATISTICS,
];
