import type { Drawing } from "../../../src/drawing/index.ts";
import type { PublicCase } from "../../../src/engine/index.ts";
import { drawingsOf } from "../outputs.ts";
import { attackPictures, type PicturesAsked, zoneSheet, zonesDrawn } from "../pictures.ts";
import type { LeakTried } from "./leak-tried.ts";

type Redrawn = Pick<PicturesAsked, "drawZones" | "drawAll" | "drawSheet">;

/** The map of zones, with something changed that follows the counts. */
const redrawn = (
  change: (drawing: Drawing, count: (mark: Drawing["marks"][number]) => number) => Drawing,
) => ({
  drawZones: (one: PublicCase): Drawing =>
    change(zonesDrawn(one), (mark) =>
      mark.kind === "path" && mark.of ? (one.release.counts[Number(mark.of.slice(6)) - 1] ?? 0) : 0,
    ),
});
/** A map more than there is, with a mark that says which home it is of. */
const markedHome: Drawing = {
  width: 1,
  height: 1,
  background: "",
  marks: [{ kind: "path", d: "", of: "dwelling:d1" }],
};

/** P9 and P10: pictures that tell something besides, and the measure that is to find it. They need a case with figures for zones. */
export const LEAKY_PICTURES: readonly (readonly [attack: "P9" | "P10", string, string, Redrawn])[] = [
  [
    "P9",
    "a shade for each count",
    "further-looks",
    redrawn((drawing, count) => ({
      ...drawing,
      marks: drawing.marks.map((mark) =>
        mark.kind === "path" && mark.of ? { ...mark, opacity: count(mark) / 100 } : mark,
      ),
    })),
  ],
  [
    "P9",
    "a frame that follows the counts",
    "moved-pictures",
    redrawn((drawing, count) => ({
      ...drawing,
      width: drawing.width + Math.max(...drawing.marks.map(count)),
    })),
  ],
  [
    "P9",
    "zones in the order of their counts",
    "moved-pictures",
    redrawn((drawing, count) => ({
      ...drawing,
      marks: [...drawing.marks].sort((a, b) => count(a) - count(b)),
    })),
  ],
  [
    "P9",
    "a printed sheet with a count in it",
    "sheets-that-follow-counts",
    { drawSheet: (one) => `${zoneSheet(one)}<!--${one.release.counts.join()}-->` },
  ],
  [
    "P10",
    "a mark that says which home it is of",
    "private-marks",
    { drawAll: (one) => [...drawingsOf(one), { drawing: markedHome }] },
  ],
];

/** P9 and P10 on each of them. */
export const tryLeakyPictures = (asked: Omit<PicturesAsked, "tries">): readonly LeakTried[] =>
  LEAKY_PICTURES.map(([attack, leak, measure, leaky]) => ({
    attack,
    of: "papers",
    leak,
    found: attackPictures({ ...asked, tries: 20, ...leaky }).some(
      (row) =>
        row.attack === attack &&
        row.measures.some(({ name, value, most }) => name === measure && value > most),
    ),
  }));
