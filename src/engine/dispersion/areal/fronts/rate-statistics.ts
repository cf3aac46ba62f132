import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { choynowski } from "../rates/choynowski.ts";
import { binomialEmpiricalBayes, empiricalBayes, localEmpiricalBayes } from "../rates/empirical-bayes.ts";
import { locationQuotient } from "../rates/location-quotient.ts";
import { areaStatistic, columnOption, numberOption, wordOption } from "./area-statistic.ts";
import { NEIGHBOUR_OPTIONS, neighboursOf } from "./weight-options.ts";

const RATE_OPTIONS = {
  counts: columnOption("counts", { counts: true }),
  population: columnOption("population", { counts: true }),
};

const ABOUT = ["their-own", "this"] as const;

export const RATE_STATISTICS: readonly Statistic[] = [
  areaStatistic({
    id: "empirical-bayes",
    title: "Rates drawn towards the mean of all, as far as chance could explain them",
    source: "Marshall 1991, Martuzzi & Elliott 1996; spdep EBest",
    options: { ...RATE_OPTIONS, family: wordOption("of the counts", ["poisson", "binomial"], "poisson") },
    compute: ({ counts, population, family }) =>
      ok((family === "poisson" ? empiricalBayes : binomialEmpiricalBayes)(counts, population)),
  }),
  areaStatistic({
    id: "local-empirical-bayes",
    title: "Rates drawn towards that of the area and its neighbours together",
    source: "Marshall 1991; spdep EBlocal",
    options: {
      ...RATE_OPTIONS,
      ...NEIGHBOUR_OPTIONS,
      about: wordOption("whose mean the spread is about; this is geoda = TRUE", ABOUT, "their-own"),
    },
    compute: (options, areas) => {
      const neighbours = neighboursOf(areas, options);
      if (!neighbours.ok) return neighbours;
      const { counts, population, about } = options;
      return ok(localEmpiricalBayes(counts, population, neighbours.value, about));
    },
  }),
  areaStatistic({
    id: "choynowski",
    title: "Poisson probability of each count if the rate were the same everywhere",
    source: "Choynowski 1959; spdep choynowski",
    options: RATE_OPTIONS,
    compute: ({ counts, population }) => ok(choynowski(counts, population)),
  }),
  areaStatistic({
    id: "location-quotient",
    title: "Location quotient of each area with an exact Poisson interval",
    source: "Garwood 1936; R poisson.test(count, expected)",
    options: {
      ...RATE_OPTIONS,
      confidence: numberOption("of the interval", { min: 0.5, max: 0.9999 }, 0.95),
    },
    compute: ({ counts, population, confidence }) => ok(locationQuotient(counts, population, confidence)),
  }),
];
