import { ok } from "../../../model/index.ts";
import type { AreaSet, Statistic } from "../../statistic.ts";
import { gearyTest } from "../autocorrelation/geary.ts";
import { getisOrdTest } from "../autocorrelation/getis-ord.ts";
import type { GlobalTest } from "../autocorrelation/global-test.ts";
import { joinCountTest } from "../autocorrelation/join-count.ts";
import { moranTest } from "../autocorrelation/moran.ts";
import { permutationTest } from "../autocorrelation/permutation-test.ts";
import { ALTERNATIVES } from "../distributions/normal-tail.ts";
import { empiricalBayesIndex } from "../rates/empirical-bayes-index.ts";
import type { Weights } from "../weights/weights.ts";
import {
  type Answer,
  areaStatistic,
  columnOption,
  PERMUTATION_OPTIONS,
  type Read,
  wordOption,
} from "./area-statistic.ts";
import { islandsOf, WEIGHT_OPTIONS, weightsOf } from "./weight-options.ts";

const TEST_OPTIONS = {
  ...WEIGHT_OPTIONS,
  alternative: wordOption("which side is extreme", ALTERNATIVES, "greater"),
  ...PERMUTATION_OPTIONS,
};

const ASSUMPTION = wordOption("of the moments", ["randomisation", "normality"], "randomisation");

/** The test by moments and, where permutations are asked for, the same statistic among them. */
function tested(
  areas: AreaSet,
  options: Read<typeof TEST_OPTIONS>,
  values: Float64Array,
  test: (values: Float64Array, weights: Weights) => GlobalTest,
): Answer {
  const weights = weightsOf(areas, options);
  if (!weights.ok) return weights;
  const { permutations, seed, alternative } = options;
  const drawn =
    permutations === 0
      ? undefined
      : permutationTest(values, (dealt) => test(dealt, weights.value).statistic, {
          permutations,
          seed,
          alternative,
        });
  return ok({
    ...test(values, weights.value),
    ...(drawn && {
      permutation: { mean: drawn.mean, standardDeviation: drawn.standardDeviation, p: drawn.p },
    }),
    islands: islandsOf(areas, weights.value),
  });
}

export const GLOBAL_STATISTICS: readonly Statistic[] = [
  areaStatistic({
    id: "moran",
    title: "Moran's I: is alike beside alike?",
    source: "Moran 1950, moments of Cliff & Ord 1981; spdep moran.test, and moran.mc with permutations",
    options: { values: columnOption("values", { only: true }), assumption: ASSUMPTION, ...TEST_OPTIONS },
    compute: (options, areas) =>
      tested(areas, options, options.values, (values, weights) => moranTest(values, weights, options)),
  }),
  areaStatistic({
    id: "geary",
    title: "Geary's C: how unlike are neighbours? z is over 0 where they are alike",
    source: "Geary 1954, moments of Cliff & Ord 1981; spdep geary.test",
    options: { values: columnOption("values", { only: true }), assumption: ASSUMPTION, ...TEST_OPTIONS },
    compute: (options, areas) =>
      tested(areas, options, options.values, (values, weights) => gearyTest(values, weights, options)),
  }),
  areaStatistic({
    id: "getis-ord-g",
    title: "The general G: are high values beside high ones? Meant for style B",
    source: "Getis & Ord 1992; spdep globalG.test",
    options: { values: columnOption("values, none negative", { only: true, counts: true }), ...TEST_OPTIONS },
    compute: (options, areas) =>
      tested(areas, options, options.values, (values, weights) =>
        getisOrdTest(values, weights, options.alternative),
      ),
  }),
  areaStatistic({
    id: "join-count",
    title: "Joins between areas that are both 1 in a column of 0 and 1. Meant for style B",
    source: "Cliff & Ord 1981, without replacement; spdep joincount.test",
    options: { values: columnOption("0 and 1", { only: true, counts: true }), ...TEST_OPTIONS },
    compute: (options, areas) =>
      tested(areas, options, options.values, (values, weights) =>
        joinCountTest(values, weights, options.alternative),
      ),
  }),
  areaStatistic({
    id: "empirical-bayes-moran",
    title: "Moran's I of rates made comparable, so that small areas are not taken for pattern",
    source: "Assunção & Reis 1999; spdep EBImoran.mc (with islands its I is n / (n − islands) of ours)",
    options: {
      counts: columnOption("counts", { counts: true }),
      population: columnOption("population", { counts: true }),
      assumption: ASSUMPTION,
      ...TEST_OPTIONS,
    },
    compute: (options, areas) =>
      tested(areas, options, empiricalBayesIndex(options.counts, options.population), (values, weights) =>
        moranTest(values, weights, options),
      ),
  }),
];
