import { caseFileName, type PublicCase } from "../../engine/council/index.ts";
import type { Language } from "../../messages/index.ts";
import { aside, heading } from "../model/blocks.ts";
import { type CaseReading, readingOf } from "../model/case-reading.ts";
import type { Block, Paper } from "../model/paper.ts";
import { paperDate } from "../model/paper-date.ts";
import { alternatives } from "./alternatives.ts";
import { appendix } from "./appendix.ts";
import { background } from "./background.ts";
import { consequences } from "./consequences.ts";
import { facts } from "./facts.ts";
import { legal } from "./legal.ts";
import { uncertainty } from "./uncertainty.ts";
import { written } from "./written.ts";

/**
 * The saksframlegg of a case: the headings that common practice has (domain.md §5), in their order. What the alternatives lead to is told apart from
 * how it is weighed, which is the municipality's own and stands last. A function of the case and the language alone.
 */
export function casePaper(publicCase: PublicCase, language: Language): Paper {
  const reading = readingOf(publicCase, language);
  const { m } = reading;
  const { municipality, ruleSet, date, title } = publicCase;
  const name = m.text("papers.municipality", {
    name: municipality.name,
    fictional: String(municipality.fictional),
  });
  const shown = title.trim() === "" ? m.text("papers.untitled") : title;
  return {
    language,
    title: shown,
    subtitle: m.text("papers.subtitle", { name, date: paperDate(date, m) }),
    header: m.text("papers.header", { title: shown, name }),
    footer: m.text("papers.footer", {
      date: paperDate(date, m),
      rules: ruleSet.title,
      version: ruleSet.version,
    }),
    contents: m.text("papers.contents"),
    date,
    fileName: caseFileName(publicCase)
      .replace(/^sak_/, "saksframlegg_")
      .replace(/\.json$/, ""),
    blocks: [
      heading(1, "innstilling", m.text("papers.heading.recommendation")),
      ...written("recommendation", reading),
      ...background(reading),
      ...legal(reading),
      ...facts(reading),
      ...alternatives(reading),
      ...consequences(reading),
      ...uncertainty(reading),
      ...furtherProcess(reading),
      ...weighing(reading),
      ...appendix(reading),
    ],
  };
}

function furtherProcess(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(1, "videre-prosess", m.text("papers.heading.evaluation")),
    ...written("evaluation", reading),
  ];
}

/** On a page of its own, so that it can be taken out or written by somebody else than whoever described the consequences. */
function weighing(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    { kind: "page-break" },
    heading(1, "avveiing", m.text("papers.heading.weighing")),
    aside(m.text("papers.weighing.aside")),
    ...written("weighing", reading),
  ];
}
