import {
  type DecidedArea,
  type DecidedPlot,
  type Decision,
  type DecisionLedger,
  type NeighbourhoodId,
  OUTCOMES,
  type PlotId,
  type RuleId,
  SCORE_CLASSES,
  UNKNOWN,
  type Verdict,
} from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** A part of its own in the zip; a project without decisions has none. */
export const DECISIONS_FILE = "decisions.json";

/** Fields that may be unknown: null in the file, as everywhere in a project. A text or verdict of that word stays as it is. */
const MAY_BE_UNKNOWN = new Set(["residents", "residentsYear", "area", "evaluation"]);

export const writeDecisions = (ledger: DecisionLedger): string =>
  `${JSON.stringify({ entries: ledger }, (key, value) => (MAY_BE_UNKNOWN.has(key) && value === UNKNOWN ? null : value), 1)}\n`;

/** Whether each stands as it was written is asked where they are shown (`brokenEntry`): a project with a changed decision still opens, and says so. */
export const readDecisions = (r: RecordReader): DecisionLedger =>
  r.list("entries", (entry) => ({
    decision: readDecision(entry.child("decision")),
    hash: entry.text("hash"),
  }));

const readDecision = (r: RecordReader): Decision => {
  const alternative = r.child("alternative");
  const mean = r.child("mean");
  const ruleSet = r.child("ruleSet");
  return {
    date: r.text("date"),
    title: r.text("title"),
    question: r.text("question"),
    outcome: r.word("outcome", OUTCOMES),
    alternative: { id: alternative.text("id"), title: alternative.text("title") },
    plots: r.list("plots", readPlot),
    areas: r.list("areas", readArea),
    mean: { homes: mean.count("homes"), residents: mean.knownNumber("residents") },
    ruleSet: { id: ruleSet.text("id"), version: ruleSet.text("version") },
    caseHash: r.text("caseHash"),
    release: r.text("release"),
    engine: r.text("engine"),
    reason: r.text("reason"),
    evaluation: r.knownText("evaluation"),
  };
};

const readPlot = (r: RecordReader): DecidedPlot => ({
  id: r.id<PlotId>("id"),
  name: r.text("name"),
  at: r.xy("at"),
  area: r.knownId<NeighbourhoodId>("area"),
  houses: r.count("houses"),
  ...(r.has("around") ? { around: r.word("around", SCORE_CLASSES) } : {}),
});

const readArea = (r: RecordReader): DecidedArea => ({
  id: r.id<NeighbourhoodId>("id"),
  name: r.text("name"),
  residents: r.knownNumber("residents"),
  residentsYear: r.knownNumber("residentsYear"),
  homes: r.countOr("homes", ["few", "untold"]),
  added: r.count("added"),
  asked: r.list("asked", (asked) => ({
    rule: asked.id<RuleId>("rule"),
    verdict: asked.word("verdict", VERDICTS),
    measured: asked.has("measured") ? asked.number("measured") : null,
  })),
});

const VERDICTS: readonly [Verdict, ...Verdict[]] = ["within", "consider", "justify", "info", "unknown"];
