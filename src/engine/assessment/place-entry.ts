import {
  type DwellingId,
  type Known,
  type NeighbourhoodId,
  type PlaceFigures,
  type PlotId,
  type Score,
  type Subject,
  UNKNOWN,
} from "../model/index.ts";
import type { DispersionModule } from "../rules/gather.ts";
import { rateIsUnstable } from "../rules/unstable-rate.ts";
import { burdenScore } from "../scores/burden-score.ts";
import type { Graded } from "../scores/graded.ts";
import { SUITABILITY_RULES } from "../scores/score-weights.ts";
import { suitabilityScore } from "../scores/suitability-score.ts";
import type { PlotAssessment } from "../siting/index.ts";
import type { NearestUnits } from "../situation/nearest.ts";
import type { AccessReading } from "../situation/reading.ts";
import type { Trial } from "../situation/trial.ts";
import { rateOf } from "./area-entry.ts";
import { ACCESS_RULES, AREA_RULES, BUILDING_RULES, type Context, SITE_RULES } from "./context.ts";
import { type Entry, NO_UNITS } from "./entry-table.ts";
import { findingsOf, grade, type Judged, judgeInto, type Naming, type Readings } from "./judged.ts";
import { newlyAsking } from "./newly-asking.ts";
import { ringCounts } from "./site-reading.ts";
import { type TrialReadings, trialReadings } from "./trial-readings.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** Rules may share a reading and differ in what they can be asked of: D12 judges the building, never one flat in it. */
const PLOT_RULES = [...AREA_RULES, ...SITE_RULES, ...ACCESS_RULES].filter(({ rule }) =>
  rule.subjects.includes("plot"),
);
const DWELLING_RULES = [...AREA_RULES, ...SITE_RULES, ...ACCESS_RULES, ...BUILDING_RULES].filter(({ rule }) =>
  rule.subjects.includes("dwelling"),
);

/** By id: what is scored of a place is held against how it was, rule by rule. */
const MODULES = new Map<string, DispersionModule>(DWELLING_RULES.map((module) => [module.rule.id, module]));

/** A plot or a vacant dwelling to be tried out. */
export interface Tried {
  readonly kind: "plot" | "dwelling";
  readonly id: string;
  readonly naming: Naming;
  /** Houses on a plot, units in a dwelling. */
  readonly units: number;
  /** True when the scenario already uses it. */
  readonly used: boolean;
  readonly trial: Trial;
  /** What siting says of the plot; absent for dwellings. */
  readonly siting?: PlotAssessment;
  /** What can be reached from it; absent where the place is nowhere. */
  readonly access?: AccessReading;
}

export interface PlaceEntry extends Entry<PlaceFigures> {
  readonly tried: Tried;
  readonly nearest: NearestUnits;
}

/** A place tried out. Its nearest is asked for where it is not given. */
export function placeEntry(context: Context, tried: Tried, nearest?: NearestUnits): PlaceEntry {
  const { situation } = context;
  const { subject } = tried.naming;
  const readings = trialReadings(context, tried.trial, nearest);
  const access: Readings = tried.access ? { access: tried.access } : {};
  const judged: Judged[] = [];
  for (const module of tried.kind === "dwelling" ? DWELLING_RULES : PLOT_RULES) {
    const { gather } = module;
    const early = gather.of === "area" && gather.places === "before";
    const state = gather.of === "access" ? access : early ? readings.before : readings.after;
    judgeInto(judged, module, tried.naming, state, true, situation.book);
  }
  const own = findingsOf(judged);
  const findings = tried.siting ? own.concat(tried.siting.findings) : own;
  return {
    id: tried.id,
    figures: placeFigures(context, tried, readings, judged),
    findings,
    scores: placeScores(context, subject, tried, judged, readings.before),
    graded: [],
    units: NO_UNITS,
    tried,
    nearest: readings.nearest,
  };
}

function placeFigures(
  { situation, radii, headrooms }: Context,
  { id, units, used, trial, siting, access }: Tried,
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
    areaUnitsBefore: before.area.units.programme,
    areaUnitsAfter: after.area.units.programme,
    rateUnstable: rateIsUnstable(before.area, "programme") || rateIsUnstable(after.area, "programme"),
    headroomBefore: headrooms.of(trial.area, before.area),
    headroomAfter: headrooms.of(trial.area, after.area),
    newlyAsking: newlyAsking(
      judged.map(({ finding }) => finding),
      access ? { ...before, access } : before,
      situation.book,
    ),
    nearest: nearestMetres,
    ringsBefore: ringCounts(radii.rings, before.site.rings),
    ringsAfter: ringCounts(radii.rings, after.site.rings),
    dispersion: worstVerdict(judged.map(({ finding }) => finding.verdict)),
    ...(siting === undefined ? {} : { constraints: siting.worstConstraint }),
  };
}

function placeScores(
  { weights, situation }: Context,
  subject: Subject,
  { kind, siting }: Tried,
  judged: readonly Judged[],
  before: Readings,
): readonly Score[] {
  const was = (graded: readonly Graded[]) =>
    graded.map(({ rule, count }) => {
      const module = MODULES.get(rule);
      return module && grade(module, before, count, situation.book);
    });
  const clustering = weights.clustering(kind, judged);
  const load = judged.filter(({ rule }) => rule === "load");
  const scale = weights.clusteringScale(kind);
  const burdens = [
    burdenScore(subject, "clustering", clustering, weights.of, scale, was(clustering)),
    burdenScore(subject, "load", load, weights.ofLoad, 1, was(load)),
  ];
  if (!siting) return burdens;
  const dispersion = judged.filter(({ rule }) => SUITABILITY_RULES.includes(rule));
  return [...burdens, suitabilityScore(subject, dispersion, weights.of, siting.terms, weights.suitability)];
}
