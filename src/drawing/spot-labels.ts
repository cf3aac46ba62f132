import type { Mark } from "./drawing.ts";
import type { MapFrame } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";

/** A word that belongs to a spot of the sheet, units. */
export interface SpotLabel {
  readonly text: string;
  readonly spot: readonly [x: number, y: number];
}

type Box = readonly [west: number, north: number, east: number, south: number];
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Mean width of a figure or dash of the typeface, share of its size. */
const FIGURE = 0.62;
/** How far out a word is moved that has no room at its spot, in heights of it: a longer line is not followed by the eye. */
const RINGS = [1.6, 2.4, 3.2, 4.2] as const;
const DIRECTIONS = 16;

/**
 * Words at their spots, the first of the list first. One that would lie on another is moved to the nearest free place and tied to its spot by a line; one that no place is free for is
 * left out and counted, for whoever shows the map to say. Spots outside the sheet have no word: nothing of theirs is shown.
 */
export function spotLabels(
  { width, height }: Pick<MapFrame, "width" | "height">,
  labels: readonly SpotLabel[],
  size: number,
): { readonly marks: readonly Mark[]; readonly left: number } {
  const seen = labels.filter(({ spot: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const boxAt = (text: string, x: number, y: number): Box => {
    const half = (text.length * size * FIGURE) / 2 + size * 0.12;
    return [x - half, y - size * 0.5, x + half, y + size * 0.5];
  };
  const onSheet = ([west, north, east, south]: Box): boolean =>
    west >= 0 && north >= 0 && east <= width && south <= height;
  const used: Box[] = [];
  const free = (box: Box, text: SpotLabel): boolean =>
    onSheet(box) &&
    !used.some((other) => meet(box, other)) &&
    // A word that lies on somebody else's spot would be read as theirs.
    !seen.some((other) => other !== text && inside(box, other.spot));
  const lines: Mark[] = [];
  const words: Mark[] = [];
  let left = 0;
  for (const label of seen) {
    const { text, spot } = label;
    const [x, y] = spot;
    const place = [[x, y] as const, ...around(spot, size)].find(([px, py]) =>
      free(boxAt(text, px, py), label),
    );
    if (!place) {
      left += 1;
      continue;
    }
    const [px, py] = place;
    used.push(boxAt(text, px, py));
    if (px !== x || py !== y) {
      lines.push({ kind: "path", d: leader(spot, place), stroke: PALETTE.paper, width: size * 0.2 });
      lines.push({ kind: "path", d: leader(spot, place), stroke: PALETTE.ink, width: size * 0.08 });
    }
    words.push({
      kind: "text",
      text,
      x: px,
      y: py + size / 3,
      size,
      weight: 700,
      fill: PALETTE.ink,
      halo: PALETTE.halo,
      anchor: "middle",
    });
  }
  return { marks: [...lines, ...words], left };
}

const inside = ([west, north, east, south]: Box, [x, y]: readonly [number, number]): boolean =>
  x > west && x < east && y > north && y < south;

/** Places to try, the nearest ring first, each from the right and round by the top. */
function* around([x, y]: readonly [number, number], size: number): Generator<readonly [number, number]> {
  for (const ring of RINGS)
    for (let step = 0; step < DIRECTIONS; step++) {
      const turn = (2 * Math.PI * step) / DIRECTIONS;
      // Words are wider than they are high.
      yield [x + 1.5 * ring * size * Math.cos(turn), y - ring * size * Math.sin(turn)];
    }
}

const leader = ([x, y]: readonly [number, number], [px, py]: readonly [number, number]): string =>
  `M${x.toFixed(1)} ${y.toFixed(1)}L${px.toFixed(1)} ${py.toFixed(1)}`;
