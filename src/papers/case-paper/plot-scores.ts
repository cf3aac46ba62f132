import { councilScores, NEAR_BASIS, NEAR_METRES, SCORE_FROM } from "../../engine/council/index.ts";
import { cell, column, heading, paragraph, table } from "../model/blocks.ts";
import { type CaseReading, plotName } from "../model/case-reading.ts";
import type { Block, PaperCell } from "../model/paper.ts";
import { columnDate } from "../model/paper-date.ts";
import { marksInWords, quantity } from "../model/rule-words.ts";

/** How many of the programme's homes there are about each plot, in the three classes that the council's room shows; or why none is shown. Plots stand as the case lists them. */
export function plotScores(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  const { limit, plots } = councilScores(publicCase);
  if (publicCase.plots.length === 0) return [];
  return [
    heading(2, "rundt-tomtene", m.text("papers.heading.scores")),
    ...(limit !== null
      ? [paragraph(m.text(`papers.scores.limit.${limit}`))]
      : [
          paragraph(m.text("papers.scores.lead", { metres: m.number(NEAR_METRES) })),
          table(
            "rundt-tomtene",
            m.text("papers.scores.caption"),
            [column(m.text("papers.column.plot"), 6), column(m.text("papers.column.inUseNear"), 4)],
            plots.map(({ plot, shown }) => [
              cell(plotName(plot, reading)),
              cell(m.text("papers.scores.class", { shown })),
            ]),
          ),
        ]),
  ];
}

/** Rows of the table of thresholds: what counts as near, and where the classes begin. None where no class is shown. */
export function scoreThresholds({ publicCase, m }: CaseReading): readonly (readonly PaperCell[])[] {
  if (councilScores(publicCase).limit !== null) return [];
  const { some, many } = SCORE_FROM;
  const rows = [
    { name: "metres", value: NEAR_METRES, unit: "m", basis: NEAR_BASIS },
    { name: "some", ...some, unit: "units" },
    { name: "many", ...many, unit: "units" },
  ] as const;
  return rows.map(({ name, value, unit, basis }) => [
    cell(m.text("papers.scores.rule")),
    cell(m.text(`papers.scores.threshold.${name}`)),
    cell(quantity(value, unit, m), value),
    cell(marksInWords(basis.citation, m)),
    cell(m.maybe(`method.mark.${basis.mark}`)),
    cell(columnDate(basis.date, m)),
  ]);
}
