import { cornersOf, MILLIMETRE, type Outlines, sidesOf } from "./outline-corners.ts";
import type { Neighbours } from "./weights.ts";

/** Queen: a corner in common is enough. Rook: a side in common. */
export type Contiguity = "queen" | "rook";

/**
 * Who touches whom, from outlines that share their corners, as a register's do. Corners within `tolerance` (in the unit
 * of the outlines) are one. A corner on the middle of another's side does not touch it: so have spdep (poly2nb)
 * and PySAL it too, and a test against sides would make neighbours of slivers. Every answer is mutual.
 *
 * Each area asks who else has its corners: the work grows with the number of corners, not of pairs.
 */
export function contiguity(outlines: Outlines, kind: Contiguity, tolerance: number = MILLIMETRE): Neighbours {
  const corners = cornersOf(outlines, tolerance);
  return sharing(kind === "queen" ? corners.ofArea : sidesOf(corners).ofArea, outlines.length);
}

/** For each area the others that have any of its numbers, ascending. */
function sharing(numbersOf: readonly Int32Array[], size: number): Neighbours {
  let most = -1;
  for (const numbers of numbersOf) for (const number of numbers) if (number > most) most = number;
  const start = new Int32Array(most + 2);
  for (const numbers of numbersOf)
    for (const number of numbers) start[number + 1] = (start[number + 1] as number) + 1;
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const owners = new Int32Array(start[most + 1] as number);
  const filled = start.slice(0, most + 1);
  for (const [area, numbers] of numbersOf.entries())
    for (const number of numbers) {
      const at = filled[number] as number;
      owners[at] = area;
      filled[number] = at + 1;
    }
  const seenBy = new Int32Array(size).fill(-1);
  return numbersOf.map((numbers, area) => {
    const others: number[] = [];
    for (const number of numbers) {
      for (let at = start[number] as number; at < (start[number + 1] as number); at++) {
        const other = owners[at] as number;
        if (other === area || seenBy[other] === area) continue;
        seenBy[other] = area;
        others.push(other);
      }
    }
    return others.sort((a, b) => a - b);
  });
}
