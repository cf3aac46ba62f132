import { type Bounds, boundsOf } from "../../../geometry/bounds.ts";
import type { Position } from "../../../model/index.ts";
import type { Neighbours } from "./weights.ts";

/** Rings of each area, closed or not; holes and parts alike, because any of them may be a boundary. */
export type Outlines = readonly (readonly (readonly Position[])[])[];

/** Queen: a corner in common is enough. Rook: a side in common. */
export type Contiguity = "queen" | "rook";

/**
 * Who touches whom, from outlines that share their corners, as a register's do. Corners within `tolerance` (in the unit
 * of the outlines) are one. A corner on the middle of another's side does not touch it: so have spdep (poly2nb)
 * and PySAL it too, and a test against sides would make neighbours of slivers. Every answer is mutual.
 *
 * Corners are put in a grid of about one a cell, and each area then asks who else has its corners: the work grows with the
 * number of corners.
 */
export function contiguity(
  outlines: Outlines,
  kind: Contiguity,
  tolerance: number = toleranceOf(outlines),
): Neighbours {
  const corners = cornersOf(outlines, tolerance);
  return sharing(kind === "queen" ? corners.ofArea : sidesOf(corners), outlines.length);
}

/**
 * A millimetre, for maps in metres; for maps in smaller numbers (degrees, a drawing's own unit) a ten-millionth of their
 * extent, which is a millimetre where that is 10 km.
 */
export function toleranceOf(outlines: Outlines): number {
  const { minX, minY, maxX, maxY } = boundsOf(outlines.flat());
  return Math.min(0.001, 1e-7 * Math.max(maxX - minX, maxY - minY, 0));
}

interface Corners {
  readonly count: number;
  /** For each area, its corners by number, one ring after the other. */
  readonly ofArea: readonly Int32Array[];
  /** Where each ring of each area ends in `ofArea`. */
  readonly ringEnds: readonly (readonly number[])[];
}

function cornersOf(outlines: Outlines, tolerance: number): Corners {
  const total = outlines.reduce((sum, rings) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0);
  const grid = new CornerGrid(boundsOf(outlines.flat()), total, tolerance);
  const ringEnds: number[][] = [];
  const ofArea = outlines.map((rings) => {
    const numbers = new Int32Array(rings.reduce((n, ring) => n + ring.length, 0));
    const ends: number[] = [];
    let at = 0;
    for (const ring of rings) {
      for (const position of ring) numbers[at++] = grid.numberOf(position[0], position[1]);
      ends.push(at);
    }
    ringEnds.push(ends);
    return numbers;
  });
  return { count: grid.count, ofArea, ringEnds };
}

/** Numbers positions, giving those within the tolerance of an earlier one its number. */
class CornerGrid {
  count = 0;
  readonly #minX: number;
  readonly #minY: number;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #tolerance: number;
  /** The first corner of each cell, −1 for none, and the next in the same cell after each. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;

  constructor({ minX, minY, maxX, maxY }: Bounds, total: number, tolerance: number) {
    const width = Math.max(maxX - minX, 0);
    const height = Math.max(maxY - minY, 0);
    // Cells far larger than the tolerance keep nearly all look-ups to one cell.
    this.#cell =
      Math.max(
        64 * tolerance,
        Math.sqrt((width * height) / (total + 1)),
        Math.max(width, height) / (total + 1),
      ) || 1;
    this.#minX = minX;
    this.#minY = minY;
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    this.#tolerance = tolerance;
    this.#first = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#next = new Int32Array(total).fill(-1);
    this.#x = new Float64Array(total);
    this.#y = new Float64Array(total);
  }

  numberOf(x: number, y: number): number {
    const reach = this.#tolerance;
    const fromColumn = Math.max(0, this.#columnOf(x - reach));
    const toColumn = Math.min(this.#columns - 1, this.#columnOf(x + reach));
    const fromRow = Math.max(0, this.#rowOf(y - reach));
    const toRow = Math.min(this.#rows - 1, this.#rowOf(y + reach));
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        let corner = this.#first[row * this.#columns + column] as number;
        for (; corner >= 0; corner = this.#next[corner] as number) {
          const dx = (this.#x[corner] as number) - x;
          const dy = (this.#y[corner] as number) - y;
          if (dx * dx + dy * dy <= reach * reach) return corner;
        }
      }
    }
    const corner = this.count++;
    this.#x[corner] = x;
    this.#y[corner] = y;
    const cell = this.#rowOf(y) * this.#columns + this.#columnOf(x);
    this.#next[corner] = this.#first[cell] as number;
    this.#first[cell] = corner;
    return corner;
  }

  #columnOf(x: number): number {
    return Math.floor((x - this.#minX) / this.#cell);
  }

  #rowOf(y: number): number {
    return Math.floor((y - this.#minY) / this.#cell);
  }
}

/** Numbers the sides as corners are numbered: the same two ends, in either order, are the same side. */
function sidesOf({ count, ofArea, ringEnds }: Corners): readonly Int32Array[] {
  const numbers = new Map<number, number>();
  return ofArea.map((corners, area) => {
    const sides: number[] = [];
    let from = 0;
    for (const end of ringEnds[area] as readonly number[]) {
      for (let at = from; at < end; at++) {
        const a = corners[at] as number;
        const b = corners[at + 1 < end ? at + 1 : from] as number;
        if (a === b) continue;
        const key = Math.min(a, b) * count + Math.max(a, b);
        let side = numbers.get(key);
        if (side === undefined) numbers.set(key, (side = numbers.size));
        sides.push(side);
      }
      from = end;
    }
    return Int32Array.from(sides);
  });
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
