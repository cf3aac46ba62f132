import {
  caseFileName,
  councilScores,
  isKnown,
  type PublicCase,
  type PublicHouses,
  type PublicPlot,
} from "../../engine/council/index.ts";
import type { Language, Messages } from "../../messages/index.ts";
import { homesText, roomText } from "../case-paper/before-after.ts";
import {
  alternativeTitle,
  areaName,
  type CaseReading,
  numberText,
  type ReckonedAlternative,
  readingOf,
} from "../model/case-reading.ts";
import type { Paper } from "../model/paper.ts";
import { columnDate } from "../model/paper-date.ts";
import {
  briefMeasure,
  findingSentence,
  marksInWords,
  ruleOf,
  rulesOf,
  ruleTitle,
} from "../model/rule-words.ts";
import { sheetPlotFigure } from "../sheets/plot-figure.ts";
import { sourceLines } from "../sheets/sheet-sources.ts";
import type { PlotSheetContent, SheetFact } from "./plot-sheet-content.ts";
import { plotSheetsPaper } from "./plot-sheets-paper.ts";

/** Of an outline in metres, holes left out (shoelace formula). */
const squareMetres = ({ coordinates }: PublicPlot["outline"]): number =>
  Math.abs(
    coordinates.reduce(
      (sum, rings) =>
        sum +
        rings.reduce(
          (area, ring) =>
            area +
            ring.reduce((twice, [x, y], at) => {
              const [nextX, nextY] = ring[(at + 1) % ring.length] as readonly [number, number];
              return twice + x * nextY - nextX * y;
            }, 0) /
              2,
          0,
        ),
      0,
    ),
  );

/** What must be cleared up first. */
const ORDER = ["conflict", "investigate", "unknown", "met", "info"] as const;
const rank = (verdict: string): number => {
  const at = ORDER.indexOf(verdict as (typeof ORDER)[number]);
  return at < 0 ? ORDER.length : at;
};

/** The public sheets of plots of a case: those named, or all that any alternative uses. A function of the case alone, and of nothing that is about homes in use but what the release shows. */
export function casePlotSheets(
  publicCase: PublicCase,
  language: Language,
  chosen?: readonly string[],
): Paper {
  const reading = readingOf(publicCase, language);
  const { m } = reading;
  const plots = chosen ? publicCase.plots.filter(({ id }) => chosen.includes(id)) : reading.used;
  return plotSheetsPaper(
    plots.map((plot) => contentOf(plot, reading)),
    {
      language,
      municipality: publicCase.municipality,
      date: publicCase.date,
      internal: false,
      of: publicCase.title.trim() === "" ? m.text("papers.untitled") : publicCase.title,
      ruleSet: publicCase.ruleSet,
      engine: publicCase.engine,
      sources: [
        ...(publicCase.ground.attribution === ""
          ? []
          : [m.text("papers.sources.ground", { attribution: publicCase.ground.attribution })]),
        ...sourceLines(publicCase.sources, m),
      ],
      fileName: caseFileName(publicCase)
        .replace(/^sak_/, "tomteark_")
        .replace(/\.json$/, ""),
    },
  );
}

interface Use {
  readonly reckoned: ReckonedAlternative;
  readonly put: PublicHouses;
}

function contentOf(plot: PublicPlot, reading: CaseReading): PlotSheetContent {
  const { m, alternatives } = reading;
  const uses = alternatives.flatMap((reckoned): readonly Use[] => {
    const put = reckoned.alternative.houses.find((one) => one.plot === plot.id);
    return put ? [{ reckoned, put }] : [];
  });
  const [first] = uses;
  const findings = first?.put.findings ?? plot.findings;
  const of = (group: "constraint" | "criterion") =>
    rulesOf(group).flatMap(({ rule }) => findings.filter((found) => found.rule === rule.id));
  return {
    name: plot.name,
    summary:
      uses.length === 0
        ? [m.text("plotSheets.unused")]
        : uses.map(({ reckoned, put }) =>
            m.text("plotSheets.use", { title: alternativeTitle(reckoned, m), count: put.houses }),
          ),
    map: sheetPlotFigure(reading, plot, first?.reckoned.alternative.id ?? null),
    facts: factsOf(plot, reading),
    effects: uses.flatMap((use) => effectsOf(plot, use, uses.length > 1, reading)),
    rings: null,
    demands: of("constraint")
      .toSorted((a, b) => rank(a.verdict) - rank(b.verdict))
      .map((found) => ({
        title: ruleTitle(found.rule, m),
        verdict: m.text(`verdict.${found.verdict}`),
        certainty: certaintyWord(found.facts, m),
        // The place in the law; what it says there stands in the case paper.
        law: marksInWords((ruleOf(found.rule)?.rule.basis.citation ?? "").split(":")[0] ?? "", m),
        says: found.verdict === "met" ? "" : findingSentence(found, reading),
      })),
    criteria: of("criterion").map((found) => ({
      title: ruleTitle(found.rule, m),
      measured: briefMeasure(found, reading),
      stands: m.text(`verdict.${found.verdict}`),
    })),
    sum: "",
    unknowns: findings
      .filter(({ verdict }) => verdict === "unknown")
      .map(({ rule }) => ruleTitle(rule, m))
      .filter((title, at, all) => all.indexOf(title) === at),
    children: plot.children,
    dialogue: dialogueOf(plot, reading),
  };
}

