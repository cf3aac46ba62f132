import { ok } from "../../../model/index.ts";
import type { Statistic } from "../../statistic.ts";
import { choynowski } from "../rates/choynowski.ts";
import { empiricalBayes, localEmpiricalBayes } from "../rates/empirical-bayes.ts";
import { locationQuotient } from "../rates/location-quotient.ts";
import { areaStatistic, columnOption, numberOption, yesOption } from "./area-statistic.ts";
import { NEIGHBOUR_OPTIONS, neighboursOf } from "./weight-options.ts";

const RATE_OPTIONS = {
  counts: columnOption("counts", { counts: true }),
  population: columnOption("population", { counts: true }),
};

export const RATE_STATISTICS: readonly Statistic[] = [
  areaStatistic({
    id: "empirical-bayes",
    title:
      "Rates drawn towards the mean, or with local towards that of the neighbourhood, as far as chance could explain them",
    source: "Marshall 1991; spdep EBest (Poisson) and EBlocal",
    options: {
      ...RATE_OPTIONS,
      local: yesOption("towards the area's own neighbourhood", false),
      ...NEIGHBOUR_OPTIONS,
    },
    compute: (options, areas) => {
      const { counts, population, local } = options;
      if (!local) return ok(empiricalBayes(counts, population));
      const neighbours = neighboursOf(areas, options);
      return neighbours.ok ? ok(localEmpiricalBayes(counts, population, neighbours.value)) : neighbours;
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
