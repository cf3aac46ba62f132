import { err, ok } from "../../../model/index.ts";
import { oneOf, readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { clarkEvans } from "../clark-evans.ts";
import { numberOrNull } from "../read-distances.ts";
import { readPattern } from "../read-pattern.ts";

const CORRECTIONS = ["all", "none", "donnelly", "cdf"] as const;

export const CLARK_EVANS: Statistic = {
  id: "clark-evans",
  title: "Clark and Evans's R: under 1 clustered, over 1 regular",
  needs: ["points", "window"],
  options: [
    {
      id: "correction",
      help: "all, none, donnelly (rectangles only) or cdf. All gives null for what cannot be.",
      default: "all",
    },
  ],
  source: "Clark & Evans 1954, Donnelly 1978; spatstat clarkevans, clarkevans.test (no correction, normal)",
  compute: (input, options) => {
    const read = readOptions(options, { correction: oneOf(CORRECTIONS, "all") });
    if (!read.ok) return read;
    const pattern = readPattern(input);
    if (!pattern.ok) return pattern;
    const { points, shape } = pattern.value;
    const { correction } = read.value;
    if (correction === "donnelly" && !shape.rectangular)
      return err({ at: "correction", message: "donnelly is for rectangular windows only" });
    const { none, donnelly, cdf, z, p } = clarkEvans(points, shape);
    const asked = (one: (typeof CORRECTIONS)[number]) => correction === "all" || correction === one;
    return ok({
      points: points.x.length,
      R: {
        ...(asked("none") ? { none: numberOrNull(none) } : {}),
        ...(asked("donnelly") ? { donnelly } : {}),
        ...(asked("cdf") ? { cdf: numberOrNull(cdf) } : {}),
      },
      test: { z: numberOrNull(z), ...p },
    });
  },
};
