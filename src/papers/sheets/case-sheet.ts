import type { Drawing, Mark } from "../../drawing/index.ts";
import {
  type GroundBox,
  gridStep,
  house,
  type LegendEntry,
  type MapFrame,
  type MapSheet,
  mapSheet,
  outlineOf,
  PALETTE,
  publicMap,
  SHEET_SCALES,
  scaleThatHolds,
  sheetFrame,
  sheetHolds,
  sheetLayout,
  zoneMap,
} from "../../drawing/index.ts";
import { caseFileName, type PublicCase, type PublicPlot } from "../../engine/council/index.ts";
import type { Language } from "../../messages/index.ts";
import {
  alternativeTitle,
  type CaseReading,
  type ReckonedAlternative,
  readingOf,
} from "../model/case-reading.ts";
import { paperDate } from "../model/paper-date.ts";
import { subjectBox } from "./case-ground.ts";
import { plotLegend, roomLegend, zoneLegend } from "./case-legend.ts";
import { sourceLines } from "./sheet-sources.ts";
import type { SheetSubject, SheetWish } from "./sheet-wish.ts";

/** Size of a village's name, units of a quarter of a millimetre. */
const WORDS = 11;
/** The sign of a house where it stands on its plot, units: of a true size nobody has told. */
const HOUSE = 15;

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

/** What there are sheets of: today, the protected figures where there are any, each alternative, and each plot that is used, with the houses of the first alternative that uses it. */
export function caseSheetSubjects({ publicCase }: Pick<CaseReading, "publicCase">): readonly SheetSubject[] {
  const seen = new Set<string>();
  return [
    { kind: "today" },
    ...(publicCase.release.limit === null ? [{ kind: "zones" } as const] : []),
    ...publicCase.alternatives.map(({ id }): SheetSubject => ({ kind: "alternative", id })),
    ...publicCase.alternatives.flatMap(({ id: alternative, houses }) =>
      houses.flatMap(({ plot }): readonly SheetSubject[] => {
        if (seen.has(plot)) return [];
        seen.add(plot);
        return [{ kind: "plot", id: plot, alternative }];
      }),
    ),
  ];
}

/** The name a sheet's subject is chosen by. */
export function caseSheetTitle(publicCase: PublicCase, subject: SheetSubject, language: Language): string {
  return titleOf(readingOf(publicCase, language), subject);
}

