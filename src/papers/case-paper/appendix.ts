import { isKnown } from "../../engine/council/index.ts";
import { cell, column, heading, paragraph, table } from "../model/blocks.ts";
import { type CaseReading, countText, numberText } from "../model/case-reading.ts";
import type { Block, TableBlock } from "../model/paper.ts";
import { columnDate, paperDate } from "../model/paper-date.ts";
import { marksInWords, paramsOf, quantity, ruleOf, rulesOf } from "../model/rule-words.ts";
import { roomText } from "./before-after.ts";
import { scoreThresholds } from "./plot-scores.ts";

/** Rules of density that can be asked of public counts, and those about sites: the ones the figures of this paper come from. */
const DISPERSION = [
  "d3-site-size",
  "d4-site-spacing",
  "d6-location-quotient",
  "d10-fair-share",
  "d15-unused-opportunity",
] as const;

/** Every area as it is today, and every threshold with its source: whoever doubts a figure can look it up. */
export function appendix(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    { kind: "page-break" },
    heading(1, "vedlegg", m.text("papers.heading.appendix")),
    heading(2, "alle-omrader", m.text("papers.heading.areas")),
    areas(reading),
    heading(2, "alle-grenser", m.text("papers.heading.thresholds")),
    paragraph(m.text("papers.thresholds.lead")),
    thresholds(reading),
  ];
}

function areas({ publicCase, nothing, m }: CaseReading): TableBlock {
  return table(
    "omrader",
    m.text("papers.areas.caption", { date: paperDate(publicCase.release.date, m) }),
    [
      column(m.text("papers.column.area"), 4),
      column(m.text("papers.column.district"), 3),
      column(m.text("papers.column.residents"), 2.4, "end"),
      column(m.text("papers.column.homes"), 2.4, "end"),
      column(m.text("papers.column.rate"), 2, "end"),
      column(m.text("papers.column.room"), 2.5, "end"),
    ],
    publicCase.areas.map((area, index) => {
      const figures = nothing.figures.areas[index];
      const per1000 = figures?.per1000 ?? "unknown";
      const room = figures?.room.consider ?? "unknown";
      return [
        cell(area.name),
        cell(isKnown(area.district) ? area.district : "–"),
        cell(numberText(area.residents, m), ...(isKnown(area.residents) ? [area.residents] : [])),
        cell(countText(area.homes, m), ...(typeof area.homes === "number" ? [area.homes] : [])),
        cell(numberText(per1000, m, 1), ...(isKnown(per1000) ? [Math.round(per1000 * 10) / 10] : [])),
        cell(roomText(room, m)),
      ];
    }),
  );
}

function thresholds(reading: CaseReading): TableBlock {
  const { m } = reading;
  const asked = [
    ...DISPERSION.flatMap((id) => ruleOf(id) ?? []),
    ...rulesOf("constraint"),
    ...rulesOf("criterion"),
  ];
  return table(
    "grenser",
    m.text("papers.thresholds.caption"),
    [
      column(m.text("papers.column.rule"), 3),
      column(m.text("papers.column.threshold"), 3.2),
      column(m.text("papers.column.value"), 2.3, "end"),
      column(m.text("papers.column.source"), 4.2),
      column(m.text("papers.column.mark"), 2.2),
      column(m.text("papers.column.checked"), 2.2),
    ],
    [
      ...asked.flatMap(({ rule, texts }) => {
        const params = paramsOf(rule.id, reading);
        return rule.params.map(({ id, unit, basis }) => {
          const value = params[id];
          return [
            cell(texts[m.language].title),
            cell(texts[m.language].params[id] ?? id),
            value === undefined ? cell(m.text("verdict.unknown")) : cell(quantity(value, unit, m), value),
            cell(marksInWords(basis.citation, m)),
            cell(m.maybe(`method.mark.${basis.mark}`)),
            cell(columnDate(basis.date, m)),
          ];
        });
      }),
      ...scoreThresholds(reading),
    ],
  );
}
