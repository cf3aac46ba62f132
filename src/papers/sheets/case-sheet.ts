import {
  type MapFrame,
  type MapSheet,
  mapSheet,
  publicMap,
  SHEET_SCALES,
  scaleThatHolds,
  sheetFrame,
  sheetHolds,
  sheetLayout,
  type UntoldZone,
  zoneClassText,
  zoneMap,
} from "../../drawing/index.ts";
import { caseFileName, type PublicCase } from "../../engine/council/index.ts";
import { type Language, type MessageKey, messages } from "../../messages/index.ts";
import {
  alternativeTitle,
  type CaseReading,
  type ReckonedAlternative,
  readingOf,
} from "../model/case-reading.ts";
import { subjectBox } from "./case-ground.ts";
import { roomLegend, zoneLegend } from "./case-legend.ts";
import { type Drawn, plotDrawn } from "./plot-drawn.ts";
import { sourceLines } from "./sheet-sources.ts";
import type { SheetSubject, SheetWish } from "./sheet-wish.ts";
import { sheetWords } from "./sheet-words.ts";

/** Size of a village's name, units of a quarter of a millimetre. */
const WORDS = 11;
/** Zones that a note names; the rest are counted, since the column has room for a map's other words too. */
const MOST_NAMED = 8;

/** Whether a scale shows all that the sheet is about, and the largest that does; `held` is null where the case has no such subject. */
export interface SheetHold {
  readonly held: boolean | null;
  readonly largest: number | null;
}

export function caseSheetHold(publicCase: PublicCase, wish: SheetWish): SheetHold {
  const box = subjectBox(publicCase, wish.subject);
  if (box === null) return { held: null, largest: null };
  const layout = sheetLayout(wish.paper, wish.orientation);
  return {
    held: wish.scale === null || sheetHolds(box, layout, wish.scale),
    largest: scaleThatHolds(box, layout),
  };
}

/**
 * What there are sheets of: today, the protected figures where there are any, each alternative, and the plots that are chosen, or all that are used. A plot has the houses of the first alternative
 * that uses it; those that none uses come last, as they lie there.
 */
export function caseSheetSubjects(
  { publicCase }: Pick<CaseReading, "publicCase">,
  chosen?: readonly string[],
): readonly SheetSubject[] {
  const seen = new Set<string>();
  const used = publicCase.alternatives.flatMap(({ id: alternative, houses }) =>
    houses.flatMap(({ plot }): readonly SheetSubject[] => {
      if (seen.has(plot) || chosen?.includes(plot) === false) return [];
      seen.add(plot);
      return [{ kind: "plot", id: plot, alternative }];
    }),
  );
  return [
    { kind: "today" },
    ...(publicCase.release.limit === null ? [{ kind: "zones" } as const] : []),
    ...publicCase.alternatives.map(({ id }): SheetSubject => ({ kind: "alternative", id })),
    ...used,
    ...publicCase.plots.flatMap(({ id }): readonly SheetSubject[] =>
      chosen?.includes(id) && !seen.has(id) ? [{ kind: "plot", id, alternative: null }] : [],
    ),
  ];
}

/** The name a sheet's subject is chosen by, which takes no reckoning. */
export function caseSheetTitle(publicCase: PublicCase, subject: SheetSubject, language: Language): string {
  const m = messages(language);
  switch (subject.kind) {
    case "today":
      return m.text("mapSheet.title.today");
    case "zones":
      return m.text("mapSheet.title.zones");
    case "alternative": {
      const alternative = publicCase.alternatives.find(({ id }) => id === subject.id);
      return alternative ? alternativeTitle({ alternative }, m) : subject.id;
    }
    case "plot":
      return publicCase.plots.find(({ id }) => id === subject.id)?.name ?? subject.id;
  }
}

/** "kartark_fjordvik_2026-11-01_alternativ-a": municipality, date and what it shows, nothing that somebody wrote. Plots are counted, since a name can say anything. */
export function caseSheetFile(publicCase: PublicCase, subject: SheetSubject): string {
  const base = caseFileName(publicCase)
    .replace(/^sak_/, "kartark_")
    .replace(/\.json$/, "");
  switch (subject.kind) {
    case "today":
      return `${base}_i-dag`;
    case "zones":
      return `${base}_soner`;
    case "alternative":
      return `${base}_alternativ-${subject.id.toLowerCase()}`;
    case "plot":
      return `${base}_tomt-${publicCase.plots.findIndex(({ id }) => id === subject.id) + 1}`;
  }
}

