import { type Area, AreaIndex, type Position, type Result } from "../../../engine/index.ts";
import type { Corners } from "../../state/selectors/outline.ts";
import { sideOf } from "./side-of-line.ts";
import { facesOf } from "./split-faces.ts";

export type SplitFault = "shortLine" | "notAcross" | "crossesOften" | "lineCrosses";

/** Lines are drawn to the boundary by hand: an end that stops this close to it, in metres, was meant to reach it. */
const REACH = 2;
/** Corners closer than this are one, metres. */
const SAME = 0.001;

type Ring = readonly Position[];
type Part = Corners[number];

const apart = (a: Position, b: Position) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The end `to` of a stretch, pulled on by `REACH` metres. */
function pulled(from: Position, to: Position): Position {
  const length = apart(from, to);
  const more = length === 0 ? 0 : REACH / length;
  return [to[0] + (to[0] - from[0]) * more, to[1] + (to[1] - from[1]) * more];
}

/** Without corners that stand where the one before them stands. */
const distinct = (line: Ring): Ring =>
  line.filter((corner, i) => i === 0 || apart(corner, line[i - 1] as Position) > SAME);

const turn = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const crossesItself = (line: Ring): boolean =>
  line.some((a, i) =>
    line.some((c, j) => {
      const [b, d] = [line[i + 1], line[j + 1]];
      return j > i + 1 && b && d && turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }),
  );

const ringArea = (ring: Ring): Area => ({
  type: "MultiPolygon",
  coordinates: [[[...ring, ring[0] as Position]]],
});

/** A point of a ring that is on no other: the middle of its first side. */
const middleOf = ([[ax, ay] = [0, 0], [bx, by] = [0, 0]]: Ring): Position => [(ax + bx) / 2, (ay + by) / 2];

/** Which side of the line a part that it does not cross lies on: where the most of its corners are. */
const wholeSide = ([outer = []]: Part, line: Ring): number =>
  Math.sign(outer.reduce((sum, corner) => sum + sideOf(corner, line), 0));

/**
 * The two outlines that a drawn line makes of one: what lies to the left of it, then what lies to the right, in metres. A part that the line
 * crosses is cut, holes and all; one that it passes by lies wholly on one side. Null ends and loops leave the outline whole, and say why.
 */
export function splitOutline(
  corners: Corners,
  drawn: Ring,
): Result<readonly [left: Corners, right: Corners], SplitFault> {
  const line = distinct(drawn);
  if (line.length < 2) return { ok: false, error: "shortLine" };
  const [first, second] = line as [Position, Position];
  const [last, before] = [line.at(-1), line.at(-2)] as [Position, Position];
  const reaching = [pulled(second, first), ...line.slice(1, -1), pulled(before, last)];
  if (crossesItself(reaching)) return { ok: false, error: "lineCrosses" };
  const left: Part[] = [];
  const right: Part[] = [];
  for (const part of corners) {
    const faces = facesOf(part, reaching);
    if (!faces) {
      (wholeSide(part, reaching) < 0 ? right : left).push(part);
      continue;
    }
    // A loop of the line outside the plot would leave a face that lies to the left of one stretch and to the right of another.
    if (faces.cut.some(({ sides }) => sides === "both"))
      return { ok: false, error: faces.cut.length > 1 ? "crossesOften" : "notAcross" };
    for (const { outer, holes, sides } of faces.cut) {
      const area = new AreaIndex([ringArea(outer)]);
      const kept = faces.whole.filter((hole) => area.locate(...middleOf(hole)) === 0);
      (sides === "left" ? left : right).push([outer, ...holes, ...kept]);
    }
  }
  if (left.length === 0 || right.length === 0) return { ok: false, error: "notAcross" };
  return { ok: true, value: [left, right] };
}
