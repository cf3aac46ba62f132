import type { AnalysisQuestion, LocalClass, LocalMoran, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { conditionalPermutation } from "../areal/autocorrelation/conditional-permutation.ts";
import { localMoran as localStatistics, moranQuadrants } from "../areal/autocorrelation/local-moran.ts";
import { moranI } from "../areal/autocorrelation/moran.ts";
import { permutationTest } from "../areal/autocorrelation/permutation-test.ts";
import { empiricalBayes } from "../areal/rates/empirical-bayes.ts";
import { contiguity } from "../areal/weights/contiguity.ts";
import { weightsFrom } from "../areal/weights/weights.ts";
import { peopledAreas } from "./peopled-areas.ts";

/** Discoveries of which at most so many are false: the level that classes are drawn at. */
const FALSE_DISCOVERIES = 0.05;

/**
 * Which areas are high beside high ones, or low beside low: local Moran of rates per 1000 residents, smoothed by empirical
 * Bayes so that a handful of residents makes no hot spot, queen contiguity, rows of weights summing to 1. Areas whose
 * residents are not known, or that nobody lives in, are left out of the neighbourhoods and stay unknown.
 */
export function localMoran(
  subject: AnalysisSubject,
  { count, permutations, seed }: Extract<AnalysisQuestion, { kind: "local-moran" }>,
): LocalMoran | TooFew {
  const { areas } = subject.ground;
  const peopled = peopledAreas(subject, "local-moran", count);
  if ("kind" in peopled) return peopled;
  const { used, residents, units } = peopled;
  const { smoothed } = empiricalBayes(units, residents);
  const outlines = used.map((area) => (areas[area]?.outline.coordinates ?? []).flat());
  const weights = weightsFrom(contiguity(outlines, "queen"), "W");
  const local = localStatistics(smoothed, weights);
  const quadrants = moranQuadrants(smoothed, weights);
  const { p, q } = conditionalPermutation(smoothed, weights, {
    permutations,
    seed,
    sides: "two-sided",
    progress: subject.progress,
  });
  // Where chance alone explains what differs between areas, smoothing leaves them all the same: nothing is high beside anything.
  const flat = smoothed.every((rate) => rate === smoothed[0]);
  const place = new Map(used.map((area, index) => [area, index]));
  return {
    kind: "local-moran",
    count,
    global: flat
      ? { i: 0, p: 1 }
      : {
          i: moranI(smoothed, weights),
          p: permutationTest(smoothed, (values) => moranI(values, weights), { permutations, seed }).p,
        },
    areas: areas.map(({ id }, area) => {
      const index = place.get(area);
      if (index === undefined) return { id, class: "unknown", i: null, p: null, q: null, rate: null };
      const quadrant: LocalClass = quadrants[index] ?? "not-significant";
      return {
        id,
        class: !flat && (q[index] as number) <= FALSE_DISCOVERIES ? quadrant : "not-significant",
        i: orNull(local.value[index]),
        p: orNull(p[index]),
        q: orNull(q[index]),
        rate: orNull(1000 * (smoothed[index] as number)),
      };
    }),
    permutations,
    seed,
  };
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