/** A map sheet of a public case. Null where the case has no such plot or alternative. A function of the case and the wish alone. */
export function caseSheet(publicCase: PublicCase, wish: SheetWish, language: Language): MapSheet | null {
  const box = subjectBox(publicCase, wish.subject);
  if (box === null) return null;
  const reading = readingOf(publicCase, language);
  const { m } = reading;
  const layout = sheetLayout(wish.paper, wish.orientation);
  const largest = scaleThatHolds(box, layout);
  const scale = wish.scale ?? largest ?? (SHEET_SCALES.at(-1) as number);
  const frame = sheetFrame(box, layout, scale);
  const { map, legend, alt, notes = [] } = drawn(reading, wish.subject, frame);
  const { ground, sources } = publicCase;
  return mapSheet({
    layout,
    scale,
    frame,
    map,
    legend,
    words: sheetWords(
      {
        ...publicCase,
        title: caseSheetTitle(publicCase, wish.subject, language),
        paper: wish.paper,
        scale,
        internal: false,
        cut: sheetHolds(box, layout, scale) ? null : { largest },
        notes: [...subjectNotes(reading, wish.subject), ...notes],
        sources: [
          ...(ground.attribution === ""
            ? []
            : [m.text("papers.sources.ground", { attribution: ground.attribution })]),
          ...sourceLines(sources, m),
        ],
        alt,
      },
      m,
    ),
  });
}

/** Reservations that the map must not be read without. */
const subjectNotes = ({ m }: CaseReading, { kind }: SheetSubject): readonly string[] =>
  kind === "zones" ? [m.text("mapSheet.note.zones")] : kind === "plot" ? [m.text("mapSheet.note.plot")] : [];

function drawn(reading: CaseReading, subject: SheetSubject, frame: MapFrame): Drawn {
  const { m, publicCase, nothing, alternatives } = reading;
  const room = (reckoned: ReckonedAlternative, plots: boolean): Pick<Drawn, "map" | "legend"> => {
    const map = publicMap(
      publicCase,
      reckoned.alternative,
      reckoned.figures,
      frame,
      { room: true, plots, houses: !plots, outlined: true },
      { words: WORDS },
    );
    return { map, legend: roomLegend(reading, reckoned, plots, frame, map) };
  };
  switch (subject.kind) {
    case "today":
      return {
        ...room(nothing, true),
        alt: m.text("papers.map.situation.alt", {
          name: publicCase.municipality.name,
          areas: publicCase.areas.length,
          count: publicCase.plots.length,
        }),
      };
    case "zones":
      return {
        ...zones(reading, frame),
        alt: m.text("papers.map.zones.alt", { name: publicCase.municipality.name }),
      };
    case "alternative": {
      const found = alternatives.find(({ alternative }) => alternative.id === subject.id) ?? nothing;
      return {
        ...room(found, false),
        alt: m.text("papers.map.alternative.alt", {
          title: alternativeTitle(found, m),
          places: found.figures.sites
            .map(({ plot, houses }) =>
              m.text("papers.map.houses", {
                plot: publicCase.plots.find(({ id }) => id === plot)?.name ?? plot,
                count: houses,
              }),
            )
            .join("; "),
        }),
      };
    }
    case "plot":
      return plotDrawn(reading, subject, frame);
  }
}

function zones(reading: CaseReading, frame: MapFrame): Omit<Drawn, "alt"> {
  const { m, publicCase } = reading;
  const map = zoneMap(publicCase, frame, { words: WORDS });
  const named = (key: MessageKey, zones: readonly UntoldZone[]): readonly string[] =>
    zones.length === 0
      ? []
      : [
          m.text(key, {
            zones: zones
              .slice(0, MOST_NAMED)
              .map(({ name, shown }) => `${name} (${zoneClassText(shown)})`)
              .join(", "),
            more: Math.max(0, zones.length - MOST_NAMED),
          }),
        ];
  return {
    map,
    legend: zoneLegend(reading, frame, map),
    notes: [...named("mapSheet.note.unnamed", map.unnamed), ...named("mapSheet.note.outside", map.outside)],
  };
}
