import { err, ok } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { firstOutside, windowShape } from "../../point-pattern/window-shape.ts";
import { aNumber, aWord, oneOf, readOptions, someNumbers } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { clusteringDifference } from "../clustering-difference.ts";
import { LEAST_SIMULATIONS } from "../global-envelope.ts";
import { markedUnits } from "./marked-units.ts";

const READERS = {
  cases: aWord(),
  r: someNumbers(),
  against: oneOf(["rest", "stock"], "rest"),
  edge: oneOf(["none", "border", "translation"], "none"),
  simulations: aNumber({ min: LEAST_SIMULATIONS, max: 99_999, whole: true }, 199),
  seed: aNumber({ whole: true }, 1),
  scale: oneOf(["studentised", "plain"], "studentised"),
};

export const clusteringDifferenceStatistic: Statistic = {
  id: "clustering-difference",
  title: "D(r) = K of the cases − K of the others, with envelopes of random labelling",
  needs: ["points", "marks", "window"],
  options: [
    { id: "cases", help: "the mark of the cases" },
    { id: "r", help: "distances, ascending" },
    {
      id: "against",
      help: "rest: the points that are no cases; stock: all points, the cases among them",
      default: "rest",
    },
    {
      id: "edge",
      help: "none: no correction, as it cancels; border; translation",
      default: "none",
    },
    { id: "simulations", help: `how many, at least ${LEAST_SIMULATIONS}`, default: 199 },
    { id: "seed", help: "of chance: the same gives the same", default: 1 },
    {
      id: "scale",
      help: "of the global envelope; studentised, or plain for a MAD test",
      default: "studentised",
    },
  ],
  source:
    "Diggle & Chetwynd 1991; envelopes Ripley 1977, Myllymäki et al. 2017; each K as Kest of spatstat (border: to its steps of r)",
  compute: (input, options) => {
    const read = readOptions(options, READERS);
    if (!read.ok) return read;
    const { cases, r, edge, ...rest } = read.value;
    const units = markedUnits(input, cases);
    if (!units.ok) return units;
    if (r.some((one, i) => one < 0 || (i > 0 && one <= (r[i - 1] as number))))
      return err({ at: "r", message: "must ascend from 0 or more" });
    if (!input.window) return err({ at: "window", message: "must be given" });
    const shape = windowShape(input.window);
    if (!shape.ok) return shape;
    const outside = firstOutside(shape.value, units.value);
    if (outside !== -1) return err({ at: `points[${outside}]`, message: "lies outside the window" });
    return ok(
      asJson(
        clusteringDifference(units.value, {
          ...rest,
          r: Float64Array.from(r),
          edge: edge === "none" ? { kind: edge, area: shape.value.area } : { kind: edge, shape: shape.value },
        }),
      ),
    );
  },
};
