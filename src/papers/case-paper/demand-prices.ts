import type { PublicDemand } from "../../engine/council/index.ts";
import { cell, column, heading, paragraph, table } from "../model/blocks.ts";
import { areaName, type CaseReading } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";

/** What demands would cost that somebody has made. Nothing where nobody has. */
export function demandPrices(reading: CaseReading): readonly Block[] {
  const { publicCase, m } = reading;
  if (publicCase.demands.length === 0) return [];
  return [
    heading(2, "krav-som-er-stilt", m.text("papers.heading.demands")),
    paragraph(m.text("papers.demands.lead")),
    table(
      "krav-som-er-stilt",
      m.text("papers.demands.caption"),
      [
        column(m.text("papers.column.wanted"), 5),
        column(m.text("papers.column.plotsLeft"), 2.5, "end"),
        column(m.text("papers.column.plotsUnknown"), 2.5, "end"),
        column(m.text("papers.column.homesLost"), 4, "end"),
      ],
      publicCase.demands.map((demand) => [
        cell(termsText(demand, reading)),
        cell(
          m.text("demands.ofAll", {
            left: demand.plots.left.length,
            all: demand.plots.left.length + demand.plots.lost.length + demand.plots.unknown.length,
          }),
        ),
        cell(m.number(demand.plots.unknown.length), demand.plots.unknown.length),
        cell(homesText(demand, reading)),
      ]),
    ),
  ];
}

function termsText({ terms }: PublicDemand, reading: CaseReading): string {
  const { m } = reading;
  if (terms.kind === "none-in")
    return m.text("demands.terms.none-in", {
      areas: terms.areas.map((id) => areaName(id, reading)).join(", "),
    });
  return m.text(`demands.terms.${terms.kind}`, {
    metres: m.metres(terms.metres),
    of: m.maybe(`demands.of.${terms.of}`),
  });
}

function homesText({ homes }: PublicDemand, { m }: CaseReading): string {
  if (homes === null) return m.text("verdict.unknown");
  const all = homes.left + homes.lost + homes.unknown;
  return m.text("papers.demands.homes", {
    lost: m.number(homes.lost),
    all: m.number(all),
    share: all === 0 ? m.percent(0) : m.percent(homes.lost / all),
  });
}