function titleOf(reading: CaseReading, subject: SheetSubject): string {
  const { m, publicCase, alternatives } = reading;
  switch (subject.kind) {
    case "today":
      return m.text("mapSheet.title.today");
    case "zones":
      return m.text("mapSheet.title.zones");
    case "alternative": {
      const found = alternatives.find(({ alternative }) => alternative.id === subject.id);
      return found ? alternativeTitle(found, m) : subject.id;
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

interface Drawn {
  readonly map: Drawing;
  readonly legend: readonly LegendEntry[];
  readonly alt: string;
}

/** A map sheet of a public case. Null where the case has no such plot or alternative. A function of the case and the wish alone. */
export function caseSheet(publicCase: PublicCase, wish: SheetWish, language: Language): MapSheet | null {
  const reading = readingOf(publicCase, language);
  return sheetOf(reading, wish);
}

export function sheetOf(reading: CaseReading, wish: SheetWish): MapSheet | null {
  const { m, publicCase } = reading;
  const box = subjectBox(publicCase, wish.subject);
  if (box === null) return null;
  const layout = sheetLayout(wish.paper, wish.orientation);
  const largest = scaleThatHolds(box, layout);
  const scale = wish.scale ?? largest ?? (SHEET_SCALES.at(-1) as number);
  const frame = sheetFrame(box, layout, scale);
  const { map, legend, alt } = drawn(reading, wish.subject, frame);
  const name = m.text("papers.municipality", {
    name: publicCase.municipality.name,
    fictional: String(publicCase.municipality.fictional),
  });
  const { ruleSet, engine, crs, ground, date } = publicCase;
  return mapSheet({
    layout,
    scale,
    frame,
    map,
    legend,
    words: {
      stamp: "",
      title: titleOf(reading, wish.subject),
      subtitle: m.text("mapSheet.subtitle", { name }),
      scale: m.text("mapSheet.scale", { scale: m.number(scale), paper: wish.paper }),
      length: (metres) =>
        metres < 1000
          ? `${m.number(metres)} m`
          : `${m.number(metres / 1000, metres % 1000 === 0 ? 0 : 1)} km`,
      north: m.text("mapSheet.north"),
      facts: [
        m.text("mapSheet.date", { date: paperDate(date, m) }),
        m.text("mapSheet.projection", { zone: crs.slice(-2), epsg: crs }),
        m.text("mapSheet.grid", { step: m.number(gridStep(scale)) }),
        m.text("mapSheet.rules", { title: ruleSet.title, version: ruleSet.version }),
        m.text("mapSheet.engine", { version: engine }),
      ],
      notes: [...cutNote(reading, box, scale, largest, layout), ...subjectNotes(reading, wish.subject)],
      legendTitle: m.text("mapSheet.legend"),
      sourcesTitle: m.text("mapSheet.sources"),
      sources: [
        ...(ground.attribution === ""
          ? []
          : [m.text("papers.sources.ground", { attribution: ground.attribution })]),
        ...sourceLines(publicCase.sources, m),
      ],
      more: (count) => m.text("mapSheet.more", { count }),
      grid: { north: m.text("mapSheet.grid.north"), east: m.text("mapSheet.grid.east") },
      alt,
    },
  });
}

/** What has no room at the chosen scale, and the largest at which it has. */
function cutNote(
  { m }: CaseReading,
  box: GroundBox,
  scale: number,
  largest: number | null,
  layout: ReturnType<typeof sheetLayout>,
): readonly string[] {
  if (sheetHolds(box, layout, scale)) return [];
  return [m.text("mapSheet.cut", { largest: largest === null ? "none" : m.number(largest) })];
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
      { room: true, plots, houses: !plots },
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

function zones(reading: CaseReading, frame: MapFrame): Pick<Drawn, "map" | "legend"> {
  const map = zoneMap(reading.publicCase, frame, { words: WORDS });
  return { map, legend: zoneLegend(reading, frame, map) };
}

function plotDrawn(
  reading: CaseReading,
  subject: Extract<SheetSubject, { kind: "plot" }>,
  frame: MapFrame,
): Drawn {
  const { m, publicCase, nothing } = reading;
  const plot = publicCase.plots.find(({ id }) => id === subject.id) as PublicPlot;
  const put = publicCase.alternatives
    .find(({ id }) => id === subject.alternative)
    ?.houses.find((one) => one.plot === plot.id);
  const base = publicMap(
    publicCase,
    nothing.alternative,
    nothing.figures,
    frame,
    { room: false, plots: false, houses: false },
    { words: WORDS },
  );
  const others = publicCase.plots
    .filter(({ id }) => id !== plot.id)
    .map(
      (other): Mark => ({
        kind: "path",
        d: outlineOf(frame, other),
        stroke: PALETTE.orangeEdge,
        width: 1.3,
      }),
    );
  return {
    map: {
      ...base,
      marks: [
        ...base.marks,
        ...others,
        {
          kind: "path",
          d: outlineOf(frame, plot),
          fill: PALETTE.orange,
          opacity: 0.18,
        },
        { kind: "path", d: outlineOf(frame, plot), stroke: PALETTE.orangeEdge, width: 2.8 },
        ...houseMarks(frame, plot, put?.houses ?? 0, put?.layout ?? []),
      ],
    },
    legend: plotLegend(reading, (put?.houses ?? 0) > 0, others.length > 0, frame, base),
    alt: m.text("mapSheet.plot.alt", { plot: plot.name, count: put?.houses ?? 0 }),
  };
}

/** A sign for each house where it stands; one for all of them, with their number, where nobody has placed them. */
function houseMarks(
  frame: MapFrame,
  { at }: PublicPlot,
  houses: number,
  layout: readonly { readonly at: { readonly x: number; readonly y: number } }[],
): readonly Mark[] {
  if (houses === 0) return [];
  const sign = (x: number, y: number, size: number): Mark => ({
    kind: "path",
    d: house(x, y, size),
    fill: PALETTE.orange,
    stroke: PALETTE.paper,
    width: 1.2,
  });
  if (layout.length > 0)
    return layout.map((one) => {
      const [x, y] = frame.place([one.at.x, one.at.y]);
      return sign(x, y, HOUSE);
    });
  const [x, y] = frame.place([at.x, at.y]);
  const size = HOUSE * 1.7;
  return [
    sign(x, y, size),
    {
      kind: "text",
      text: String(houses),
      x,
      y: y + size * 0.27,
      size: size * 0.5,
      weight: 700,
      fill: PALETTE.paper,
      anchor: "middle",
    },
  ];
}
