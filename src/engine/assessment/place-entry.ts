import {
  type DwellingId,
  type Known,
  type NeighbourhoodId,
  type PlaceFigures,
  type PlotId,
  type Score,
  type Subject,
  subjectKey,
  UNKNOWN,
} from "../model/index.ts";
import { burdenScore } from "../scores/burden-score.ts";
import type { Graded } from "../scores/graded.ts";
import { LOAD_WEIGHT, SUITABILITY_RULES } from "../scores/score-weights.ts";
import { suitabilityScore } from "../scores/suitability-score.ts";
import type { PlotAssessment } from "../siting/index.ts";
import type { Nearest } from "../situation/nearest.ts";
import type { Trial } from "../situation/trial.ts";
import { rateOf } from "./area-entry.ts";
import { AREA_RULES, BUILDING_RULES, type Context, SITE_RULES } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { grade, type Judged, judge, type Readings } from "./judged.ts";
import { ringCounts } from "./site-reading.ts";
import { type TrialReadings, trialReadings } from "./trial-readings.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** A plot or a vacant dwelling to be tried out. */
export interface Tried {
  readonly kind: "plot" | "dwelling";
  readonly id: string;
  /** Houses on a plot, units in a dwelling. */
  readonly units: number;
  /** True when the scenario already uses it. */
  readonly used: boolean;
  readonly trial: Trial;
  /** What siting says of the plot; absent for dwellings. */
  readonly siting?: PlotAssessment;
}

export interface PlaceEntry extends Entry<PlaceFigures> {
  readonly tried: Tried;
  readonly nearest: Nearest | undefined;
}

export function placeEntry(context: Context, tried: Tried): PlaceEntry {
  const { situation } = context;
  const subject: Subject = { kind: tried.kind, id: tried.id };
  const key = subjectKey(subject);
  const readings = trialReadings(context, tried.trial);
  const judged: Judged[] = [];
  const before: (Graded | undefined)[] = [];
  const ask = (modules: typeof AREA_RULES) => {
    for (const module of modules) {
      const { gather } = module;
      const state: Readings =
        gather.of === "area" && gather.places === "before" ? readings.before : readings.after;
      for (const one of judge(module, subject, key, state, true, situation.book)) {
        judged.push(one);
        before.push(grade(module, readings.before, one.graded.count, situation.book));
      }
    }
  };
  ask(AREA_RULES);
  ask(SITE_RULES);
  // The load of a dwelling is its area's; asked of the building too it would have two findings of one name.
  if (tried.kind === "dwelling") ask(BUILDING_RULES.filter(({ rule }) => rule.group !== "load"));
  const findings = [...judged.map((one) => one.finding), ...(tried.siting?.findings ?? [])];
  return {
    id: tried.id,
    figures: placeFigures(context, tried, readings, judged),
    findings,
    scores: placeScores(context, subject, tried, judged, before),
    graded: judged.map((one) => one.graded),
    tried,
    nearest: readings.nearest,
  };
}

function placeFigures(
  { situation, radii }: Context,
  { id, units, used, trial, siting }: Tried,
  { before, after, nearestMetres }: TrialReadings,
  judged: readonly Judged[],
): PlaceFigures {
  const area: Known<NeighbourhoodId> = situation.ground.areas[trial.area]?.id ?? UNKNOWN;
  return {
    id: id as PlotId | DwellingId,
    area,
    units,
    used,
    rateBefore: rateOf(before.area, "programme"),
    rateAfter: rateOf(after.area, "programme"),
    nearest: nearestMetres,
    ringsBefore: ringCounts(radii.rings, before.site.rings),
    ringsAfter: ringCounts(radii.rings, after.site.rings),
    dispersion: worstVerdict(judged.map(({ finding }) => finding.verdict)),
    ...(siting === undefined ? {} : { constraints: siting.worstConstraint }),
  };
}

function placeScores(
  { weights }: Context,
  subject: Subject,
  { kind, siting }: Tried,
  judged: readonly Judged[],
  before: readonly (Graded | undefined)[],
): readonly Score[] {
  const parts = judged.map(({ graded }, k) => {
    const was = before[k];
    return { graded, weight: weights.of(graded), ...(was === undefined ? {} : { before: was }) };
  });
  const clustering = parts.filter(({ graded }) => weights.inClustering(kind, graded.rule));
  const load = parts.filter(({ graded }) => graded.rule === "load");
  return [
    burdenScore(subject, "clustering", clustering, weights.clusteringScale(kind)),
    burdenScore(
      subject,
      "load",
      load.map((part) => ({ ...part, weight: LOAD_WEIGHT })),
      1,
    ),
    ...(siting === undefined
      ? []
      : [
          suitabilityScore(
            subject,
            parts.filter(({ graded }) => SUITABILITY_RULES.includes(graded.rule)),
            siting.terms,
            weights.suitability,
          ),
        ]),
  ];
}
