import { err, ok, type Result } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { aNumber, aWord, oneOf, readOptions, someNumbers } from "../../read-options.ts";
import type { Statistic, StatisticProblem, StudyWindow } from "../../statistic.ts";
import { clusteringDifference, type EdgeTreatment } from "../clustering-difference.ts";
import { LEAST_SIMULATIONS } from "../global-envelope.ts";
import { windowArea } from "../window-edge.ts";
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
      help: "none: no correction, as it cancels; border; translation, in a rectangle",
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
    "Diggle & Chetwynd 1991; envelopes Ripley 1977, Myllymäki et al. 2017; each K as Kest of spatstat with the same correction",
  compute: (input, options) => {
    const read = readOptions(options, READERS);
    if (!read.ok) return read;
    const { cases, r, edge, ...rest } = read.value;
    const units = markedUnits(input, cases);
    if (!units.ok) return units;
    if (r.some((one, i) => one < 0 || (i > 0 && one <= (r[i - 1] as number))))
      return err({ at: "r", message: "must ascend from 0 or more" });
    const treatment = edgeTreatment(edge, input.window, r.at(-1) as number);
    if (!treatment.ok) return treatment;
    return ok(
      asJson(clusteringDifference(units.value, { ...rest, r: Float64Array.from(r), edge: treatment.value })),
    );
  },
};

function edgeTreatment(
  edge: EdgeTreatment["kind"],
  window: StudyWindow | undefined,
  reach: number,
): Result<EdgeTreatment, StatisticProblem> {
  if (!window) return err({ at: "window", message: "must be given" });
  if (edge === "none") return ok({ kind: "none", area: windowArea(window) });
  if (edge === "border") return ok({ kind: "border", window });
  if (window.type !== "rectangle")
    return err({ at: "edge", message: "translation needs a rectangle; border takes any window" });
  if (reach >= Math.min(window.x[1] - window.x[0], window.y[1] - window.y[0]))
    return err({ at: "r", message: "translation needs distances shorter than the window's sides" });
  return ok({ kind: "translation", window });
}
