import { caseFrame, type Drawing, sheetSvg, ZONE_FILLS, zoneMap } from "../../src/drawing/index.ts";
import { releaseTable } from "../../src/engine/council/index.ts";
import { type Chance, createChance } from "../../src/engine/dispersion/chance.ts";
import type { PublicCase } from "../../src/engine/index.ts";
import { caseSheet } from "../../src/papers/index.ts";
import { drawingsOf } from "./outputs.ts";
import { type AttackRow, attackRow } from "./row.ts";

const SHEET = [1200, 800] as const;
const MOST_SHOWN = 30;
/** A sheet takes a hundred times as long as a drawing. */
const SHEET_EVERY = 50;

export interface PicturesAsked {
  readonly municipality: string;
  readonly publicCase: PublicCase;
  readonly tries: number;
  readonly seed: number;
  /** The map of protected figures; a leaky one may colour or order by the counts. */
  readonly drawZones?: (publicCase: PublicCase) => Drawing;
  readonly drawAll?: (publicCase: PublicCase) => readonly { readonly drawing: Drawing }[];
  /** The printed sheet of them, as text. */
  readonly drawSheet?: (publicCase: PublicCase) => string;
}

/** The map of protected figures as the room draws it. */
export const zonesDrawn = (publicCase: PublicCase): Drawing =>
  zoneMap(publicCase, caseFrame(publicCase, ...SHEET), { words: 16 });

/** The map sheet of protected figures as it is printed; "" where the case has none. */
export function zoneSheet(publicCase: PublicCase): string {
  const wish = { subject: { kind: "zones" }, paper: "A4", orientation: "landscape", scale: null } as const;
  const sheet = caseSheet(publicCase, wish, "nb");
  return sheet ? sheetSvg(sheet) : "";
}

/**
 * P9: colours, extents and orders that follow the counts. The same release is drawn with other counts: zones have three fills and one strength, and nothing else of the map moves, is
 * added or changes places; the words of the class are all that differs. A printed sheet, whose legend has the classes there are, is the same to the last byte for counts of the same classes.
 *
 * P10: what a mark says it is of can be read out of the page: areas, plots and zones of the case, and nothing else.
 */
export function attackPictures(asked: PicturesAsked): readonly AttackRow[] {
  const { municipality, publicCase, tries, seed } = asked;
  const { drawZones = zonesDrawn, drawAll = drawingsOf, drawSheet = zoneSheet } = asked;
  const chance = createChance(seed);
  const { release } = publicCase;
  const shapes = new Set<string>();
  const looks = new Set<string>();
  let followed = 0;
  for (let i = 0; i < tries; i++) {
    const counts = release.counts.map(() => chance.below(MOST_SHOWN));
    const { width, height, background, marks } = drawZones({
      ...publicCase,
      release: { ...release, counts },
    });
    for (const mark of marks)
      if (mark.kind === "path" && mark.of?.startsWith("zone:") && mark.fill !== undefined)
        looks.add(`${mark.fill} ${mark.opacity ?? 1}`);
    const still = marks.map((mark) =>
      mark.kind === "text"
        ? { ...mark, text: /^\d/.test(mark.text) ? "" : mark.text }
        : mark.of
          ? { ...mark, fill: "" }
          : mark,
    );
    shapes.add(JSON.stringify({ width, height, background, still }));
    if (i % SHEET_EVERY !== 0) continue;
    const sheetOf = (some: readonly number[]) =>
      drawSheet({ ...publicCase, release: { ...release, counts: some } });
    if (sheetOf(counts) !== sheetOf(countsOfSameClass(publicCase, counts, chance))) followed += 1;
  }
  const fills = new Set<string>(Object.values(ZONE_FILLS));
  const foreign = [...looks].filter((look) => !fills.has(look.split(" ")[0] ?? "")).length;
  const known = new Set([
    ...publicCase.areas.map(({ id }) => `area:${id}`),
    ...publicCase.plots.map(({ id }) => `plot:${id}`),
    ...release.partition.zones.map(({ id }) => `zone:${id}`),
  ]);
  const drawings = [...drawAll(publicCase).map(({ drawing }) => drawing), drawZones(publicCase)];
  const strangers = new Set(
    drawings.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === "path" && mark.of !== undefined && !known.has(mark.of) ? [mark.of] : [],
      ),
    ),
  );
  const row = { municipality, of: "papers" } as const;
  return [
    attackRow({
      ...row,
      attack: "P9",
      tries,
      measures: [
        { name: "further-looks", value: foreign + Math.max(0, looks.size - fills.size), most: 0 },
        { name: "moved-pictures", value: shapes.size - 1, most: 0 },
        { name: "sheets-that-follow-counts", value: followed, most: 0 },
      ],
    }),
    attackRow({
      ...row,
      attack: "P10",
      tries: drawings.length,
      measures: [{ name: "private-marks", value: strangers.size, most: 0 }],
    }),
  ];
}

/** Other counts that the release shows as the same classes. */
function countsOfSameClass(
  { release }: PublicCase,
  counts: readonly number[],
  chance: Chance,
): readonly number[] {
  const shown = (zone: number, count: number) =>
    releaseTable({ ...release, counts: counts.with(zone, count) }).zones[zone]?.shown;
  return counts.map((count, zone) => {
    const other = chance.below(MOST_SHOWN);
    return shown(zone, other) === shown(zone, count) ? other : count;
  });
}
