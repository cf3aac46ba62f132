import { canonicalJson } from "../canonical-json.ts";
import { type CaseFault, type CaseFile, caseFile } from "../council/case-file.ts";
import type { PublicGround } from "../council/public-ground.ts";
import { readCase } from "../council/read-case.ts";
import { areasAt, levelInForce } from "../ground/area-levels.ts";
import {
  type CaseDraft,
  type CaseText,
  type Dataset,
  type DecisionLedger,
  isKnown,
  type KeptDemand,
  type Ledger,
  NO_DIALOGUE,
  type PlotCase,
  type PlotWords,
  type RuleSet,
  type Scenario,
  type ScenarioId,
  UNKNOWN,
  USUAL_NOTIFY_METRES,
} from "../model/index.ts";
import { err, ok, type Result } from "../model/result.ts";
import { readLedger } from "../release/ledger.ts";
import { calendarDay } from "../release/public/calendar-day.ts";
import type { ReleaseFile } from "../release/public/index.ts";
import { MOST_PROSE } from "../strict-reader.ts";
import { makePublicCase, publicChanges } from "./make-public-case.ts";

/** What a case is made of, besides the dataset and the map. */
export interface CaseAsked {
  readonly draft: CaseDraft;
  readonly scenarios: readonly Scenario[];
  readonly ruleSet: RuleSet;
  readonly ledger: Ledger;
  readonly demands: readonly KeptDemand[];
  readonly decisions: DecisionLedger;
}

/** Why no case can be made of a draft. */
export type CaseLack =
  | { readonly code: "no-title" | "no-question" | "no-release" | "ledger-broken" | "too-many-alternatives" }
  /** The release of the draft's date is not there. */
  | { readonly code: "release-gone"; readonly date: string }
  /** The areas are others than those the release counted in. */
  | { readonly code: "other-areas"; readonly date: string }
  | {
      /** "nothing-public": all its changes are about homes, so it would be the 0-alternative under another name. */
      readonly code: "no-alternative-title" | "scenario-gone" | "nothing-public" | "plot-drawn-twice";
      readonly scenario: ScenarioId;
    }
  | { readonly code: "too-long" | "not-a-date"; readonly place: string }
  /** Something in the dataset that no case can hold: it is not made, rather than handed out unreadable. */
  | { readonly code: "cannot-be-read"; readonly faults: readonly CaseFault[] };

export interface CaseOfDraft extends CaseFile {
  /** Changes of the alternatives that say something of a home, and demands that only private data can answer. */
  readonly leftOut: number;
  readonly demandsLeftOut: number;
}

/** What is missing that can be told at once. Empty texts are none of it: a case may leave a heading for others to write. */
export function caseLacks({ draft, scenarios, ledger }: CaseAsked): readonly CaseLack[] {
  const lacks: CaseLack[] = [];
  if (draft.title.trim() === "") lacks.push({ code: "no-title" });
  if (draft.question.trim() === "") lacks.push({ code: "no-question" });
  if (ledger.length === 0) lacks.push({ code: "no-release" });
  if (draft.alternatives.length > MOST_ALTERNATIVES) lacks.push({ code: "too-many-alternatives" });
  const drawn = new Map<string, string>();
  for (const { scenario, title } of draft.alternatives) {
    const own = scenarios.find(({ id }) => id === scenario);
    if (!own) lacks.push({ code: "scenario-gone", scenario });
    else {
      const changes = publicChanges(own);
      if (changes.length === 0) lacks.push({ code: "nothing-public", scenario });
      for (const change of changes) {
        if (change.kind !== "draw-plot") continue;
        // Plots are known by their ids: two that are drawn differently under one id would be shown as one.
        const shape = canonicalJson(change.plot);
        if ((drawn.get(change.plot.id) ?? shape) !== shape)
          lacks.push({ code: "plot-drawn-twice", scenario });
        drawn.set(change.plot.id, shape);
      }
    }
    if (title.trim() === "") lacks.push({ code: "no-alternative-title", scenario });
    if (title.length > MOST_LINE) lacks.push({ code: "too-long", place: `alternative:${scenario}:title` });
  }
  for (const name of ["title", "question"] as const)
    if (draft[name].length > MOST_LINE) lacks.push({ code: "too-long", place: name });
  for (const [name, text] of Object.entries(draft.texts))
    if (text.length > MOST_PROSE) lacks.push({ code: "too-long", place: `text:${name}` });
  for (const { plot, evaluation } of draft.plots)
    if (isKnown(evaluation) && calendarDay(evaluation) === null)
      lacks.push({ code: "not-a-date", place: `plot:${plot}:evaluation` });
  return lacks;
}

