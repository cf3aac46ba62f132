import type { PlaceRank, PublicGround } from "../engine/council/index.ts";
import type { Mark, TextMark } from "./drawing.ts";
import type { MapFrame } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";

/** Importance of names: the town first. Hills and islands are left to maps with room for them. */
const ORDER: readonly PlaceRank[] = ["town", "suburb", "village", "water", "island", "hill"];
const LOOKS: Readonly<
  Record<PlaceRank, Pick<TextMark, "weight" | "fill"> & { readonly times: number; readonly italic?: boolean }>
> = {
  town: { weight: 600, fill: PALETTE.ink, times: 1.3 },
  suburb: { weight: 500, fill: PALETTE.ink, times: 1 },
  village: { weight: 500, fill: PALETTE.ink, times: 1 },
  water: { weight: 400, fill: PALETTE.water, times: 1, italic: true },
  island: { weight: 400, fill: PALETTE.quiet, times: 0.9 },
  hill: { weight: 400, fill: PALETTE.quiet, times: 0.9 },
};
/** Mean width of a letter of the typeface, share of its size. */
const LETTER = 0.56;

/** Where a name is tried, lines below its spot. */
const ASIDE = [0, -1.2, 1.7] as const;

type Box = readonly [number, number, number, number];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Names that have room, the most important first; one that would lie on something in `taken` stands a line above or below it, and one that would lie on another name or across the edge
 * is left out. `size` is the size of a village's name, units. Same ground, same names: ties are settled by the order they stand in.
 */
export function nameMarks(
  frame: MapFrame,
  { places }: PublicGround,
  size: number,
  taken: readonly Box[] = [],
): readonly Mark[] {
  const used: Box[] = [];
  const ordered = ORDER.flatMap((rank) => places.filter((place) => place.rank === rank));
  return ordered.flatMap(({ name, rank, x, y }): readonly Mark[] => {
    const { times, ...look } = LOOKS[rank];
    const own = size * times;
    const [px, spot] = frame.place([x, y]);
    const half = (name.length * own * LETTER) / 2 + own * 0.3;
    const boxAt = (at: number): Box => [px - half, at - own, px + half, at + own * 0.5];
    const py = ASIDE.map((lines) => spot + lines * own).find(
      (at) => !taken.some((other) => meet(boxAt(at), other)),
    );
    if (py === undefined) return [];
    const box = boxAt(py);
    if (box[0] < 0 || box[1] < 0 || box[2] > frame.width || box[3] > frame.height) return [];
    if (used.some((other) => meet(box, other))) return [];
    used.push(box);
    return [
      {
        kind: "text",
        text: name,
        x: px,
        y: py + own * 0.35,
        size: own,
        anchor: "middle",
        halo: PALETTE.halo,
        ...look,
      },
    ];
  });
}
