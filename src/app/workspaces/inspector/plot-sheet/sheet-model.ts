import {
  amongFor,
  DIALOGUE_STEPS,
  type Finding,
  isKnown,
  NO_DIALOGUE,
  neighboursWithin,
  type PlaceFigures,
  type Score,
  type Subject,
} from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { squareMetresOf } from "../../../state/selectors/outline.ts";
import { placeEffects, rateEffect } from "../../../state/selectors/place-effect.ts";
import { plotPlaces } from "../../../state/selectors/plot-places.ts";
import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";
import { ruleOf, ruleTitle, ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { asksForMore, type FindingRow, findingRows } from "../finding-rows.ts";
import { plotSummary } from "../plot-summary.ts";
import { type RingRow, ringRows } from "../ring-rows.ts";
import { scoreText, signed, type TermRow, termRows, wholeScore } from "../term-rows.ts";
import { type FittedRows, fitRows } from "./fit-rows.ts";

/** How much of each part there is room for. */
interface Room {
  readonly lines: number;
  readonly rows: number;
  readonly unknowns: number;
  readonly sources: number;
}
/** On one page: lines of small print that its middle holds for constraints, rows of criteria above the rings, names of what is unknown and sources that their corners hold. */
const PAGE: Room = { lines: 30, rows: 20, unknowns: 8, sources: 16 };
/** In a file that has as many pages as it takes. */
const WHOLE: Room = { lines: Infinity, rows: Infinity, unknowns: Infinity, sources: Infinity };

/** Every constraint has a line with its state; one that asks for something has four more, its law and what was found, for as long as there is room. */
const DETAIL = 4;
/** Signs of small print that fill a line of the column of constraints. */
const SIGNS = 72;

export interface SheetConstraint extends FindingRow {
  readonly code: string;
  readonly law: string;
  /** Whether there is room to say what was found. */
  readonly detail: boolean;
  /** Whether its one line is too long for the column and has another. */
  readonly wraps: boolean;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Everything the sheet says, in words: the page only lays it out. */
export interface SheetModel {
  readonly title: string;
  readonly summary: string;
  readonly score: string;
  readonly facts: readonly Fact[];
  readonly effects: readonly Fact[];
  readonly rings: readonly RingRow[];
  readonly constraints: FittedRows<SheetConstraint>;
  readonly criteria: FittedRows<TermRow>;
  /** The points of the criteria there was no room for: what stands on the page still adds up. */
  readonly rest: string;
  readonly sum: string;
  readonly unknowns: FittedRows<string>;
  readonly children: string;
  readonly dialogue: readonly Fact[];
  readonly sources: FittedRows<string>;
}

/** The law or guidance a rule is read from: all of what is cited where there is room, else only the place in the law. */
function lawOf(finding: Finding, whole: boolean): string {
  const citation = ruleOf(finding.rule)?.rule.basis.citation ?? "";
  return whole ? citation : (citation.split(":")[0] ?? "");
}

/** Points are tenths: summed as whole tenths, so that 0.1 + 0.2 is 0.3. */
const tenths = (rows: readonly TermRow[]): number =>
  Math.round(rows.reduce((sum, { points }) => sum + points * 10, 0)) / 10;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Answer {
  readonly place: PlaceFigures;
  readonly findings: readonly Finding[];
  readonly suitability: Score | undefined;
  readonly score: (kind: "load" | "clustering") => Score | undefined;
}

/** The sheet of one plot; null until the engine has answered. It counts homes and names none. All of it where it is `whole`, else what one page has room for. */
export function sheetModel(own: PlotInForce, reading: Reading, whole = false): SheetModel | null {
  const room = whole ? WHOLE : PAGE;
  const { active, m, ruleSet } = reading;
  const subject: Subject = { kind: "plot", id: own.plot.id };
  const index = active && indexAssessment(active);
  const place = index?.place(own.plot.id);
  if (!index || !place) return null;
  const answer: Answer = {
    place,
    findings: index.findings(subject),
    suitability: index.score("suitability", subject),
    score: (kind) => index.score(kind, subject),
  };
  const { suitability, findings } = answer;
  const area = isKnown(place.area)
    ? subjectName({ kind: "neighbourhood", id: place.area }, reading, m)
    : undefined;
  const rows = constraintsOf(findingRows(["constraint"], findings, [], ruleSet, m), room.lines);
  const terms = suitability ? termRows(suitability, findings, ruleSet, m) : [];
  const criteria = fitRows(terms, room.rows, () => 1);
  const unknown = [
    ...new Set(findings.filter(({ verdict }) => verdict === "unknown").map(({ rule }) => ruleTitle(rule, m))),
  ];
  const written = reading.project.siting?.plots.find(({ plot }) => plot === own.plot.id);
  return {
    title: subjectName(subject, reading, m),
    summary: plotSummary({ place, ...(area === undefined ? {} : { area }), findings, m }),
    score: suitability
      ? suitability.best > suitability.value
        ? m.text("sheet.score.upTo", {
            value: wholeScore(suitability.value, m),
            best: wholeScore(suitability.best, m),
          })
        : wholeScore(suitability.value, m)
      : m.text("verdict.unknown"),
    facts: [...factsOf(own, area, m), ...placeFact(own, reading)],
    effects: effectsOf(answer, m),
    rings: ringRows(place.ringsBefore, place.ringsAfter, m),
    constraints: fitRows(rows, room.lines, ({ detail, wraps }) => (detail ? 1 + DETAIL : wraps ? 2 : 1)),
    criteria,
    rest: signed(tenths(terms.slice(criteria.shown.length)), m),
    sum: suitability ? scoreText(suitability.value, m) : m.text("verdict.unknown"),
    unknowns: fitRows(unknown, room.unknowns, () => 1),
    children: written?.children ?? "",
    dialogue: dialogueOf(own, reading),
    sources: fitRows(sourcesOf(reading), room.sources, () => 1),
  };
}

/** What asks most comes first, and has the room there is; what is left is for laws with long names. */
function constraintsOf(rows: readonly FindingRow[], lines: number): readonly SheetConstraint[] {
  let room = lines - rows.length;
  const spend = (needs: number): boolean => {
    if (room < needs) return false;
    room -= needs;
    return true;
  };
  const detailed = rows.map((row) => asksForMore(row) && spend(DETAIL));
  return rows.map((row, i) => {
    const detail = detailed[i] === true;
    const code = ruleOf(row.rule)?.rule.code ?? "";
    const law = lawOf(row.finding, detail);
    const verdict = [row.verdict, row.certainty].filter(Boolean).join(" · ");
    const long = `${code} ${row.title}: ${verdict} · ${law}`.length > SIGNS;
    return { ...row, verdict, code, law, detail, wraps: !detail && long && spend(1) };
  });
}

/** Its place when the criteria are weighed, and by which of them it loses most. */
function placeFact({ plot }: PlotInForce, { active, ruleSet, m }: Reading): readonly Fact[] {
  const ranked = active && plotPlaces(active, ruleSet, amongFor(null))?.get(plot.id);
  if (!ranked) return [];
  const { place, of, loss } = ranked;
  const low = String(loss !== null);
  const criterion = loss ? ruleTitleInSentence(loss.criterion, m) : "";
  return [
    {
      label: m.text("whyNot.sheet", { low }),
      value: m.text("whyNot.sheet.place", { place, of, low, criterion }),
    },
  ];
}

function factsOf(own: PlotInForce, area: string | undefined, m: Reading["m"]): readonly Fact[] {
  const { plot, proposals } = own;
  const unknown = m.text("verdict.unknown");
  const houses = proposals.reduce((sum, one) => sum + one.houses, 0);
  return [
    { label: m.text("sheet.fact.cadastre"), value: isKnown(plot.cadastre) ? plot.cadastre : unknown },
    {
      label: m.text("sheet.fact.area"),
      value: m.text("inspector.m2", { area: m.number(Math.round(squareMetresOf(plot.outline))) }),
    },
    {
      label: m.text("sheet.fact.ownership"),
      value: isKnown(plot.ownership) ? capital(m.text(`noun.ownership.${plot.ownership}`)) : unknown,
    },
    {
      label: m.text("sheet.fact.capacity"),
      value: isKnown(plot.capacity) ? m.text("sheet.houses", { houses: plot.capacity }) : unknown,
    },
    // A fact of the plot, not of how good it is; where nobody has stated it the sheet is no longer for it.
    ...(plot.cost !== undefined && isKnown(plot.cost)
      ? [{ label: m.text("sets.figure.cost"), value: m.text("sets.kroner", { value: m.number(plot.cost) }) }]
      : []),
    { label: m.text("sheet.fact.neighbourhood"), value: area ?? unknown },
    {
      label: m.text("sheet.fact.proposed"),
      value: houses > 0 ? m.text("sheet.houses", { houses }) : m.text("sheet.none"),
    },
    {
      label: m.text("sheet.fact.row"),
      value: plot.from.file === "scenario" ? m.text("sheet.drawn") : plot.from.file,
    },
  ];
}

function effectsOf({ place, score }: Answer, m: Reading["m"]): readonly Fact[] {
  const effects = placeEffects(place, score, m);
  return [
    { label: m.text("sheet.effect.rate"), value: rateEffect(place, m) },
    {
      label: m.text("sheet.effect.units"),
      value: `${m.number(place.areaUnitsBefore)} → ${m.number(place.areaUnitsAfter)}`,
    },
    { label: m.text("sheet.effect.load"), value: effects.load.text },
    { label: m.text("sheet.effect.clustering"), value: effects.clustering.text },
    { label: m.text("sheet.effect.headroom"), value: effects.headroom.text },
    {
      label: m.text("sheet.effect.nearest"),
      value: isKnown(place.nearest) ? m.metres(place.nearest) : m.text("verdict.unknown"),
    },
  ];
}

function dialogueOf({ plot }: PlotInForce, { project, dataset, m }: Reading): readonly Fact[] {
  const plan = project.siting?.plots.find((one) => one.plot === plot.id)?.dialogue ?? NO_DIALOGUE;
  const told = neighboursWithin(dataset.residences, plot.outline, plan.notifyMetres);
  const missing = m.text("sheet.notWritten");
  return [
    {
      label: m.text("sheet.dialogue.told"),
      value:
        dataset.residences.x.length === 0
          ? m.text("verdict.unknown")
          : m.text("sheet.dialogue.within", {
              addresses: told.addresses,
              homes: told.homes,
              metres: m.metres(plan.notifyMetres),
            }),
    },
    { label: m.text("plotCase.dialogue.contact"), value: plan.contact || missing },
    { label: m.text("plotCase.dialogue.caretaker"), value: plan.caretaker || missing },
    { label: m.text("plotCase.dialogue.complaints"), value: plan.complaints || missing },
    {
      label: m.text("plotCase.dialogue.evaluation"),
      value: isKnown(plan.evaluation) ? m.date(plan.evaluation) : m.text("sheet.notSet"),
    },
    {
      label: m.text("sheet.dialogue.steps"),
      value: m.text("sheet.dialogue.done", {
        done: plan.steps.filter(({ done }) => done).length,
        all: DIALOGUE_STEPS.length,
      }),
    },
  ];
}

/** "Kartverket (3. mars 2026): adresser.csv, veger.gml": files of one giver and date are named together. A file may say a year only. */
function sourcesOf({ dataset, m }: Reading): readonly string[] {
  const files = new Map<string, string[]>();
  for (const { what, file, date } of dataset.sources) {
    const kind = m.has(`data.kind.${what}`) ? m.maybe(`data.kind.${what}`) : what;
    const when = !isKnown(date)
      ? m.text("sheet.undated")
      : /^\d{4}-\d{2}-\d{2}/.test(date)
        ? m.date(date)
        : date;
    const giver = `${kind} (${when})`;
    files.set(giver, [...(files.get(giver) ?? []), file]);
  }
  return [...files].map(([giver, named]) => `${giver}: ${named.join(", ")}`);
}
