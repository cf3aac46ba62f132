type Position = readonly [number, number];

/** Lines across a surface: which way they run (degrees, against the clock from level) and how far apart they are, units. */
export interface Hatch {
  readonly angle: number;
  readonly gap: number;
}

/** A hundredth of a unit is finer than any printer. */
const DIGITS = 2;

/**
 * The lines of a hatch inside rings, holes left free (even-odd), as a path. A hatch that is drawn as lines is the same in every format, and as sharp as the rest of the
 * map. Lines lie on one lattice of the sheet, so that neighbours of one kind join.
 */
export function hatchPath(rings: readonly (readonly Position[])[], { angle, gap }: Hatch): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Turned so that the lines are level: y grows downward on a sheet.
  const turned = rings.map((ring) => ring.map(([x, y]): Position => [x * cos - y * sin, x * sin + y * cos]));
  let [low, high] = [Infinity, -Infinity];
  for (const ring of turned)
    for (const [, y] of ring) {
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  const parts: string[] = [];
  for (let line = Math.ceil(low / gap); line * gap <= high; line++) {
    const y = line * gap;
    const crossings: number[] = [];
    for (const ring of turned)
      ring.forEach(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length] as Position;
        if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      });
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at] as number, crossings[at + 1] as number];
      if (to - from < 0.05) continue;
      const point = (x: number): string =>
        `${(x * cos + y * sin).toFixed(DIGITS)} ${(-x * sin + y * cos).toFixed(DIGITS)}`;
      parts.push(`M${point(from)}L${point(to)}`);
    }
  }
  return parts.join("");
}
