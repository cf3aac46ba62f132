import {
  CASE_TEXTS,
  type CaseDraft,
  type CaseText,
  type DwellingId,
  type PlotId,
  type PlotWords,
  type ScenarioId,
  UNKNOWN,
} from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** A part of its own in the zip: what is not yet public. A project without a case has none. */
export const CASE_DRAFT_FILE = "case-draft.json";

/** Fields that may be unknown: null in the file, as everywhere in a project. A text of that word stays as it is. */
const MAY_BE_UNKNOWN = new Set(["need", "date", "evaluation", "notifyMetres"]);

export const writeCaseDraft = (draft: CaseDraft): string =>
  `${JSON.stringify(draft, (key, value) => (MAY_BE_UNKNOWN.has(key) && value === UNKNOWN ? null : value), 1)}\n`;

export function readCaseDraft(r: RecordReader): CaseDraft {
  const texts = r.child("texts");
  return {
    title: r.text("title"),
    question: r.text("question"),
    need: r.has("need") ? r.count("need") : UNKNOWN,
    date: r.knownText("date"),
    alternatives: r.list("alternatives", (one) => ({
      scenario: one.id<ScenarioId>("scenario"),
      title: one.text("title"),
      reason: one.text("reason"),
    })),
    // A heading that came later than the draft is empty in it.
    texts: Object.fromEntries(
      CASE_TEXTS.map((text) => [text, texts.has(text) ? texts.text(text) : ""]),
    ) as Record<CaseText, string>,
    plots: r.list("plots", readPlotWords),
    houses: r.list("houses", (house) => ({
      dwelling: house.id<DwellingId>("dwelling"),
      name: house.text("name"),
      source: house.text("source"),
    })),
    allowed: r.list("allowed", (one) => ({ place: one.text("place"), words: one.text("words") })),
  };
}

const readPlotWords = (r: RecordReader): PlotWords => ({
  plot: r.id<PlotId>("plot"),
  children: r.text("children"),
  contact: r.text("contact"),
  caretaker: r.text("caretaker"),
  complaints: r.text("complaints"),
  evaluation: r.knownText("evaluation"),
  notifyMetres: r.has("notifyMetres") ? r.count("notifyMetres") : UNKNOWN,
});
