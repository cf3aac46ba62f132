import { at } from "../../model/index.ts";
import type { AnalysisQuestion, Scan, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { areaCentre } from "../area-centre.ts";
import { areaLevels } from "../area-levels.ts";
import { scanCircles } from "../clusters/scan-circles.ts";
import { LEAST_AREAS, LEAST_UNITS } from "./least.ts";
import { unitsByArea } from "./units-by-area.ts";

/** No more circles than anybody looks at. */
const MOST = 5;

/**
 * Where more units are together than residents explain: Kulldorff's circles over the working areas, up to half of the
 * residents. Areas whose residents are not known are left out, units and all.
 */
export function scan(
  { ground, places, progress }: AnalysisSubject,
  { count, simulations, seed }: Extract<AnalysisQuestion, { kind: "scan" }>,
): Scan | TooFew {
  const tooFew = (have: number, need: number, what: TooFew["what"]): TooFew => ({
    kind: "too-few",
    of: "scan",
    have,
    need,
    what,
  });
  const { areas } = ground;
  const residents = areaLevels(ground)[0]?.residents ?? new Float64Array();
  const used = areas.flatMap((_, area) => ((residents[area] as number) > 0 ? [area] : []));
  if (used.length < LEAST_AREAS) return tooFew(used.length, LEAST_AREAS, "areas");
  const units = unitsByArea(places, count, areas.length);
  const cases = Int32Array.from(used, (area) => units[area] as number);
  const all = cases.reduce((sum, one) => sum + one, 0);
  if (all < LEAST_UNITS)
    return tooFew(all, LEAST_UNITS, count === "programme" ? "programmeUnits" : "stockUnits");
  const centres = used.map((area) => areaCentre((areas[area] as (typeof areas)[number]).outline));
  const found = scanCircles(
    {
      x: Float64Array.from(centres, ([x]) => x),
      y: Float64Array.from(centres, ([, y]) => y),
      population: Float64Array.from(used, (area) => residents[area] as number),
      cases,
    },
    { simulations, seed },
    progress,
  );
  return {
    kind: "scan",
    count,
    circles: found.slice(0, MOST).map((circle) => {
      const [x, y] = centres[circle.centre] as readonly [number, number];
      return {
        at: at(x, y),
        radius: circle.radius,
        areas: circle.areas.map((index) => (areas[used[index] as number] as (typeof areas)[number]).id),
        residents: circle.population,
        units: circle.cases,
        expected: circle.expected,
        logLikelihoodRatio: circle.logLikelihoodRatio,
        p: circle.p,
      };
    }),
    simulations,
    seed,
  };
}
