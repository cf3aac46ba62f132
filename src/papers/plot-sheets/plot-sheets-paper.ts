import { type Language, type Messages, messages } from "../../messages/index.ts";
import { cell, column, heading, list, missing, paragraph, paragraphs, table } from "../model/blocks.ts";
import type { Block, Paper, TableBlock } from "../model/paper.ts";
import { paperDate } from "../model/paper-date.ts";
import type { PlotSheetContent, SheetFact } from "./plot-sheet-content.ts";

/** What all sheets of a file share. */
export interface PlotSheetsAbout {
  readonly language: Language;
  readonly municipality: { readonly name: string; readonly fictional: boolean };
  /** ISO date: of the figures in a public sheet, of the day it was drawn in the office's own. */
  readonly date: string;
  /** The office's own, with points and what is around; or the public one. */
  readonly internal: boolean;
  /** The scenario or case that the houses are of. */
  readonly of: string;
  readonly ruleSet: { readonly title: string; readonly version: string };
  readonly engine: string;
  /** "Kartverket: 01.11.2026, CC BY 4.0" */
  readonly sources: readonly string[];
  /** Without ending. */
  readonly fileName: string;
}

/** Sheets of plots as one paper, each plot from the top of a page: a working paper of the office, or what is public of the same plots. */
export function plotSheetsPaper(plots: readonly PlotSheetContent[], about: PlotSheetsAbout): Paper {
  const m = messages(about.language);
  const name = m.text("papers.municipality", {
    name: about.municipality.name,
    fictional: String(about.municipality.fictional),
  });
  const many = plots.length > 1;
  const stamp = about.internal ? `${m.text("mapSheet.internal")} · ` : "";
  const date = m.text("mapSheet.date", {
    date: paperDate(about.date, m),
    internal: String(about.internal),
  });
  return {
    language: about.language,
    title: m.text("plotSheets.title", { count: plots.length }),
    subtitle: [`${stamp}${name}`, about.of, date].filter((part) => part !== "").join(" · "),
    header: `${stamp}${m.text("plotSheets.title", { count: plots.length })} · ${name}`,
    footer: `${stamp}${m.text("mapSheet.rules", { title: about.ruleSet.title, version: about.ruleSet.version })} · ${m.text("mapSheet.engine", { version: about.engine })}`,
    contents: many ? m.text("papers.contents") : "",
    date: about.date,
    fileName: about.fileName,
    blocks: [
      ...plots.flatMap((plot, index): readonly Block[] => [
        ...(many || index > 0 ? [{ kind: "page-break" } as const] : []),
        ...ofPlot(plot, index + 1, about, m),
      ]),
      heading(1, "kilder", m.text("plotSheets.sources")),
      about.sources.length === 0 ? paragraph(m.text("papers.sources.none")) : list(about.sources),
    ],
  };
}

function ofPlot(
  plot: PlotSheetContent,
  number: number,
  { internal }: PlotSheetsAbout,
  m: Messages,
): readonly Block[] {
  const id = `tomt-${number}`;
  return [
    heading(1, id, plot.name),
    ...plot.summary.map((sentence) => paragraph(sentence)),
    { kind: "figure", id: `kart-${number}`, ...plot.map },
    factTable(`${id}-fakta`, m.text("sheet.facts"), plot.facts, m),
    factTable(`${id}-virkning`, m.text("sheet.effects"), plot.effects, m),
    ...rings(plot, `${id}-rundt`, m),
    heading(3, `${id}-krav`, m.text("inspector.constraints")),
    demands(plot, `${id}-krav`, m),
    heading(3, `${id}-kriterier`, m.text("sheet.criteria")),
    criteria(plot, `${id}-kriterier`, internal, m),
    heading(3, `${id}-ukjent`, m.text("sheet.unknowns")),
    plot.unknowns.length === 0 ? paragraph(m.text("sheet.unknowns.none")) : list(plot.unknowns),
    heading(3, `${id}-barn`, m.text("plotCase.children")),
    ...(plot.children.trim() === ""
      ? [missing(m.text("plotSheets.children.missing"))]
      : paragraphs(plot.children)),
    ...(plot.dialogue.length === 0
      ? []
      : [factTable(`${id}-dialog`, m.text("plotCase.dialogue"), plot.dialogue, m)]),
  ];
}

const factTable = (id: string, caption: string, facts: readonly SheetFact[], m: Messages): TableBlock =>
  table(
    id,
    caption,
    [column(m.text("papers.column.what"), 4), column(m.text("plotSheets.column.value"), 6)],
    facts.map(({ label, value }) => [cell(label), cell(value)]),
  );

function rings({ rings: around }: PlotSheetContent, id: string, m: Messages): readonly Block[] {
  if (around === null || around.distances.length === 0) return [];
  return [
    table(
      id,
      m.text("sheet.rings"),
      [
        column(m.text("inspector.rings.within"), 4),
        ...around.distances.map((distance) => column(distance, 2, "end")),
      ],
      around.rows.map(({ label, values }) => [cell(label), ...values.map((value) => cell(value))]),
    ),
  ];
}

/** What each demand says, how sure that is, and where it is read from. */
const demands = ({ demands: all }: PlotSheetContent, id: string, m: Messages): TableBlock =>
  table(
    id,
    m.text("plotSheets.demands.caption"),
    [
      column(m.text("papers.column.demand"), 3),
      column(m.text("plotSheets.column.verdict"), 2.4),
      column(m.text("plotSheets.column.certainty"), 2),
      column(m.text("plotSheets.column.says"), 6),
    ],
    all.map(({ title, verdict, certainty, law, says }) => [
      cell(title),
      cell(verdict),
      cell(certainty === "" ? "–" : certainty),
      cell([says, law].filter((part) => part !== "").join(" · ")),
    ]),
  );

const criteria = (
  { criteria: all, sum }: PlotSheetContent,
  id: string,
  internal: boolean,
  m: Messages,
): TableBlock =>
  table(
    id,
    m.text("plotSheets.criteria.caption"),
    [
      column(m.text("sheet.criteria.what"), 4),
      column(m.text("sheet.criteria.measured"), 4),
      column(
        m.text(internal ? "sheet.criteria.points" : "plotSheets.column.verdict"),
        2,
        internal ? "end" : "start",
      ),
    ],
    [
      ...all.map(({ title, measured, stands }) => [cell(title), cell(measured), cell(stands)]),
      ...(sum === "" ? [] : [[cell(m.text("inspector.why.sum")), cell(""), cell(sum)]]),
    ],
  );
