import { gridStep, type PaperSize, type SheetWords } from "../../drawing/index.ts";
import type { Messages } from "../../messages/index.ts";
import { paperDate } from "../model/paper-date.ts";

/** What sheets of every kind say: whose ground it is, how it is drawn, what it was reckoned by. */
export interface SheetAbout {
  readonly title: string;
  readonly municipality: { readonly name: string; readonly fictional: boolean };
  /** ISO date of the figures. */
  readonly date: string;
  /** "EPSG:25832" */
  readonly crs: string;
  readonly ruleSet: { readonly title: string; readonly version: string };
  readonly engine: string;
  readonly paper: PaperSize;
  readonly scale: number;
  /** Marked as the office's own, and no paper for the public. */
  readonly internal: boolean;
  /** The largest scale that holds all of it, where this one does not; null where none does. */
  readonly cut: { readonly largest: number | null } | null;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly alt: string;
}

/** "500 m", "2 km", "2,5 km". */
const lengthText = (metres: number, m: Messages): string =>
  metres < 1000 ? `${m.number(metres)} m` : `${m.number(metres / 1000, metres % 1000 === 0 ? 0 : 1)} km`;

export function sheetWords(about: SheetAbout, m: Messages): SheetWords {
  const { municipality, crs, ruleSet, scale, cut } = about;
  const name = m.text("papers.municipality", {
    name: municipality.name,
    fictional: String(municipality.fictional),
  });
  return {
    stamp: about.internal ? m.text("mapSheet.internal") : "",
    title: about.title,
    subtitle: m.text("mapSheet.subtitle", { name }),
    scale: m.text("mapSheet.scale", { scale: m.number(scale), paper: about.paper }),
    length: (metres) => lengthText(metres, m),
    north: m.text("mapSheet.north"),
    facts: [
      m.text("mapSheet.date", { date: paperDate(about.date, m), internal: String(about.internal) }),
      m.text("mapSheet.projection", { zone: crs.slice(-2), epsg: crs }),
      m.text("mapSheet.grid", { step: m.number(gridStep(scale)) }),
      m.text("mapSheet.rules", { title: ruleSet.title, version: ruleSet.version }),
      m.text("mapSheet.engine", { version: about.engine }),
    ],
    notes: [
      ...(cut === null
        ? []
        : [m.text("mapSheet.cut", { largest: cut.largest === null ? "none" : m.number(cut.largest) })]),
      ...about.notes,
    ],
    legendTitle: m.text("mapSheet.legend"),
    sourcesTitle: m.text("mapSheet.sources"),
    sources: about.sources,
    more: (count) => m.text("mapSheet.more", { count }),
    grid: { north: m.text("mapSheet.grid.north"), east: m.text("mapSheet.grid.east") },
    alt: about.alt,
  };
}
