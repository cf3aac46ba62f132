import {
  frameAt,
  type MapFrame,
  type MapShown,
  proposalsFrame,
  publicMap,
  townBox,
  zoneMap,
} from "../../drawing/index.ts";
import type { Messages } from "../../messages/index.ts";
import { alternativeTitle, type CaseReading, type ReckonedAlternative } from "../model/case-reading.ts";
import type { FigureBlock } from "../model/paper.ts";
import { withScaleBar } from "./scale-bar.ts";

/** A map is as wide as the text of an A4 page with 25 mm margins, and leaves room on the page for its caption. */
const WIDTH_MM = 160;
const UNITS = { width: 640, height: 464 } as const;
const MM_PER_UNIT = WIDTH_MM / UNITS.width;
/** Size of words, units: 2.75 mm, the smallest that is read without effort in print. */
const WORDS = 11;

/** Round scales that are known from other maps, and their tenfolds. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10];

/** The largest scale 1 : n, from 1:500, that shows `perUnit` metres a unit or more. */
export function roundScale(perUnit: number): number {
  const least = Math.max(500, (perUnit * 1000) / MM_PER_UNIT);
  const decade = 10 ** Math.floor(Math.log10(least));
  // A tenth of a thousandth is lost in the division above, and must not make the next step of it.
  return STEPS.map((step) => step * decade).find((scale) => scale >= least * 0.9999) ?? 10 * decade;
}

/** A frame at a round scale that shows all of what `frame` shows. */
function atRoundScale({ box, perUnit }: MapFrame): { readonly frame: MapFrame; readonly scale: number } {
  const [west, south, east, north] = box;
  const scale = roundScale(perUnit);
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return { frame: frameAt(middle, (scale * MM_PER_UNIT) / 1000, UNITS.width, UNITS.height), scale };
}

/** The whole town: the box of what is peopled, with a little air. */
function townFrame({ publicCase }: CaseReading): MapFrame {
  const [west, south, east, north] = townBox(publicCase);
  const perUnit = Math.max((east - west) / (UNITS.width * 0.96), (north - south) / (UNITS.height * 0.96));
  return frameAt([(west + east) / 2, (south + north) / 2], perUnit, UNITS.width, UNITS.height);
}

/** "500 m", "2 km": round lengths, which need no decimals. */
const lengthText =
  (m: Messages) =>
  (metres: number): string =>
    metres < 1000 ? `${m.number(metres)} m` : `${m.number(metres / 1000)} km`;

function caption(what: string, scale: number, { publicCase, m }: CaseReading): string {
  const { attribution } = publicCase.ground;
  return m.text("papers.map.caption", {
    what,
    scale: m.number(scale),
    attribution: attribution === "" ? "none" : attribution,
  });
}

function figure(
  id: string,
  reading: CaseReading,
  reckoned: ReckonedAlternative,
  wide: MapFrame,
  shown: MapShown,
  texts: { readonly caption: string; readonly alt: string },
): FigureBlock {
  const { frame, scale } = atRoundScale(wide);
  const { alternative, figures } = reckoned;
  const { m, publicCase } = reading;
  return {
    kind: "figure",
    id,
    drawing: withScaleBar(
      publicMap(publicCase, alternative, figures, frame, shown, { words: WORDS }),
      frame.perUnit,
      WORDS,
      lengthText(m),
    ),
    widthMm: WIDTH_MM,
    scale,
    caption: caption(texts.caption, scale, reading),
    alt: texts.alt,
  };
}

/** Where there is room today, and every plot that could be used. */
export function situationMap(reading: CaseReading): FigureBlock {
  const { m, publicCase } = reading;
  return figure(
    "kart-i-dag",
    reading,
    reading.nothing,
    townFrame(reading),
    { room: true, plots: true, houses: false },
    {
      caption: m.text("papers.map.situation", { count: publicCase.plots.length }),
      alt: m.text("papers.map.situation.alt", {
        name: publicCase.municipality.name,
        areas: publicCase.areas.length,
        count: publicCase.plots.length,
      }),
    },
  );
}

/** The protected figures, zone by zone. Only where there are any. */
export function zonesMap(reading: CaseReading): FigureBlock {
  const { m, publicCase } = reading;
  const { frame, scale } = atRoundScale(townFrame(reading));
  const map = zoneMap(publicCase, frame, { words: WORDS });
  return {
    kind: "figure",
    id: "kart-soner",
    drawing: withScaleBar(map, frame.perUnit, WORDS, lengthText(m)),
    widthMm: WIDTH_MM,
    scale,
    caption: caption(m.text("papers.map.zones", { unnamed: map.unnamed.length }), scale, reading),
    alt: m.text("papers.map.zones.alt", { name: publicCase.municipality.name }),
  };
}

/** One alternative, in the frame that shows what all of them propose: they are seen with the same eyes. */
export function alternativeMap(reading: CaseReading, reckoned: ReckonedAlternative): FigureBlock {
  const { m, publicCase } = reading;
  const title = alternativeTitle(reckoned, m);
  const names = reckoned.figures.sites.map(({ plot, houses }) =>
    m.text("papers.map.houses", {
      plot: publicCase.plots.find(({ id }) => id === plot)?.name ?? plot,
      count: houses,
    }),
  );
  return figure(
    `kart-${reckoned.alternative.id.toLowerCase()}`,
    reading,
    reckoned,
    proposalsFrame(publicCase, UNITS.width, UNITS.height),
    { room: true, plots: false, houses: true },
    {
      caption: m.text("papers.map.alternative", { title }),
      alt: m.text("papers.map.alternative.alt", { title, places: names.join("; ") }),
    },
  );
}
