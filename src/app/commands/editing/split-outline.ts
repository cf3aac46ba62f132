import type { Position, Result } from "../../../engine/index.ts";

export type SplitFault = "shortLine" | "notAcross" | "crossesOften";

/** Lines are drawn to the boundary by hand: an end that stops this close to it, in metres, was meant to reach it. */
const REACH = 2;
/** A line through a corner meets both sides that end there: meetings closer than this are one, metres. */
const SAME = 0.001;

interface Meeting {
  readonly at: Position;
  /** How far along the line: the number of its stretch, and the share of that stretch. */
  readonly along: number;
  /** How far round the ring, in the same way. */
  readonly round: number;
}

const apart = (a: Position, b: Position) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The end `to` of a stretch, pulled on by `REACH` metres. */
function pulled(from: Position, to: Position): Position {
  const length = apart(from, to);
  const more = length === 0 ? 0 : REACH / length;
  return [to[0] + (to[0] - from[0]) * more, to[1] + (to[1] - from[1]) * more];
}

/** Shares of two stretches where they cross; null where they are parallel or miss. */
function crossing(a: Position, b: Position, c: Position, d: Position): readonly [number, number] | null {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = abx * cdy - aby * cdx;
  if (cross === 0) return null;
  const [acx, acy] = [c[0] - a[0], c[1] - a[1]];
  const s = (acx * cdy - acy * cdx) / cross;
  const t = (acx * aby - acy * abx) / cross;
  return s >= 0 && s <= 1 && t >= 0 && t <= 1 ? [s, t] : null;
}

function meetings(ring: readonly Position[], line: readonly Position[]): readonly Meeting[] {
  const found: Meeting[] = [];
  for (let i = 0; i + 1 < line.length; i++)
    for (let j = 0; j < ring.length; j++) {
      const [a, b, c, d] = [line[i], line[i + 1], ring[j], ring[(j + 1) % ring.length]] as [
        Position,
        Position,
        Position,
        Position,
      ];
      const shares = crossing(a, b, c, d);
      if (!shares) continue;
      const [s, t] = shares;
      const at: Position = [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s];
      if (found.every((other) => apart(other.at, at) > SAME)) found.push({ at, along: i + s, round: j + t });
    }
  return found.toSorted((one, other) => one.along - other.along);
}

/** The corners of the ring from one meeting round to the other, in the ring's own direction. */
function between(ring: readonly Position[], from: number, to: number): readonly Position[] {
  const corners: Position[] = [];
  const end = to > from ? to : to + ring.length;
  for (let k = Math.floor(from) + 1; k < end; k++) corners.push(ring[k % ring.length] as Position);
  return corners;
}

/** Without corners that stand where the one before them stands. */
const distinct = (corners: readonly Position[]): readonly Position[] =>
  corners.filter((corner, i) => apart(corner, corners.at(i - 1) as Position) > SAME);

/**
 * The two rings that a drawn line makes of one ring: both open, in metres, and in the ring's own direction. The first lies
 * to the left of the line for a ring that runs counter-clockwise. A line must go in once and out once: more would make more than two parts.
 */
export function splitOutline(
  ring: readonly Position[],
  drawn: readonly Position[],
): Result<readonly [readonly Position[], readonly Position[]], SplitFault> {
  const line = distinct(drawn);
  if (line.length < 2) return { ok: false, error: "shortLine" };
  const [first, second] = line as [Position, Position];
  const [last, before] = [line.at(-1), line.at(-2)] as [Position, Position];
  const reaching = [pulled(second, first), ...line.slice(1, -1), pulled(before, last)];
  const met = meetings(ring, reaching);
  const [into, out] = met;
  if (!into || !out) return { ok: false, error: "notAcross" };
  if (met.length > 2) return { ok: false, error: "crossesOften" };
  const bends = reaching.slice(Math.floor(into.along) + 1, Math.ceil(out.along));
  return {
    ok: true,
    value: [
      distinct([into.at, ...bends, out.at, ...between(ring, out.round, into.round)]),
      distinct([out.at, ...bends.toReversed(), into.at, ...between(ring, into.round, out.round)]),
    ],
  };
}
