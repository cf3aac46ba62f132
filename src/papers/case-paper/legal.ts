import { cell, column, heading, paragraph, table } from "../model/blocks.ts";
import type { CaseReading } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";
import { columnDate } from "../model/paper-date.ts";
import { marksInWords, rulesOf } from "../model/rule-words.ts";
import { written } from "./written.ts";

/** What the law says, in the municipality's words, and which demands of law and map the plots have been held against. */
export function legal(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(1, "rettslig-ramme", m.text("papers.heading.legal")),
    ...written("legal", reading),
    paragraph(m.text("papers.legal.checked")),
    table(
      "krav-og-kilder",
      m.text("papers.legal.caption"),
      [
        column(m.text("papers.column.demand"), 4),
        column(m.text("papers.column.source"), 6),
        column(m.text("papers.column.mark"), 2.5),
        column(m.text("papers.column.checked"), 2),
      ],
      rulesOf("constraint").map(({ rule, texts }) => [
        cell(texts[m.language].title),
        cell(marksInWords(rule.basis.citation, m)),
        cell(m.maybe(`method.mark.${rule.basis.mark}`)),
        cell(columnDate(rule.basis.date, m)),
      ]),
    ),
  ];
}