/** How sure the data let a finding be, in the word the app has for it; "" where nothing is measured on the map. */
function certaintyWord({ certainty, certaintyBy }: Readonly<Record<string, unknown>>, m: Messages): string {
  if (certaintyBy === "missing") return m.text("certainty.missing");
  switch (certainty) {
    case "certain":
    case "possible":
    case "unstated":
    case "undecidable":
      return m.text(`certainty.${certainty}`);
    default:
      return "";
  }
}

function factsOf(plot: PublicPlot, reading: CaseReading): readonly SheetFact[] {
  const { m, publicCase } = reading;
  const unknown = m.text("verdict.unknown");
  const { limit, plots } = councilScores(publicCase);
  const shown = plots.find((one) => one.plot === plot.id)?.shown;
  return [
    { label: m.text("sheet.fact.cadastre"), value: isKnown(plot.cadastre) ? plot.cadastre : unknown },
    {
      label: m.text("sheet.fact.area"),
      value: m.text("inspector.m2", { area: m.number(Math.round(squareMetres(plot.outline))) }),
    },
    {
      label: m.text("sheet.fact.ownership"),
      value: isKnown(plot.ownership) ? m.text(`noun.ownership.${plot.ownership}`) : unknown,
    },
    { label: m.text("papers.column.landUse"), value: m.text(`papers.landUse.${plot.landUse}`) },
    {
      label: m.text("sheet.fact.capacity"),
      value: isKnown(plot.capacity) ? m.text("sheet.houses", { houses: plot.capacity }) : unknown,
    },
    { label: m.text("sheet.fact.neighbourhood"), value: areaName(plot.area, reading) },
    ...(limit === null && shown !== undefined
      ? [{ label: m.text("papers.column.inUseNear"), value: m.text("papers.scores.class", { shown }) }]
      : []),
  ];
}

/** The plot's own area before and after, as the council's figures have it: all municipal homes, from the release. */
function effectsOf(
  plot: PublicPlot,
  { reckoned }: Use,
  lettered: boolean,
  reading: CaseReading,
): readonly SheetFact[] {
  const { m, nothing, publicCase } = reading;
  const at = publicCase.areas.findIndex(({ id }) => id === plot.area);
  const [before, after] = [nothing.figures.areas[at], reckoned.figures.areas[at]];
  const letter = reckoned.alternative.id;
  const label = (text: string): string =>
    lettered ? m.text("plotSheets.effect.of", { letter, what: text }) : text;
  const change = (was: string, is: string): string =>
    was === is ? is : m.text("papers.change", { was, is });
  const nearest = reckoned.figures.sites.find((site) => site.plot === plot.id)?.nearest ?? null;
  return [
    ...(before === undefined || after === undefined
      ? [{ label: label(m.text("papers.column.homes")), value: m.text("verdict.unknown") }]
      : [
          {
            label: label(m.text("plotSheets.effect.homes")),
            value: change(homesText(before.homes, m), homesText(after.homes, m)),
          },
          {
            label: label(m.text("plotSheets.effect.rate")),
            value: change(numberText(before.per1000, m, 1), numberText(after.per1000, m, 1)),
          },
          {
            label: label(m.text("plotSheets.effect.room")),
            value: change(roomText(before.room.consider, m), roomText(after.room.consider, m)),
          },
        ]),
    {
      label: label(m.text("papers.column.nextPlot")),
      value: nearest === null ? "–" : m.metres(nearest),
    },
  ];
}

function dialogueOf({ dialogue, neighbours }: PublicPlot, { m }: CaseReading): readonly SheetFact[] {
  const said = (text: string): string => (text.trim() === "" ? m.text("papers.notWritten") : text);
  return [
    {
      label: m.text("papers.column.told"),
      value: isKnown(neighbours.addresses)
        ? m.text("papers.dialogue.told", {
            addresses: m.number(neighbours.addresses),
            homes: numberText(neighbours.homes, m),
            metres: neighbours.metres,
          })
        : m.text("verdict.unknown"),
    },
    { label: m.text("plotCase.dialogue.contact"), value: said(dialogue.contact) },
    { label: m.text("plotCase.dialogue.caretaker"), value: said(dialogue.caretaker) },
    { label: m.text("plotCase.dialogue.complaints"), value: said(dialogue.complaints) },
    {
      label: m.text("plotCase.dialogue.evaluation"),
      value: isKnown(dialogue.evaluation) ? columnDate(dialogue.evaluation, m) : m.text("papers.notSet"),
    },
  ];
}
