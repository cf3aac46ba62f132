import { caseFrame, type Drawing, ZONE_FILLS, zoneMap } from "../../src/drawing/index.ts";
import { createChance } from "../../src/engine/dispersion/chance.ts";
import type { PublicCase } from "../../src/engine/index.ts";
import { drawingsOf } from "./outputs.ts";
import { type AttackRow, attackRow } from "./row.ts";

const SHEET = [1200, 800] as const;
const MOST_SHOWN = 30;

export interface PicturesAsked {
  readonly municipality: string;
  readonly publicCase: PublicCase;
  readonly tries: number;
  readonly seed: number;
  /** The map of protected figures; a leaky one may colour or order by the counts. */
  readonly drawZones?: (publicCase: PublicCase) => Drawing;
  readonly drawAll?: (publicCase: PublicCase) => readonly { readonly drawing: Drawing }[];
}

/** The map of protected figures as the room draws it. */
export const zonesDrawn = (publicCase: PublicCase): Drawing =>
  zoneMap(publicCase, caseFrame(publicCase, ...SHEET), { words: 16 });

/**
 * P9: colours, extents and orders that follow the counts. The same release is drawn with other counts: zones have three fills and one strength, and nothing else of the map moves, is
 * added or changes places; the words of the class are all that differs.
 *
 * P10: what a mark says it is of can be read out of the page: areas, plots and zones of the case, and nothing else.
 */
export function attackPictures(asked: PicturesAsked): readonly AttackRow[] {
  const { municipality, publicCase, tries, seed, drawZones = zonesDrawn, drawAll = drawingsOf } = asked;
  const chance = createChance(seed);
  const { release } = publicCase;
  const shapes = new Set<string>();
  const looks = new Set<string>();
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
