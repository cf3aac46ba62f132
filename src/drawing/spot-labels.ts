import type { Mark } from "./drawing.ts";
import type { MapFrame } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";

type Spot = readonly [x: number, y: number];

/** A word that belongs to a spot of the sheet, units. */
export interface SpotLabel {
  readonly text: string;
  readonly spot: Spot;
}

type Box = readonly [west: number, north: number, east: number, south: number];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Mean width of a figure or dash of the typeface, share of its size. */
const FIGURE = 0.62;
/** How far out a word is moved that has no room at its spot, in heights of it: a longer line is not followed by the eye. */
const RINGS = [1.6, 2.4, 3.2] as const;
const DIRECTIONS = 16;
/** More lines than this are a web, and nobody reads it. */
const MOST_LINES = 6;

/**
 * Words at their spots, the first of the list first. One that would lie on another is moved to the nearest free place and tied to its spot by a line. Where that would take a web of
 * lines there are none, and a word without room is left out; which are is told, for whoever shows the map to say: `left` had no room, `outside` have their spots beside the sheet.
 */
export function spotLabels<Label extends SpotLabel>(
  { width, height }: Pick<MapFrame, "width" | "height">,
  labels: readonly Label[],
  size: number,
): { readonly marks: readonly Mark[]; readonly left: readonly Label[]; readonly outside: readonly Label[] } {
  const isSeen = ({ spot: [x, y] }: Label): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  const seen = labels.filter(isSeen);
  const onSheet = ([west, north, east, south]: Box): boolean =>
    west >= 0 && north >= 0 && east <= width && south <= height;
  const placed = (tied: boolean): readonly Placed<Label>[] => {
    const used: Box[] = [];
    return seen.flatMap((label): readonly Placed<Label>[] => {
      const { text, spot } = label;
      const free = (at: Spot): boolean => {
        const box = boxAt(text, at, size);
        if (!onSheet(box) || used.some((other) => meet(box, other))) return false;
        // A word that lies on somebody else's spot would be read as theirs, where theirs is moved away.
        return !tied || !seen.some((other) => other !== label && inside(box, other.spot));
      };
      const at = (tied ? [spot, ...around(spot, size)] : [spot]).find(free);
      if (!at) return [];
      used.push(boxAt(text, at, size));
      return [{ label, text, spot, at }];
    });
  };
  const isMoved = ({ at, spot }: Placed<Label>): boolean => at !== spot;
  const tied = placed(true);
  const shown = tied.filter(isMoved).length <= MOST_LINES ? tied : placed(false);
  const written = new Set(shown.map(({ label }) => label));
  return {
    marks: [
      ...shown.filter(isMoved).flatMap(({ spot, at }): readonly Mark[] => [
        { kind: "path", d: leader(spot, at), stroke: PALETTE.paper, width: size * 0.2 },
        { kind: "path", d: leader(spot, at), stroke: PALETTE.ink, width: size * 0.08 },
      ]),
      ...shown.map(
        ({ text, at: [x, y] }): Mark => ({
          kind: "text",
          text,
          x,
          y: y + size / 3,
          size,
          weight: 700,
          fill: PALETTE.ink,
          halo: PALETTE.halo,
          anchor: "middle",
        }),
      ),
    ],
    left: seen.filter((label) => !written.has(label)),
    outside: labels.filter((label) => !isSeen(label)),
  };
}

interface Placed<Label> extends SpotLabel {
  readonly label: Label;
  readonly at: Spot;
}

function boxAt(text: string, [x, y]: Spot, size: number): Box {
  const half = (text.length * size * FIGURE) / 2 + size * 0.12;
  return [x - half, y - size * 0.5, x + half, y + size * 0.5];
}

const inside = ([west, north, east, south]: Box, [x, y]: Spot): boolean =>
  x > west && x < east && y > north && y < south;

/** Places to try, the nearest ring first, each from the right and round by the top. */
function* around([x, y]: Spot, size: number): Generator<Spot> {
  for (const ring of RINGS)
    for (let step = 0; step < DIRECTIONS; step++) {
      const turn = (2 * Math.PI * step) / DIRECTIONS;
      // Words are wider than they are high.
      yield [x + 1.5 * ring * size * Math.cos(turn), y - ring * size * Math.sin(turn)];
    }
}

const leader = ([x, y]: Spot, [px, py]: Spot): string =>
  `M${x.toFixed(1)} ${y.toFixed(1)}L${px.toFixed(1)} ${py.toFixed(1)}`;
