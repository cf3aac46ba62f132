import {
  type CouncilAreaFigures,
  isKnown,
  type Known,
  MOST_ROOM,
  newlyAsking,
} from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";
import { cell, column, heading, list, missing, paragraph, table } from "../model/blocks.ts";
import { alternativeTitle, areaName, type CaseReading, numberText, plotName } from "../model/case-reading.ts";
import type { Block, PaperCell, TableBlock } from "../model/paper.ts";
import { findingSentence } from "../model/rule-words.ts";

/** "7"; "1–2" where today's count is told as few. */
export function homesText(homes: CouncilAreaFigures["homes"], m: Messages): string {
  if (!isKnown(homes)) return m.text("papers.untold");
  const { least, most } = homes;
  return least === most ? m.number(least) : `${m.number(least)}–${m.number(most)}`;
}

/** Further houses before a rule asks anything: more than can be told apart is said so, and below none is so many too many. */
export function roomText(room: Known<number>, m: Messages): string {
  if (!isKnown(room)) return m.text("verdict.unknown");
  if (room < 0) return m.text("papers.room.over", { count: -room });
  return room >= MOST_ROOM ? m.text("papers.room.plenty", { count: MOST_ROOM }) : m.number(room);
}

const numeric = (value: Known<number>, m: Messages, digits = 0): PaperCell =>
  isKnown(value) ? cell(m.number(value, digits), value) : cell(m.text("verdict.unknown"));

/** The alternatives against each other, what they change where they build, and what the rules then ask. */
export function beforeAfter(reading: CaseReading): readonly Block[] {
  const { m } = reading;
  return [
    heading(2, "mot-hverandre", m.text("papers.heading.against")),
    summaryTable(reading),
    heading(2, "for-og-etter", m.text("papers.heading.beforeAfter")),
    ...(reading.alternatives.some(({ figures }) => figures.houses > 0)
      ? [paragraph(m.text("papers.beforeAfter.lead")), changedAreas(reading)]
      : [paragraph(m.text("papers.beforeAfter.none"))]),
    heading(2, "reglene-ber-om", m.text("papers.heading.asking")),
    ...asking(reading),
  ];
}

function summaryTable(reading: CaseReading): TableBlock {
  const { m, nothing } = reading;
  const all = [nothing, ...reading.alternatives];
  const asked = all.map(({ figures }) => newlyAsking(figures, nothing.figures));
  const count = (verdict: string) =>
    asked.map((found) => found.filter(({ finding }) => finding.verdict === verdict).length);
  const whole = (values: readonly number[]) => values.map((value) => numeric(value, m));
  const row = (name: string, cells: readonly PaperCell[]) => [cell(name), ...cells];
  return table(
    "alternativene",
    m.text("papers.summary.caption"),
    [
      column(m.text("papers.column.what"), 4),
      ...all.map(({ alternative }) =>
        column(m.text("papers.column.alternative", { letter: alternative.id }), 2.5, "end"),
      ),
    ],
    [
      row(m.text("papers.summary.houses"), whole(all.map(({ figures }) => figures.houses))),
      row(
        m.text("papers.summary.unmet"),
        all.map(({ figures }) => numeric(figures.unmet, m)),
      ),
      row(
        m.text("papers.summary.densest"),
        all.map(({ figures: { densest } }) =>
          densest === null
            ? cell(m.text("verdict.unknown"))
            : cell(
                m.text("papers.summary.densest.value", {
                  area: areaName(densest.area, reading),
                  rate: m.number(densest.per1000, 1),
                }),
              ),
        ),
      ),
      row(m.text("papers.summary.without"), whole(all.map(({ figures }) => figures.without))),
      row(m.text("papers.summary.unused"), whole(all.map(({ figures }) => figures.unused))),
      row(m.text("papers.summary.justify"), whole(count("justify"))),
      row(m.text("papers.summary.consider"), whole(count("consider"))),
    ],
  );
}

/** A row for each area that an alternative gives houses, alternative by alternative. */
function changedAreas(reading: CaseReading): TableBlock {
  const { m, nothing } = reading;
  return table(
    "for-og-etter",
    m.text("papers.beforeAfter.caption"),
    [
      column(m.text("papers.column.alternativeShort"), 1),
      column(m.text("papers.column.area"), 3.4),
      column(m.text("papers.column.residents"), 2.4, "end"),
      column(m.text("papers.column.homes"), 2.4, "end"),
      column(m.text("papers.column.rate"), 3, "end"),
      column(m.text("papers.column.room"), 3, "end"),
    ],
    reading.alternatives.flatMap(({ alternative, figures }) =>
      figures.areas.flatMap((after, index) => {
        const before = nothing.figures.areas[index];
        const area = reading.publicCase.areas[index];
        if (after.added === 0 || before === undefined || area === undefined) return [];
        const change = (was: string, is: string) =>
          cell(was === is ? is : m.text("papers.change", { was, is }));
        return [
          [
            cell(alternative.id),
            cell(area.name),
            numeric(area.residents, m),
            change(homesText(before.homes, m), homesText(after.homes, m)),
            change(numberText(before.per1000, m, 1), numberText(after.per1000, m, 1)),
            change(roomText(before.room.consider, m), roomText(after.room.consider, m)),
          ],
        ];
      }),
    ),
  );
}

function asking(reading: CaseReading): readonly Block[] {
  const { m, nothing } = reading;
  if (reading.alternatives.length === 0)
    return [missing(m.text("papers.missing.alternatives", { count: 0 }))];
  return reading.alternatives.flatMap((reckoned): readonly Block[] => {
    const found = newlyAsking(reckoned.figures, nothing.figures);
    const asked = new Set(found.map(({ place }) => place.id));
    // A rule that asked before is no news, but an area that lies above and gets more must be said.
    const already = reckoned.figures.areas.flatMap((after, index) => {
      const room = nothing.figures.areas[index]?.room.consider ?? "unknown";
      return after.added > 0 && isKnown(room) && room < 0 && !asked.has(after.area)
        ? [m.text("papers.asking.already", { place: areaName(after.area, reading), count: after.added })]
        : [];
    });
    const told = [
      ...already,
      ...found.map(({ place, finding }) =>
        m.text("papers.placed", {
          place:
            place.kind === "area"
              ? (reading.publicCase.areas.find(({ id }) => id === place.id)?.name ?? place.id)
              : plotName(place.id, reading),
          sentence: findingSentence(finding, reading),
        }),
      ),
    ];
    return [
      heading(3, `reglene-ber-om-${reckoned.alternative.id.toLowerCase()}`, alternativeTitle(reckoned, m)),
      told.length === 0 ? paragraph(m.text("papers.asking.none")) : list(told),
    ];
  });
}
