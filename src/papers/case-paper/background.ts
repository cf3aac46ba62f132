import { isKnown } from "../../engine/council/index.ts";
import { cell, column, heading, missing, paragraph, table } from "../model/blocks.ts";
import type { CaseReading } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";
import { columnDate } from "../model/paper-date.ts";
import { written } from "./written.ts";

/** Why the case is raised, how many houses are needed, and what councils have decided before. */
export function background(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  const { need, mean, question, decisions } = publicCase;
  return [
    heading(1, "bakgrunn", m.text("papers.heading.background")),
    ...(question.trim() === "" ? [] : [paragraph(question, "lead" as const)]),
    isKnown(need)
      ? paragraph(m.text("papers.need", { count: need }))
      : missing(m.text("papers.missing.need")),
    paragraph(
      isKnown(mean.residents) && mean.residents > 0
        ? m.text("papers.mean", {
            name: publicCase.municipality.name,
            homes: m.number(mean.homes),
            residents: m.number(mean.residents),
            rate: m.number((1000 * mean.homes) / mean.residents, 1),
          })
        : m.text("papers.mean.unknown", { name: publicCase.municipality.name, homes: m.number(mean.homes) }),
    ),
    ...written("background", reading),
    ...(decisions.length === 0 ? [] : earlier(reading)),
  ];
}

function earlier({ publicCase, m }: CaseReading): readonly Block[] {
  return [
    heading(2, "tidligere-vedtak", m.text("papers.heading.decisions")),
    table(
      "tidligere-vedtak",
      m.text("papers.decisions.caption"),
      [
        column(m.text("papers.decisions.date"), 2),
        column(m.text("papers.decisions.case"), 4),
        column(m.text("papers.decisions.outcome"), 2),
        column(m.text("papers.decisions.where"), 4),
        column(m.text("papers.decisions.evaluation"), 2),
      ],
      publicCase.decisions.map(({ decision }) => [
        cell(columnDate(decision.date, m)),
        cell(decision.title),
        cell(m.text(`papers.outcome.${decision.outcome}`)),
        cell(
          decision.plots.length === 0
            ? m.text("papers.alternative.nothing")
            : decision.plots
                .map(({ name, houses }) => m.text("papers.map.houses", { plot: name, count: houses }))
                .join("; "),
        ),
        cell(isKnown(decision.evaluation) ? columnDate(decision.evaluation, m) : m.text("papers.notSet")),
      ]),
    ),
  ];
}
