import { at } from "../../model/index.ts";
import type { AnalysisQuestion, Scan, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { areaCentre } from "../area-centre.ts";
import { scanCircles } from "../clusters/scan-circles.ts";
import { peopledAreas } from "./peopled-areas.ts";

/** No more circles than anybody looks at. */
const MOST = 5;

/**
 * Where more units are together than residents explain: Kulldorff's circles over the areas in force, up to half of the
 * residents. Areas whose residents are not known are left out, units and all.
 */
export function scan(
  subject: AnalysisSubject,
  { count, simulations, seed }: Extract<AnalysisQuestion, { kind: "scan" }>,
): Scan | TooFew {
  const { areas } = subject.ground;
  const peopled = peopledAreas(subject, "scan", count);
  if ("kind" in peopled) return peopled;
  const { used, residents, units } = peopled;
  const centres = used.map((area) => areaCentre((areas[area] as (typeof areas)[number]).outline));
  const found = scanCircles(
    {
      x: Float64Array.from(centres, ([x]) => x),
      y: Float64Array.from(centres, ([, y]) => y),
      population: residents,
      cases: units,
    },
    { simulations, seed },
    subject.progress,
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
