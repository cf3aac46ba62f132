import { isKnown } from "../../engine/council/index.ts";
import { cell, column, heading, list, missing, paragraph, paragraphs, table } from "../model/blocks.ts";
import { type CaseReading, numberText } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";
import { columnDate } from "../model/paper-date.ts";
import { beforeAfter } from "./before-after.ts";
import { demandPrices } from "./demand-prices.ts";
import { plotFindings } from "./plot-findings.ts";
import { written } from "./written.ts";

/** What the alternatives lead to, told without weighing one thing against another: that has a chapter of its own. */
export function consequences(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(1, "vurdering", m.text("papers.heading.assessment")),
    paragraph(m.text("papers.assessment.lead"), "lead"),
    ...beforeAfter(reading),
    ...plotFindings("constraint", reading),
    ...plotFindings("criterion", reading),
    ...demandPrices(reading),
    heading(1, "okonomi", m.text("papers.heading.economy")),
    ...written("economy", reading),
    heading(1, "barn-og-unge", m.text("papers.heading.children")),
    ...children(reading),
    heading(1, "folkehelse", m.text("papers.heading.health")),
    ...written("health", reading),
    heading(1, "klima-miljo-areal", m.text("papers.heading.environment")),
    ...written("environment", reading),
    heading(1, "universell-utforming", m.text("papers.heading.universal")),
    ...written("universal", reading),
    heading(1, "samfunnssikkerhet", m.text("papers.heading.safety")),
    ...written("safety", reading),
    heading(1, "medvirkning", m.text("papers.heading.participation")),
    ...written("participation", reading),
    ...dialogue(reading),
    heading(1, "personvern", m.text("papers.heading.privacy")),
    paragraph(m.text("papers.privacy.standard")),
    ...written("privacy", reading),
  ];
}

/** Plot by plot: the duty to say something of children and young people cannot be met by numbers. */
function children({ used, m }: CaseReading): readonly Block[] {
  if (used.length === 0) return [missing(m.text("papers.missing.children"))];
  const silent = used.filter(({ children: text }) => text.trim() === "");
  return [
    ...used.flatMap((plot): readonly Block[] =>
      silent.includes(plot)
        ? []
        : [heading(2, `barn-${plot.id.toLowerCase()}`, plot.name), ...paragraphs(plot.children)],
    ),
    ...(silent.length === 0
      ? []
      : [
          missing(m.text("papers.missing.childrenOf", { count: silent.length })),
          list(silent.map(({ name }) => name)),
        ]),
  ];
}

/** Whom neighbours reach, and how many are told. */
function dialogue({ used, m }: CaseReading): readonly Block[] {
  if (used.length === 0) return [];
  const said = (text: string) => cell(text.trim() === "" ? m.text("papers.notWritten") : text);
  return [
    heading(2, "nabodialog", m.text("papers.heading.dialogue")),
    table(
      "nabodialog",
      m.text("papers.dialogue.caption"),
      [
        column(m.text("papers.column.plot"), 3),
        column(m.text("plotCase.dialogue.contact"), 3),
        column(m.text("plotCase.dialogue.caretaker"), 3),
        column(m.text("plotCase.dialogue.complaints"), 3),
        column(m.text("plotCase.dialogue.evaluation"), 2.4),
        column(m.text("papers.column.told"), 3),
      ],
      used.map(({ name, dialogue: { contact, caretaker, complaints, evaluation }, neighbours }) => [
        cell(name),
        said(contact),
        said(caretaker),
        said(complaints),
        cell(isKnown(evaluation) ? columnDate(evaluation, m) : m.text("papers.notSet")),
        cell(
          isKnown(neighbours.addresses)
            ? m.text("papers.dialogue.told", {
                addresses: m.number(neighbours.addresses),
                homes: numberText(neighbours.homes, m),
                metres: neighbours.metres,
              })
            : m.text("verdict.unknown"),
        ),
      ]),
    ),
  ];
}
