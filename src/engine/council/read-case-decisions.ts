import {
  type DecidedArea,
  type DecidedPlot,
  type Decision,
  type DecisionLedger,
  OUTCOMES,
  SCORE_CLASSES,
} from "../model/decision.ts";
import type { NeighbourhoodId, PlotId, RuleId } from "../model/ids.ts";
import { calendarDay } from "../release/public/calendar-day.ts";
import { COUNT_WORDS } from "../release/public/public-count.ts";
import type { StrictReader } from "../strict-reader.ts";
import { readId, readPoint } from "./read-case-values.ts";

const isDay = (date: string): boolean => calendarDay(date) !== null;

/** Earlier decisions speak of the areas and plots of their own day, which need not be those of today. */
export const readDecisions = (r: StrictReader): DecisionLedger =>
  r.list("decisions", (entry) => ({
    decision: entry.child("decision", readDecision),
    hash: entry.text("hash"),
  }));

export const readDecision = (decision: StrictReader): Decision => ({
  date: decision.matching("date", isDay),
  title: decision.text("title"),
  question: decision.text("question"),
  outcome: decision.word("outcome", OUTCOMES),
  alternative: decision.child("alternative", (one) => ({ id: one.text("id"), title: one.text("title") })),
  plots: decision.list("plots", readPlot),
  areas: decision.list("areas", readArea),
  mean: decision.child("mean", (mean) => ({
    homes: mean.whole("homes", 0),
    residents: mean.known("residents", (name) => mean.whole(name, 0)),
  })),
  ruleSet: decision.child("ruleSet", (set) => ({ id: set.text("id"), version: set.text("version") })),
  caseHash: decision.text("caseHash"),
  release: decision.text("release"),
  engine: decision.text("engine"),
  reason: decision.prose("reason"),
  evaluation: decision.known("evaluation", (name) => decision.matching(name, isDay)),
});

const readPlot = (r: StrictReader): DecidedPlot => ({
  id: readId<PlotId>(r, "id"),
  name: r.text("name"),
  at: readPoint(r, "at"),
  area: r.known("area", (name) => readId<NeighbourhoodId>(r, name)),
  houses: r.whole("houses", 0),
  ...(r.has("around") ? { around: r.word("around", SCORE_CLASSES) } : {}),
});

const readArea = (r: StrictReader): DecidedArea => ({
  id: readId<NeighbourhoodId>(r, "id"),
  name: r.text("name"),
  residents: r.known("residents", (name) => r.number(name, 0, Number.MAX_SAFE_INTEGER)),
  residentsYear: r.known("residentsYear", (name) => r.whole(name, 0)),
  homes: r.wholeOr("homes", COUNT_WORDS),
  added: r.whole("added", 0),
  asked: r.list("asked", (asked) => ({
    rule: readId<RuleId>(asked, "rule"),
    verdict: asked.word("verdict", ["within", "consider", "justify", "info", "unknown"]),
    measured: asked.orNull("measured", (name) => asked.number(name, -Number.MAX_VALUE, Number.MAX_VALUE)),
  })),
});
