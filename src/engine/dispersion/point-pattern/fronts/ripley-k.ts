import { ok } from "../../../model/index.ts";
import { readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { farthestForPairs } from "../farthest.ts";
import { DISTANCE_OPTIONS, readDistances } from "../read-distances.ts";
import { readPattern } from "../read-pattern.ts";
import { ripleyK } from "../ripley-k.ts";
import { arcsAsked, CORRECTIONS_OPTIONS, correctionsAsked, toldByCorrection } from "./corrections.ts";

export const RIPLEY_K = front(
  "ripley-k",
  "Ripley's K(r), the square of the coordinates' unit",
  "Ripley 1976, 1988; Ohser & Stoyan 1981; spatstat Kest (un, border, trans, iso)",
  (k) => k,
  (r) => Math.PI * r * r,
);

export const BESAG_L = front(
  "besag-l",
  "Besag's L(r) = √(K(r)/π), in the coordinates' unit",
  "Besag 1977; spatstat Lest (un, border, trans, iso)",
  (k) => Math.sqrt(k / Math.PI),
  (r) => r,
);

function front(
  id: string,
  title: string,
  source: string,
  made: (k: number) => number,
  theoretical: (r: number) => number,
): Statistic {
  return {
    id,
    title,
    needs: ["points", "window"],
    options: [...DISTANCE_OPTIONS, ...CORRECTIONS_OPTIONS],
    source,
    compute: (input, options) => {
      const read = readOptions(options, { corrections: correctionsAsked, arcs: arcsAsked });
      if (!read.ok) return read;
      const pattern = readPattern(input);
      if (!pattern.ok) return pattern;
      const { points, shape } = pattern.value;
      const distances = readDistances(options, farthestForPairs(shape, points.x.length));
      if (!distances.ok) return distances;
      const { breaks, asked, r } = distances.value;
      const k = ripleyK(points, shape, breaks, read.value.corrections, read.value.arcs);
      return ok({ r, theoretical: r.map(theoretical), ...toldByCorrection(k, asked, made) });
    },
  };
}
