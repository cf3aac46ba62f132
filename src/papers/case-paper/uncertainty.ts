import { caseFile, isKnown } from "../../engine/council/index.ts";
import { cell, column, heading, list, paragraph, table } from "../model/blocks.ts";
import type { CaseReading } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";
import { columnDate, paperDate } from "../model/paper-date.ts";

/** What is not known, how old the figures are, and what it takes to reckon them again. */
export function uncertainty(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  const { ruleSet, release, engine, sources, ground } = publicCase;
  const undated = sources.filter(({ date }) => !isKnown(date)).length;
  return [
    heading(1, "usikkerhet", m.text("papers.heading.uncertainty")),
    list(unknowns(reading)),
    paragraph(
      m.text("papers.uncertainty.basis", {
        date: paperDate(publicCase.date, m),
        release: paperDate(release.date, m),
        rules: ruleSet.title,
        version: ruleSet.version,
        from: paperDate(ruleSet.inForceFrom, m),
      }),
    ),
    heading(2, "kilder", m.text("papers.heading.sources")),
    ...(sources.length === 0
      ? [paragraph(m.text("papers.sources.none"))]
      : [
          table(
            "kilder",
            m.text("papers.sources.caption"),
            [
              column(m.text("papers.column.what"), 5),
              column(m.text("papers.column.licence"), 4),
              column(m.text("papers.column.dated"), 3),
              column(m.text("papers.column.rows"), 2, "end"),
            ],
            sources.map(({ what, licence, date, rows }) => [
              cell(m.maybe(`data.kind.${what}`)),
              cell(isKnown(licence) ? licence : m.text("verdict.unknown")),
              cell(isKnown(date) ? columnDate(date, m) : m.text("papers.undated")),
              cell(m.number(rows), rows),
            ]),
          ),
        ]),
    ...(undated === 0 ? [] : [paragraph(m.text("papers.sources.undated", { count: undated }))]),
    ...(ground.attribution === ""
      ? []
      : [paragraph(m.text("papers.sources.ground", { attribution: ground.attribution }), "small" as const)]),
    heading(2, "etterproving", m.text("papers.heading.again")),
    paragraph(m.text("papers.again.lead")),
    list([
      m.text("papers.again.case", { hash: caseFile(publicCase).hash }),
      m.text("papers.again.release", { hash: release.hash }),
      m.text("papers.again.partition", { hash: release.partition.hash }),
      m.text("papers.again.rules", { id: ruleSet.id, version: ruleSet.version }),
      m.text("papers.again.engine", { version: engine }),
    ]),
  ];
}

function unknowns({ publicCase, used, alternatives, m }: CaseReading): readonly string[] {
  const few = publicCase.areas.filter(({ homes }) => homes === "few").length;
  const untold = publicCase.areas.filter(({ homes }) => homes === "untold").length;
  const uncounted = publicCase.areas.filter(({ residents }) => !isKnown(residents)).length;
  const open = alternatives
    .flatMap(({ alternative }) => alternative.houses)
    .flatMap(({ findings }) => findings)
    .filter(({ verdict }) => verdict === "unknown").length;
  const years = [
    ...new Set(publicCase.areas.flatMap(({ residentsYear: year }) => (isKnown(year) ? [year] : []))),
  ].sort();
  return [
    m.text("papers.uncertainty.open", { count: open, plots: used.length }),
    m.text("papers.uncertainty.few", { count: few }),
    ...(untold === 0 ? [] : [m.text("papers.uncertainty.untold", { count: untold })]),
    ...(uncounted === 0 ? [] : [m.text("papers.uncertainty.uncounted", { count: uncounted })]),
    years.length === 0
      ? m.text("papers.uncertainty.noYear")
      : m.text("papers.uncertainty.year", {
          from: String(years[0]),
          to: String(years.at(-1)),
          same: String(years.length === 1),
        }),
    m.text("papers.uncertainty.places"),
  ];
}
