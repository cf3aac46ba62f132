import {
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
  type SitingCase,
} from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** What is written down while plots are chosen. It is written as it stands in the model: no field needs another form. */
export const readSitingCase = (r: RecordReader): SitingCase => ({
  demands: r.list("demands", readDemand),
  plots: r.list("plots", readPlotCase),
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
