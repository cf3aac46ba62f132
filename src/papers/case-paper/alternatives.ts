import { cell, column, heading, missing, paragraph, paragraphs, table } from "../model/blocks.ts";
import {
  alternativeTitle,
  areaName,
  type CaseReading,
  placedHouses,
  type ReckonedAlternative,
} from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";
import { alternativeMap } from "./case-maps.ts";

/** Doing nothing first, then each alternative with its map and plots. What they lead to comes in a chapter of its own. */
export function alternatives(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(1, "alternativer", m.text("papers.heading.alternatives")),
    ...(reading.alternatives.length < 2
      ? [missing(m.text("papers.missing.alternatives", { count: reading.alternatives.length }))]
      : []),
    heading(2, "alternativ-0", alternativeTitle(reading.nothing, m)),
    paragraph(m.text("papers.nothing")),
    ...reading.alternatives.flatMap((reckoned) => one(reckoned, reading)),
  ];
}

function one(reckoned: ReckonedAlternative, reading: CaseReading): readonly Block[] {
  const { m } = reading;
  const { alternative, figures } = reckoned;
  const letter = alternative.id.toLowerCase();
  const own = paragraphs(alternative.reason);
  return [
    heading(2, `alternativ-${letter}`, alternativeTitle(reckoned, m)),
    paragraph(m.text("papers.alternative.houses", { houses: figures.houses, plots: figures.sites.length })),
    ...(own.length > 0 ? own : [missing(m.text("papers.missing.reason"))]),
    alternativeMap(reading, reckoned),
    table(
      `alternativ-${letter}`,
      m.text("papers.alternative.caption", { letter: alternative.id }),
      [
        column(m.text("papers.column.plot"), 4),
        column(m.text("papers.column.cadastre"), 2),
        column(m.text("papers.column.area"), 3),
        column(m.text("papers.column.houses"), 1.5, "end"),
        column(m.text("papers.column.nextPlot"), 2.5, "end"),
      ],
      placedHouses(alternative, reading).map(({ plot, houses }) => {
        const nearest = figures.sites.find((site) => site.plot === plot.id)?.nearest ?? null;
        return [
          cell(plot.name),
          cell(plot.cadastre === "unknown" ? m.text("verdict.unknown") : plot.cadastre),
          cell(areaName(plot.area, reading)),
          cell(m.number(houses.houses), houses.houses),
          nearest === null ? cell("–") : cell(m.metres(nearest), Math.round(nearest)),
        ];
      }),
    ),
  ];
}
