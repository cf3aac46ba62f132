import type { Statistic } from "../statistic.ts";
import { CLARK_EVANS } from "./fronts/clark-evans.ts";
import { CROSS_K, CROSS_NEAREST, NEAREST_MARKS } from "./fronts/cross.ts";
import { BANDWIDTH, KERNEL_DENSITY } from "./fronts/density.ts";
import { NEAREST_DISTRIBUTION } from "./fronts/nearest-distribution.ts";
import { NEAREST_NEIGHBOURS } from "./fronts/nearest-neighbours.ts";
import { PAIR_CORRELATION } from "./fronts/pair-correlation.ts";
import { QUADRAT_TEST } from "./fronts/quadrat-test.ts";
import { BESAG_L, RIPLEY_K } from "./fronts/ripley-k.ts";

export const POINT_STATISTICS: readonly Statistic[] = [
  CLARK_EVANS,
  NEAREST_NEIGHBOURS,
  NEAREST_DISTRIBUTION,
  QUADRAT_TEST,
  RIPLEY_K,
  BESAG_L,
  PAIR_CORRELATION,
  CROSS_K,
  CROSS_NEAREST,
  NEAREST_MARKS,
  KERNEL_DENSITY,
  BANDWIDTH,
];
