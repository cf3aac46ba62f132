import { releaseTable } from "../../engine/council/index.ts";
import { aside, cell, column, heading, paragraph, table } from "../model/blocks.ts";
import { areaName, type CaseReading, numberText } from "../model/case-reading.ts";
import type { Block, TableBlock } from "../model/paper.ts";
import { paperDate } from "../model/paper-date.ts";
import { situationMap, zonesMap } from "./case-maps.ts";
import { plotScores } from "./plot-scores.ts";

/** What is so today: where there is room, which plots there are, and what may be said of homes in use. */
export function facts(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  return [
    heading(1, "saksopplysninger", m.text("papers.heading.facts")),
    heading(2, "i-dag", m.text("papers.heading.today")),
    paragraph(
      m.text("papers.today", {
        areas: publicCase.areas.length,
        without: reading.nothing.figures.without,
        untold: publicCase.areas.length - reading.nothing.figures.told,
        unused: reading.nothing.figures.unused,
      }),
    ),
    situationMap(reading),
    aside(m.text("papers.map.howToRead")),
    heading(2, "tomter", m.text("papers.heading.plots")),
    plotTable(reading),
    ...release(reading),
    ...plotScores(reading),
  ];
}

function plotTable(reading: CaseReading): TableBlock {
  const { publicCase, m } = reading;
  return table(
    "tomter",
    m.text("papers.plots.caption"),
    [
      column(m.text("papers.column.plot"), 4),
      column(m.text("papers.column.cadastre"), 2),
      column(m.text("papers.column.area"), 3),
      column(m.text("papers.column.landUse"), 2.5),
      column(m.text("papers.column.owner"), 2),
      column(m.text("papers.column.capacity"), 2, "end"),
      column(m.text("papers.column.usedIn"), 2),
    ],
    publicCase.plots.map((plot) => {
      const usedIn = publicCase.alternatives.filter(({ houses }) =>
        houses.some((one) => one.plot === plot.id),
      );
      return [
        cell(plot.name),
        cell(plot.cadastre === "unknown" ? m.text("verdict.unknown") : plot.cadastre),
        cell(areaName(plot.area, reading)),
        cell(m.text(`papers.landUse.${plot.landUse}`)),
        cell(m.text(`noun.ownership.${plot.ownership}`)),
        cell(numberText(plot.capacity, m), ...(plot.capacity === "unknown" ? [] : [plot.capacity])),
        cell(usedIn.map(({ id }) => id).join(", ") || "–"),
      ];
    }),
  );
}

/** Figures of homes in use, protected by noise. Why there are none is said where there are none. */
function release(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  const { limit, zones, districts, municipality, publicUnits } = releaseTable(publicCase.release);
  const sum = (shown: { readonly sum: number; readonly error: number } | null): string =>
    shown === null
      ? m.text("papers.release.notShown")
      : shown.sum - shown.error <= 0
        ? m.text("papers.release.upTo", { most: shown.sum + shown.error })
        : m.text("papers.release.sum", { sum: shown.sum, error: shown.error });
  const of = (name: string, residents: number, shown: string) => [
    cell(name),
    cell(m.number(residents), residents),
    cell(shown),
  ];
  const shownZones = zones.flatMap(({ name, residents, shown }) =>
    shown === null ? [] : [of(name, residents, m.text(`papers.release.class.${shown}`))],
  );
  const shownDistricts = districts.flatMap(({ name, residents, shown }) =>
    shown === null ? [] : [of(name, residents, sum(shown))],
  );
  return [
    heading(2, "boenheter-i-bruk", m.text("papers.heading.release")),
    paragraph(
      m.text("papers.release.lead", {
        date: paperDate(publicCase.release.date, m),
        sum: sum(municipality),
        shown: String(municipality !== null),
      }),
    ),
    ...(limit === null ? [] : [paragraph(m.text(`papers.release.limit.${limit}`))]),
    ...(publicUnits === 0 ? [] : [paragraph(m.text("papers.release.known", { count: publicUnits }))]),
    ...(shownZones.length === 0
      ? []
      : [
          table(
            "soner",
            m.text("papers.release.caption"),
            [
              column(m.text("papers.column.zone"), 6),
              column(m.text("papers.column.residents"), 2, "end"),
              column(m.text("papers.column.inUse"), 3, "end"),
            ],
            [...shownZones, ...shownDistricts],
          ),
          zonesMap(reading),
        ]),
  ];
}
