import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { conditionalPermutation } from "../autocorrelation/conditional-permutation.ts";
import { deviations } from "../autocorrelation/deviations.ts";
import { falseDiscovery } from "../autocorrelation/false-discovery.ts";
import { localG } from "../autocorrelation/local-g.ts";
import { localGeary } from "../autocorrelation/local-geary.ts";
import { localMoran, moranQuadrants } from "../autocorrelation/local-moran.ts";
import { type Weights, weightsFrom, withSelf } from "../weights/weights.ts";
import {
  areaStatistic,
  columnOption,
  PERMUTATION_OPTIONS,
  type Read,
  wordOption,
  yesOption,
} from "./area-statistic.ts";
import { islandsOf, neighboursOf, WEIGHT_OPTIONS, weightsOf } from "./weight-options.ts";

const LOCAL_OPTIONS = {
  values: columnOption("values", { only: true }),
  ...WEIGHT_OPTIONS,
  ...PERMUTATION_OPTIONS,
  sides: wordOption(
    "of the permutations' p: directed is the smaller tail, as esda has it; two-sided is twice that",
    ["directed", "two-sided"],
    "directed",
  ),
};

const MOMENTS = wordOption(
  "conditional holds each area's own value, total shuffles all",
  ["conditional", "total"],
  "conditional",
);

/** p and q of conditional permutations, where they are asked for. */
function permuted(
  { values, permutations, seed, sides }: Read<typeof LOCAL_OPTIONS>,
  weights: Weights,
  direction?: Float64Array,
) {
  if (permutations === 0) return {};
  return {
    permutation: conditionalPermutation(values, weights, { permutations, seed, sides }, direction),
  };
}

export const LOCAL_STATISTICS: readonly Statistic[] = [
  areaStatistic({
    id: "local-moran",
    title: "Local Moran of each area, with its corner of the scatter plot; q after false-discovery control",
    source:
      "Anselin 1995, moments of Sokal, Oden & Thomson 1998; spdep localmoran; permutations as esda Moran_Local, whose I is (n − 1) / n of ours",
    options: {
      ...LOCAL_OPTIONS,
      moments: MOMENTS,
    },
    compute: (options, areas) => {
      const weights = weightsOf(areas, options);
      if (!weights.ok) return weights;
      const local = localMoran(options.values, weights.value, options.moments);
      return ok({
        ...local,
        q: falseDiscovery(local.p),
        quadrant: moranQuadrants(options.values, weights.value),
        ...permuted(options, weights.value, deviations(options.values).z),
        islands: islandsOf(areas, weights.value),
      });
    },
  }),
  areaStatistic({
    id: "local-g",
    title: "Getis and Ord's local G or, with star, G*: hot where z is high, cold where it is low",
    source: "Ord & Getis 1995; spdep localG (z; include.self for star)",
    options: { ...LOCAL_OPTIONS, star: yesOption("G*: each area is among its own neighbours", false) },
    compute: (options, areas) => {
      const neighbours = neighboursOf(areas, options);
      if (!neighbours.ok) return neighbours;
      const weights = weightsFrom(
        options.star ? withSelf(neighbours.value) : neighbours.value,
        options.style,
      );
      const local = localG(options.values, weights);
      return ok({
        ...local,
        q: falseDiscovery(local.p),
        ...permuted(options, weights),
        islands: islandsOf(areas, weights),
      });
    },
  }),
  areaStatistic({
    id: "local-geary",
    title: "Local Geary of each area: small where it is like its neighbours",
    source: "Anselin 2019; spdep localC",
    options: { values: columnOption("values", { only: true }), ...WEIGHT_OPTIONS },
    compute: (options, areas) => {
      const weights = weightsOf(areas, options);
      if (!weights.ok) return weights;
      return ok({
        value: localGeary(options.values, weights.value),
        islands: islandsOf(areas, weights.value),
      });
    },
  }),
];
