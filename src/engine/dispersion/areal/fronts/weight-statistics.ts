import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { spatialLag } from "../weights/spatial-lag.ts";
import { weightSums } from "../weights/weight-sums.ts";
import { areaStatistic, columnOption } from "./area-statistic.ts";
import { islandsOf, WEIGHT_OPTIONS, weightsOf } from "./weight-options.ts";

export const WEIGHT_STATISTICS: readonly Statistic[] = [
  areaStatistic({
    id: "spatial-weights",
    title: "Spatial weights, row by row, and their sums S0, S1, S2",
    source: "Cliff & Ord 1981; spdep nb2listw, poly2nb, knearneigh, dnearneigh, spweights.constants",
    options: WEIGHT_OPTIONS,
    compute: (options, areas) => {
      const weights = weightsOf(areas, options);
      if (!weights.ok) return weights;
      const { size, start, neighbour, weight } = weights.value;
      const rows = Array.from({ length: size }, (_, i) => i);
      const { n, s0, s1, s2 } = weightSums(weights.value);
      return ok({
        n,
        links: neighbour.length,
        S0: s0,
        S1: s1,
        S2: s2,
        neighbours: rows.map((i) => neighbour.subarray(start[i], start[i + 1])),
        weights: rows.map((i) => weight.subarray(start[i], start[i + 1])),
        islands: islandsOf(areas, weights.value),
      });
    },
  }),
  areaStatistic({
    id: "spatial-lag",
    title: "The weighted sum of each area's neighbours; under W their mean",
    source: "spdep lag.listw with zero.policy = TRUE",
    options: { values: columnOption("values", { only: true }), ...WEIGHT_OPTIONS },
    compute: (options, areas) => {
      const weights = weightsOf(areas, options);
      if (!weights.ok) return weights;
      return ok({
        lag: spatialLag(weights.value, options.values),
        islands: islandsOf(areas, weights.value),
      });
    },
  }),
];