/** They are lettered. */
const MOST_ALTERNATIVES = 26;
/** Longest text of one line in a file that is handed out. */
const MOST_LINE = 500;

/** The case file of a draft, read back by the reader that the council's room has, or all that is missing. Same input, same bytes. */
export function caseOfDraft(
  asked: CaseAsked,
  dataset: Dataset,
  ground: PublicGround,
): Result<CaseOfDraft, readonly CaseLack[]> {
  const { draft, scenarios, ruleSet, ledger, demands, decisions } = asked;
  const lacks = caseLacks(asked);
  if (lacks.length > 0) return err(lacks);
  const release = releaseFor(draft, ledger, dataset);
  if (!release.ok) return err([release.error]);
  const made = makePublicCase({
    title: line(draft.title),
    question: line(draft.question),
    date: release.value.date,
    dataset,
    release: release.value,
    ruleSet,
    need: draft.need,
    alternatives: draft.alternatives.flatMap(({ scenario, title, reason }) => {
      const own = scenarios.find(({ id }) => id === scenario);
      return own ? [{ scenario: own, title: line(title), reason: prose(reason) }] : [];
    }),
    demands,
    decisions,
    plotCases: draft.plots.map(plotCase),
    texts: Object.fromEntries(
      Object.entries(draft.texts).map(([name, text]) => [name, prose(text)]),
    ) as Record<CaseText, string>,
    ground,
  });
  const file = caseFile(made.publicCase);
  const readBack = readCase(file.text);
  if (!readBack.ok) return err([{ code: "cannot-be-read", faults: readBack.error }]);
  return ok({ ...file, leftOut: made.leftOut, demandsLeftOut: made.demandsLeftOut });
}

/** The release of the draft's date, or the newest; one whose areas the dataset still has. */
function releaseFor({ date }: CaseDraft, ledger: Ledger, dataset: Dataset): Result<ReleaseFile, CaseLack> {
  const read = readLedger(ledger);
  if (!read.ok) return err({ code: "ledger-broken" });
  const release = isKnown(date) ? read.value.find((one) => one.date === date) : read.value.at(-1);
  if (!release) return err({ code: "release-gone", date });
  const level = levelInForce(dataset, undefined);
  const areas = level === UNKNOWN ? [] : areasAt(dataset, level);
  const known = new Set(release.areas.map(({ id }) => id));
  const same = areas.length === known.size && areas.every(({ id }) => known.has(id));
  return same ? ok(release) : err({ code: "other-areas", date: release.date });
}

/** One line, without what a keyboard cannot write. */
const line = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();
const prose = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}+/gu, " ")
    .trim();

const plotCase = ({ plot, notifyMetres, ...words }: PlotWords): PlotCase => ({
  plot,
  children: prose(words.children),
  dialogue: {
    ...NO_DIALOGUE,
    contact: prose(words.contact),
    caretaker: prose(words.caretaker),
    complaints: prose(words.complaints),
    evaluation: words.evaluation,
    notifyMetres: isKnown(notifyMetres) ? notifyMetres : USUAL_NOTIFY_METRES,
  },
});
