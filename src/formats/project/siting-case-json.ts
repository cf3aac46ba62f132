import {
  areBounds,
  type CriteriaComparison,
  type CriterionBounds,
  DEMAND_KINDS,
  type DemandId,
  type DemandTerms,
  DIALOGUE_STEPS,
  type DialoguePlan,
  FACILITY_KINDS,
  type KeptDemand,
  type NeighbourhoodId,
  type PlotCase,
  type PlotId,
  type Requirement,
  type RuleId,
  type SitingCase,
  type WeighingCase,
} from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** What is written down while plots are chosen. It is written as it stands in the model: no field needs another form. */
export const readSitingCase = (r: RecordReader): SitingCase => ({
  demands: r.list("demands", readDemand),
  plots: r.list("plots", readPlotCase),
  ...(r.has("weighing") ? { weighing: readWeighing(r.child("weighing")) } : {}),
});

const readDemand = (r: RecordReader): KeptDemand => ({
  id: r.id<DemandId>("id"),
  words: r.text("words"),
  terms: readTerms(r.child("terms")),
  on: r.flag("on"),
});

function readTerms(r: RecordReader): DemandTerms {
  const kind = r.word("kind", DEMAND_KINDS);
  switch (kind) {
    case "away-from":
    case "near":
      return { kind, of: r.word("of", FACILITY_KINDS), metres: r.count("metres") };
    case "apart":
      return { kind, metres: r.count("metres") };
    case "street":
    case "area-most":
      return { kind, most: r.count("most") };
    case "none-in":
      return { kind, areas: r.texts("areas").map((area) => area as NeighbourhoodId) };
  }
}

const readPlotCase = (r: RecordReader): PlotCase => ({
  plot: r.id<PlotId>("plot"),
  children: r.text("children"),
  dialogue: readDialogue(r.child("dialogue")),
});

const readDialogue = (r: RecordReader): DialoguePlan => ({
  contact: r.text("contact"),
  caretaker: r.text("caretaker"),
  complaints: r.text("complaints"),
  evaluation: r.knownText("evaluation"),
  notifyMetres: r.count("notifyMetres"),
  steps: r.list("steps", (step) => ({
    step: step.word("step", DIALOGUE_STEPS),
    date: step.knownText("date"),
    done: step.flag("done"),
  })),
});

const readWeighing = (r: RecordReader): WeighingCase => ({
  comparisons: r.list("comparisons", readComparison),
  spread: r.has("spread") ? r.count("spread") : null,
  keepOrder: r.flag("keepOrder"),
  requirements: r.list("requirements", readRequirement),
  ...(r.has("bounds") ? { bounds: r.list("bounds", readBounds) } : {}),
});

function readBounds(r: RecordReader): CriterionBounds {
  const bounds = { rule: r.id<RuleId>("rule"), low: r.count("low"), high: r.count("high") };
  if (!areBounds(bounds)) r.refuse("high", bounds.high);
  return bounds;
}

const readComparison = (r: RecordReader): CriteriaComparison => ({
  first: r.id<RuleId>("first"),
  second: r.id<RuleId>("second"),
  times: r.count("times"),
});

function readRequirement(r: RecordReader): Requirement {
  const kind = r.word("kind", ["criterion", "measured", "no-conflict"] as const);
  switch (kind) {
    case "criterion":
      return {
        kind,
        rule: r.id<RuleId>("rule"),
        atLeast: r.word("atLeast", ["good", "acceptable"] as const),
      };
    case "measured":
      return r.has("atMost")
        ? { kind, rule: r.id<RuleId>("rule"), atMost: r.count("atMost") }
        : { kind, rule: r.id<RuleId>("rule"), atLeast: r.count("atLeast") };
    case "no-conflict":
      return { kind, rules: r.texts("rules").map((rule) => rule as RuleId) };
  }
}
