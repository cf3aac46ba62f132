import { err, ok } from "../../../model/index.ts";
import { areaStatistic, columnOption, numberOption } from "../../areal/fronts/area-statistic.ts";
import { scanCircles } from "../scan-circles.ts";

export const scanStatistic = areaStatistic({
  id: "scan",
  title:
    "Kulldorff's circular scan for high rates, discrete Poisson: most likely clusters that share no area",
  source:
    "Kulldorff 1997; as SaTScan's purely spatial Poisson scan (secondary clusters: no geographical overlap) and scan.test of R's smerc",
  needs: ["centres"],
  options: {
    cases: columnOption("cases, whole numbers", { counts: true }),
    population: columnOption("people at risk", { counts: true }),
    maxShare: numberOption("largest share of the population in a circle", { min: 0, max: 1 }, 0.5),
    simulations: numberOption("how many, for p; 0 for none", { min: 0, max: 99_999, whole: true }, 999),
    seed: numberOption("of chance: the same gives the same", { whole: true }, 1),
  },
  compute: ({ cases, population, ...options }, { ids, x, y }) => {
    if (!x || !y) return err({ at: "areas.centres", message: "scan needs areas.centres" });
    const broken = cases.findIndex((many) => !Number.isInteger(many));
    if (broken !== -1) return err({ at: "cases", message: `no whole number at place ${broken}` });
    if (!population.some((people) => people > 0))
      return err({ at: "population", message: "nobody lives anywhere" });
    const impossible = cases.findIndex((many, area) => many > 0 && population[area] === 0);
    if (impossible !== -1)
      return err({ at: "cases", message: `cases where nobody lives, at place ${impossible}` });
    const clusters = scanCircles({ x, y, population, cases: Int32Array.from(cases) }, options);
    return ok({
      clusters: clusters.map(({ centre, areas, ...cluster }) => ({
        centre: ids[centre],
        areas: areas.map((area) => ids[area]),
        ...cluster,
      })),
    });
  },
});
